import type { ArticlePath } from './path.ts';
import type { ArticleMatter } from './schema.ts';

/** A picture that the site serves itself: its address and its size in CSS pixels. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/** A topic by its name and by the slug in its address. */
export interface Topic {
  readonly label: string;
  readonly slug: string;
}

/** What lists, pages and formats know of an article; its body is fetched where it is printed. */
export interface Article extends ArticlePath, Omit<ArticleMatter, 'topics' | 'image' | 'draft' | 'accepted'> {
  /** One to five, the first being the one a list names. */
  readonly topics: readonly Topic[];
  readonly image?:
    | (Omit<NonNullable<ArticleMatter['image']>, 'src'> & {
        readonly picture: Picture;
        /** Absolute path of the picture as the author left it. */
        readonly file: string;
      })
    | undefined;
  /** Words of the body. */
  readonly words: number;
  /** The description, or the beginning of the body where there is none: at most 160 characters. */
  readonly summary: string;
}
