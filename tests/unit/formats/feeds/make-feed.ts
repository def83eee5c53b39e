import { groupByTopic, newestFirst } from '../../../../src/article/arrange.ts';
import type { Article } from '../../../../src/article/article.ts';
import { createUrls, type FeedFormat } from '../../../../src/article/urls.ts';
import type { Body } from '../../../../src/articles.ts';
import { makeEntry } from '../../../../src/formats/feeds/entry.ts';
import { describeFeed, type Feed } from '../../../../src/formats/feeds/feed.ts';
import { planFeeds } from '../../../../src/formats/feeds/plan-feeds.ts';
import { makePublication } from '../make-publication.ts';

export const URLS = createUrls('/zeitung/');
const TIME_ZONE = 'Europe/Berlin';

interface FeedOptions {
  /** The slug of the topic of which the feed is; without one it is of the whole site. */
  readonly topic?: string;
  /** How many the newest are. */
  readonly limit?: number;
  readonly hub?: string;
  readonly html?: string;
}

/** Every document of a feed of a site with these articles, the newest first; all bodies are the same. */
export function makeFeeds(
  articles: readonly Article[],
  format: FeedFormat,
  options: FeedOptions = {},
): Feed[] {
  const { topic, limit = 50, hub = '', html = '<p>Ein Text.</p>' } = options;
  const publication = makePublication({ timeZone: TIME_ZONE });
  const sorted = articles.toSorted(newestFirst);
  const setting = { publication, urls: URLS, hub, now: '2026-01-15T01:00:00+01:00' };
  const shelves = { articles: sorted, topics: groupByTopic(sorted) };
  const parts = planFeeds(shelves, { limit, timeZone: TIME_ZONE, now: new Date(setting.now) });
  const chosen = parts.filter((part) => part.topic?.slug === topic);
  return chosen.map((part) => {
    const entries = part.articles.map((article) =>
      makeEntry(article, makeBody(html), {
        publication,
        urls: URLS,
        coverLength: article.image && 12_345,
        picture: () => undefined,
      }),
    );
    return describeFeed(part, format, entries, setting);
  });
}

/** The document of such a feed that readers subscribe to. */
export function makeFeed(articles: readonly Article[], format: FeedFormat, options: FeedOptions = {}): Feed {
  const [feed] = makeFeeds(articles, format, options);
  if (!feed) throw new Error('expected a feed, got none');
  return feed;
}

export function makeBody(html: string, images: Body['images'] = []): Body {
  return { html, images, headings: [] };
}
