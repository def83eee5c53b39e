import { groupByYear, type MonthShelf, type TopicShelf } from '../../article/arrange.ts';
import type { Article, Topic } from '../../article/article.ts';
import { toCalendarDate } from '../../article/dates.ts';
import type { FeedScope } from '../../article/urls.ts';

/** A month with its articles; `month` counts from 1. */
type Month = NonNullable<FeedScope['month']>;

/** One document of a feed, in whatever format: its newest articles, or those of a finished month (RFC 5005, section 4). */
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

/** By what feeds are divided. */
export interface FeedRules {
  /** How many articles the document that readers subscribe to holds at least, where there are as many. */
  readonly limit: number;
  /** The zone in which a month begins. */
  readonly timeZone: string;
  /** The build's clock, by which a month is finished. */
  readonly now: Date;
}

/**
 * Divides all articles, and those of each topic, into the documents of feeds, so that nothing is out of reach: the
 * newest, and an archive for every month that holds an article beyond them. An archive holds its whole month, and
 * there is none of a month that still runs: all of that is among the newest. So a published archive only ever changes
 * when an article of its month is changed, withdrawn or added later.
 */
export function planFeeds({ articles, topics }: FeedShelves, rules: FeedRules): FeedPart[] {
  return [
    ...divide(articles, undefined, rules),
    ...topics.flatMap(({ label, slug, articles }) => divide(articles, { label, slug }, rules)),
  ];
}

function divide(
  articles: readonly Article[],
  topic: Topic | undefined,
  { limit, timeZone, now }: FeedRules,
): FeedPart[] {
  const today = toCalendarDate(now, timeZone);
  const isRunning = ({ year, month }: MonthShelf) =>
    year > today.year || (year === today.year && month >= today.month);
  const shelves = groupByYear(articles, timeZone).flatMap(({ months }) => months);
  const running = shelves.filter(isRunning).flatMap((shelf) => shelf.articles);
  const newest = new Set(articles.slice(0, Math.max(limit, running.length)));
  const months = shelves.filter((shelf) => shelf.articles.some((article) => !newest.has(article)));
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
