import type { FeedEntry } from './entry.ts';
import { FEED_LANGUAGE, type Feed } from './feed.ts';

/** Prints a feed as JSON Feed 1.1; what lies further back is reached by `next_url`. */
export function printJsonFeed(feed: Feed): string {
  const { hub, previousArchive } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: FEED_LANGUAGE,
    authors: [feed.publisher],
    next_url: previousArchive,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    items: feed.entries.map(describeItem),
  });
}

function describeItem({ cover, authors, ...entry }: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    language: entry.language,
    summary: entry.summary || undefined,
    content_html: entry.html,
    image: cover?.url,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: authors.length > 0 ? authors.map(({ name, url }) => ({ name, url })) : undefined,
    tags: entry.topics.map(({ label }) => label),
    attachments: cover && [{ url: cover.url, mime_type: 'image/jpeg', size_in_bytes: cover.length }],
  };
}
