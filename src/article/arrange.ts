import type { Article, Topic } from './article.ts';
import { toCalendarDate, toDateText } from './dates.ts';

/** A topic with its articles, newest first. */
export interface TopicShelf extends Topic {
  readonly articles: readonly Article[];
}

/** A calendar day with its articles, newest first. `date` is written `2025-08-14`. */
export interface DayShelf {
  readonly date: string;
  readonly articles: readonly Article[];
}

/** A month (counted from 1) with its articles, newest first. */
export interface MonthShelf {
  readonly year: number;
  readonly month: number;
  readonly articles: readonly Article[];
}

/** A year with its months, newest first. */
export interface YearShelf {
  readonly year: number;
  readonly months: readonly MonthShelf[];
  readonly count: number;
}

/** Compares two articles for lists: the newer first, equal dates by id, so that every build agrees. */
export function newestFirst(
  a: Pick<Article, 'id' | 'published'>,
  b: Pick<Article, 'id' | 'published'>,
): number {
  return b.published.getTime() - a.published.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Groups articles by topic; the topics in German alphabetical order, the articles in the order given. */
export function groupByTopic(articles: readonly Article[]): TopicShelf[] {
  const shelves = new Map<string, { topic: Topic; articles: Article[] }>();
  for (const article of articles) {
    for (const topic of article.topics) {
      const shelf = shelves.get(topic.slug);
      if (shelf) shelf.articles.push(article);
      else shelves.set(topic.slug, { topic, articles: [article] });
    }
  }
  const german = new Intl.Collator('de', { numeric: true });
  return [...shelves.values()]
    .map(({ topic, articles }) => ({ ...topic, articles }))
    .sort((a, b) => german.compare(a.label, b.label));
}

/** Sorts topics so that those with most articles come first, equal ones as they were. */
export function largestFirst(topics: readonly TopicShelf[]): TopicShelf[] {
  return topics.toSorted((a, b) => b.articles.length - a.articles.length);
}

/** Groups articles, given newest first, by their calendar day. */
export function groupByDay(articles: readonly Article[], timeZone: string): DayShelf[] {
  return [...groupBy(articles, (article) => toDateText(article.published, timeZone))].map(
    ([date, articles]) => ({
      date,
      articles,
    }),
  );
}

/** Groups articles, given newest first, by year and month. */
export function groupByYear(articles: readonly Article[], timeZone: string): YearShelf[] {
  const months = groupBy(articles, (article) => toDateText(article.published, timeZone).slice(0, 7));
  const years = new Map<number, MonthShelf[]>();
  for (const monthArticles of months.values()) {
    const first = monthArticles[0];
    if (!first) continue;
    const { year, month } = toCalendarDate(first.published, timeZone);
    years.set(year, [...(years.get(year) ?? []), { year, month, articles: monthArticles }]);
  }
  return [...years].map(([year, months]) => ({
    year,
    months,
    count: months.reduce((sum, month) => sum + month.articles.length, 0),
  }));
}

/**
 * Chooses the front page's lead story: the newest among the featured of the articles given, else the newest.
 * @returns the lead, and the rest in its order
 */
export function chooseLead(articles: readonly Article[]): {
  lead: Article | undefined;
  rest: readonly Article[];
} {
  const lead = articles.find((article) => article.featured) ?? articles[0];
  return { lead, rest: articles.filter((article) => article !== lead) };
}

/** Cuts a list into pages of `size`; an empty list is one empty page. */
export function paginate<T>(items: readonly T[], size: number): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < items.length; start += size) pages.push(items.slice(start, start + size));
  return pages.length > 0 ? pages : [[]];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
