import type { Article } from '../../article/article.ts';
import { toZonedText } from '../../article/dates.ts';
import { lastChange } from '../../article/last-change.ts';
import type { Publication } from '../publication.ts';
import type { PreviewPicture } from './pictures.ts';

/** A `meta` element by its attributes. */
export type MetaTag = { readonly content: string } & (
  | { readonly property: string }
  | { readonly name: string }
);

/** What other sites show of a page beside a link to it. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** Whole address of the page; undefined where it has none of its own. */
  readonly url: string | undefined;
  readonly picture: PreviewPicture;
  /** What the page shows whole. */
  readonly article?: Article | undefined;
}

/** The tags of the Open Graph protocol (https://ogp.me), and the one of Twitter cards for which that has no equal. */
export function listPreviewTags(preview: Preview, publication: Publication): MetaTag[] {
  const { title, description, url, picture, article } = preview;
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['og:site_name', publication.name],
    ['og:locale', toLocale(article?.language ?? 'de')],
    ['og:type', article ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:image', publication.toWhole(picture.path)],
    ['og:image:type', picture.type],
    ['og:image:width', picture.width],
    ['og:image:height', picture.height],
    ['og:image:alt', picture.alt || undefined],
    ...(article ? listArticleProperties(article, publication.timeZone) : []),
  ];
  const tags = properties.flatMap(([property, content]) =>
    content === undefined ? [] : [{ property, content: String(content) }],
  );
  return [...tags, { name: 'twitter:card', content: 'summary_large_image' }];
}

/** `de_AT` for `de-AT`; undefined where a language other than German is of no known country. */
function toLocale(tag: string): string | undefined {
  const { language, region = language === 'de' ? 'DE' : '' } = new Intl.Locale(tag);
  return /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : undefined;
}

function listArticleProperties(article: Article, timeZone: string) {
  const { published, topics } = article;
  const changed = lastChange(article, timeZone);
  return [
    ['article:published_time', toZonedText(published, timeZone)],
    ['article:modified_time', changed > published ? toZonedText(changed, timeZone) : undefined],
    ['article:section', topics[0]?.label],
    ...topics.map(({ label }) => ['article:tag', label] as const),
  ] as const;
}
