import { groupByYear, type TopicShelf } from '../../article/arrange.ts';
import type { Article, Topic } from '../../article/article.ts';
import type { FeedScope } from '../../article/urls.ts';

/** A month with its articles; `month` counts from 1. */
type Month = NonNullable<FeedScope['month']>;

/** One document of a feed, in whatever format: its newest articles, or those of one month (RFC 5005, section 4). */
export interface FeedPart {
  /** Undefined in the feed of the whole site. */
  readonly topic: Topic | undefined;
  /** The month that an archive holds; undefined in the document that readers subscribe to. */
  readonly month: Month | undefined;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Whether the document holds all there is, so that there is no archive. */
  readonly isComplete: boolean;
  /** The archive to read after this document, the older one. */
  readonly previous: Month | undefined;
  /** The archive that is newer than this one. */
  readonly next: Month | undefined;
}

/** What feeds are made of. */
export interface FeedShelves {
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly topics: readonly TopicShelf[];
}

/**
 * Divides all articles, and those of each topic, into the documents of feeds, so that nothing is out of reach: the
 * newest, and an archive for every month that holds an article beyond them. An archive holds its whole month.
 * @param limit how many the newest are
 */
export function planFeeds({ articles, topics }: FeedShelves, limit: number, timeZone: string): FeedPart[] {
  return [
    ...divide(articles, undefined, limit, timeZone),
    ...topics.flatMap(({ label, slug, articles }) => divide(articles, { label, slug }, limit, timeZone)),
  ];
}

function divide(
  articles: readonly Article[],
  topic: Topic | undefined,
  limit: number,
  timeZone: string,
): FeedPart[] {
  const newest = new Set(articles.slice(0, limit));
  const months = groupByYear(articles, timeZone)
    .flatMap(({ months }) => months)
    .filter((month) => month.articles.some((article) => !newest.has(article)));
  const monthAt = (at: number): Month | undefined => {
    const found = months[at];
    return found && { year: found.year, month: found.month };
  };
  return [
    {
      topic,
      month: undefined,
      articles: [...newest],
      isComplete: months.length === 0,
      previous: monthAt(0),
      next: undefined,
    },
    ...months.map(({ articles }, at) => ({
      topic,
      month: monthAt(at),
      articles,
      isComplete: false,
      previous: monthAt(at + 1),
      next: monthAt(at - 1),
    })),
  ];
}
