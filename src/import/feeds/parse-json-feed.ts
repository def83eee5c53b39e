import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import { mendHtml, textToHtml } from './entry-html.ts';
import type { EntryParts, ParsedFeed } from './feed-entry.ts';

/** What a JSON Feed 1.0 or 1.1 says of itself and of its entries. @throws where it is none */
export function parseJson(json: object): ParsedFeed {
  const feed = parseJsonFeed(json);
  return {
    feed: {
      title: feed.title,
      link: feed.home_page_url,
      self: feed.feed_url,
      languages: [feed.language],
      authors: feed.authors ?? [],
    },
    entries: (feed.items ?? []).map(toParts),
  };
}

function toParts(item: JsonFeed.Item<string>): EntryParts {
  return {
    guid: item.id,
    links: [item.url, item.external_url],
    titles: [item.title],
    html: mendHtml(item.content_html) ?? textToHtml(item.content_text),
    summaryHtml: textToHtml(item.summary),
    bases: [],
    published: [item.date_published],
    updated: [item.date_modified],
    authors: item.authors ?? [],
    topics: item.tags ?? [],
    languages: [item.language],
    pictures: [
      ...[item.image, item.banner_image].map((url) => ({ url, medium: 'image' })),
      ...(item.attachments ?? []).map(({ url, mime_type, title }) => ({ url, type: mime_type, alt: title })),
    ],
  };
}
