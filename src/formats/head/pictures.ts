import type { Article } from '../../article/article.ts';
import type { Urls } from '../../article/urls.ts';

/** A picture that other sites show beside a link to a page. */
export interface PreviewPicture {
  /** Its address with the base path. */
  readonly path: string;
  readonly type: 'image/jpeg' | 'image/png';
  /** In pixels, as `height`. */
  readonly width: number;
  readonly height: number;
  /** What it shows; empty where it is decoration. */
  readonly alt: string;
  /** Whose it is. */
  readonly credit?: string | undefined;
}

/** The size of every card. */
const CARD = { type: 'image/png', width: 1200, height: 630 } as const;

/** The most pixels that a cover is wide as a JPEG. */
const COVER_WIDTH = 1200;

/** The card of the whole site. */
export function siteCard(name: string, urls: Urls): PreviewPicture {
  return { ...CARD, path: urls.file('karte.png'), alt: name };
}

/**
 * The pictures of an article, the best to show beside a link last: its cover, and its card.
 * @param hasCard whether the site makes a card for each article
 */
export function listPictures({ id, title, image }: Article, urls: Urls, hasCard: boolean): PreviewPicture[] {
  const pictures: PreviewPicture[] = [];
  if (image) {
    const { width, height } = image.picture;
    const scale = Math.min(1, COVER_WIDTH / width);
    pictures.push({
      path: urls.articleFile(id, 'jpg'),
      type: 'image/jpeg',
      width: Math.round(width * scale),
      height: Math.max(1, Math.round(height * scale)),
      alt: image.alt,
      credit: image.credit,
    });
  }
  if (hasCard) pictures.push({ ...CARD, path: urls.articleFile(id, 'png'), alt: title });
  return pictures;
}
