import type { MonthShelf, TopicShelf } from '../../article/arrange.ts';
import { groupByDay, groupByYear } from '../../article/arrange.ts';
import type { Article } from '../../article/article.ts';
import { toDateText } from '../../article/dates.ts';
import { formatCount, formatDate, formatDay, formatMonth } from '../../article/german.ts';
import type { Urls } from '../../article/urls.ts';
import { listAuthors } from '../authors.ts';
import type { CoverTexts } from '../cards/cover.ts';
import { articleIdentity, uuidOf } from '../identity.ts';
import type { Publication } from '../publication.ts';

/** Articles that stand together in the contents of a book. */
export interface BookPart {
  /** What the contents call them; a book of one article has no such heading. */
  readonly heading: string | undefined;
  readonly articles: readonly Article[];
}

/** An e-book before it is set: one article, or an edition of many. */
export interface Book {
  /** What readers' libraries know it by for good: `urn:uuid:…`. */
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Its first language is that of the title. */
  readonly languages: readonly string[];
  readonly authors: readonly string[];
  readonly subjects: readonly string[];
  /** The day, such as `2025-08-14`: an instant in another zone would be on another. */
  readonly published: string | undefined;
  /** Whole address of the page that shows the same. */
  readonly url: string;
  /** In the order in which they are read; never empty. */
  readonly parts: readonly BookPart[];
  /** What stands on the cover beside the name of the site. */
  readonly cover: CoverTexts;
  /** Whether it is one of the site's editions. */
  readonly isEdition: boolean;
}

/** The book of one article. */
export function describeArticleBook(article: Article, urls: Urls, publication: Publication): Book {
  const { name, timeZone, toWhole } = publication;
  const authors = listAuthors(article).map((author) => author.name);
  return {
    id: articleIdentity(article, publication.id),
    title: article.title,
    description: article.summary || undefined,
    languages: [article.language],
    authors: authors.length > 0 ? authors : [name],
    subjects: article.topics.map(({ label }) => label),
    published: toDateText(article.published, timeZone),
    url: toWhole(urls.article(article.id)),
    parts: [{ heading: undefined, articles: [article] }],
    cover: {
      kicker: article.topics[0]?.label ?? name,
      title: article.title,
      footer: formatDate(article.published, timeZone),
    },
    isEdition: false,
  };
}

/** The edition of a month, which is read from its first day on. */
export function describeMonthBook(shelf: MonthShelf, urls: Urls, publication: Publication): Book {
  const { year, month, articles } = shelf;
  const days = groupByDay(articles.toReversed(), publication.timeZone);
  const title = formatMonth(year, month);
  return {
    ...describeEdition(articles, publication),
    id: editionIdentity(publication, `monat/${year}-${String(month).padStart(2, '0')}`),
    title: `${publication.name}: ${title}`,
    description: `Alle Artikel aus dem ${title}.`,
    url: publication.toWhole(urls.archiveMonth(year, month)),
    parts: days.map(({ date, articles }) => ({ heading: formatDay(date), articles })),
    cover: { kicker: 'Ausgabe', title, footer: formatCount(articles.length, 'Artikel') },
  };
}

/** The edition of a topic, the newest articles first. */
export function describeTopicBook(shelf: TopicShelf, urls: Urls, publication: Publication): Book {
  const { label, slug, articles } = shelf;
  const months = groupByYear(articles, publication.timeZone).flatMap(({ months }) => months);
  return {
    ...describeEdition(articles, publication),
    id: editionIdentity(publication, `thema/${slug}`),
    title: `${publication.name}: ${label}`,
    description: `Alle Artikel zum Thema ${label}.`,
    url: publication.toWhole(urls.topic(slug)),
    parts: months.map(({ year, month, articles }) => ({ heading: formatMonth(year, month), articles })),
    cover: { kicker: 'Thema', title: label, footer: formatCount(articles.length, 'Artikel') },
  };
}

/** The articles of a book in the order in which they are read. */
export function articlesOf(book: Book): readonly Article[] {
  return book.parts.flatMap(({ articles }) => articles);
}

function describeEdition(articles: readonly Article[], { name }: Publication) {
  return {
    languages: [...new Set(['de', ...articles.map(({ language }) => language)])],
    authors: [name],
    subjects: [...new Set(articles.flatMap(({ topics }) => topics.map(({ label }) => label)))],
    published: undefined,
    isEdition: true,
  };
}

function editionIdentity({ id }: Publication, path: string): string {
  return `urn:uuid:${uuidOf(`${id}/ausgaben/${path}`)}`;
}
