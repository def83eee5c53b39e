import type { Article } from '../article/article.ts';
import { toZonedText } from '../article/dates.ts';

/** Where the site is and what it is called, for the metadata of an article. */
export interface Publication {
  readonly name: string;
  readonly url: string;
  readonly timeZone: string;
}

/**
 * Describes an article as a schema.org `NewsArticle`.
 * @param url its whole address
 * @param image the address of a picture of it on this site
 */
export function describeArticle(
  article: Article,
  url: string,
  publication: Publication,
  image?: string,
): Record<string, unknown> {
  const { name, timeZone } = publication;
  const publisher = { '@type': 'Organization', name, url: publication.url };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: toZonedText(article.published, timeZone),
    dateModified: toZonedText(article.updated ?? article.published, timeZone),
    mainEntityOfPage: url,
    url,
    wordCount: article.words,
    articleSection: article.topics.map(({ label }) => label),
    author:
      article.authors.length > 0
        ? article.authors.map((author) => ({
            '@type': 'Person',
            name: author.name,
            ...(author.url && { url: author.url }),
          }))
        : publisher,
    publisher,
    isAccessibleForFree: true,
    ...(image && { image: new URL(image, publication.url).href }),
    ...(article.citations.length > 0 && {
      citation: article.citations.map((citation) => ({
        '@type': 'CreativeWork',
        name: citation.title,
        url: citation.url,
      })),
    }),
  };
}

/** Prints JSON-LD so that no text in it can end the script element that holds it. */
export function printJsonLd(data: Record<string, unknown>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
