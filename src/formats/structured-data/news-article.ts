import type { ImageObjectLeaf, NewsArticleLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Article } from '../../article/article.ts';
import { toZonedText } from '../../article/dates.ts';
import { lastChange } from '../../article/last-change.ts';
import type { Urls } from '../../article/urls.ts';
import { type Author, listAuthors } from '../authors.ts';
import type { PreviewPicture } from '../head/pictures.ts';
import type { Publication } from '../publication.ts';
import { describeOrigin } from './origin.ts';
import { describePublisher } from './publisher.ts';

/**
 * Describes an article as a schema.org `NewsArticle`.
 * @param pictures those of the article alone
 */
export function describeArticle(
  article: Article,
  pictures: readonly PreviewPicture[],
  publication: Publication,
  urls: Urls,
): NewsArticleLeaf {
  const { corrections } = article;
  const authors = listAuthors(article);
  const { timeZone, toWhole } = publication;
  const url = toWhole(urls.article(article.id));
  const publisher = describePublisher(publication);
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: toZonedText(article.published, timeZone),
    dateModified: toZonedText(lastChange(article, timeZone), timeZone),
    mainEntityOfPage: url,
    url,
    wordCount: article.words,
    articleSection: article.topics.map(({ label }) => label),
    author: authors.length > 0 ? authors.map(describeAuthor) : publisher,
    publisher,
    isAccessibleForFree: true,
    ...(pictures.length > 0 && { image: pictures.map((picture) => describePicture(picture, toWhole)) }),
    ...describeOrigin(article),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: date,
      })),
    }),
  };
}

function describeAuthor({ name, url, kind }: Author): PersonLeaf | OrganizationLeaf {
  return { '@type': kind, name, ...(url !== undefined && { url }) };
}

function describePicture({ path, credit }: PreviewPicture, toWhole: Publication['toWhole']): ImageObjectLeaf {
  return {
    '@type': 'ImageObject',
    url: toWhole(path),
    ...(credit !== undefined && { creditText: credit }),
  };
}
