import { stringify } from 'yaml';
import type { Article } from '../../article/article.ts';
import { toZonedText } from '../../article/dates.ts';
import type { Urls } from '../../article/urls.ts';
import type { Publication } from '../publication.ts';

/** Prints what there is to say of an article as YAML between its two rules; addresses are whole. */
export function printFrontMatter(article: Article, urls: Urls, publication: Publication): string {
  const { title, description, published, updated, topics, authors, source, citations, corrections } = article;
  const { name, url, timeZone, toWhole } = publication;
  const matter = {
    title,
    description,
    published: toZonedText(published, timeZone),
    updated: updated && toZonedText(updated, timeZone),
    topics: topics.map(({ label }) => label),
    authors: unlessEmpty(authors),
    source: source && { name: source.name, url: source.url, republish: source.republish },
    citations: unlessEmpty(citations),
    language: article.language,
    translation: article.translation,
    image: article.image && {
      url: toWhole(urls.articleFile(article.id, 'jpg')),
      alt: article.image.alt,
      credit: article.image.credit,
      caption: article.image.caption,
    },
    corrections: unlessEmpty(corrections),
    canonical: toWhole(urls.article(article.id)),
    site: { name, url },
  };
  // Long lines stay lines, so that nothing has to know how YAML folds them.
  return `---\n${stringify(matter, { lineWidth: 0, keepUndefined: false })}---\n`;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
