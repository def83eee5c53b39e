import { formatFault } from '../article/fault.ts';
import { entryText, type Republish } from './feeds/entry-text.ts';
import type { FeedEntry } from './feeds/feed-entry.ts';
import { readFeed } from './feeds/read-feed.ts';
import { toMarkdown } from './pages/to-markdown.ts';
import type { Contents, Item, ReadOptions, Source } from './read-source.ts';

/** So many entries of a feed are imported at a time, if nothing else is said: more than any feed of news has. */
const MOST_ENTRIES = 1000;

/**
 * Reads a feed: an item for each of its entries, which is read when it is asked for, and one for what could not be.
 */
export function readEntries(
  text: string,
  { name, address }: Source,
  { republish, maxEntries }: ReadOptions,
): Contents {
  // One more than are taken, to see whether there are more.
  const feed = readFeed(text, { file: name, address, maxEntries: maxEntries ?? MOST_ENTRIES + 1 });
  if ('fault' in feed)
    return { items: [() => ({ source: name, reason: formatFault(feed.fault) })], isFeed: true };
  const siblings = new Set(feed.entries.flatMap(({ guid }) => guid ?? []));
  const extension = text.trimStart().startsWith('{') ? 'json' : 'xml';
  const items: (() => Item)[] = feed.entries
    .slice(0, maxEntries ?? MOST_ENTRIES)
    .map(
      (entry, at) => () => readEntry(entry, nameEntry(name, entry, at), { republish, extension, siblings }),
    );
  const reject = (expected: string, got: string, remedy: string): void => {
    items.push(() => ({ source: name, reason: formatFault({ file: name, expected, got, remedy }) }));
  };
  if (maxEntries === undefined && feed.entries.length > MOST_ENTRIES) {
    reject(
      `at most ${MOST_ENTRIES} entries`,
      'more, of which the first were read',
      'Divide the feed to import the others.',
    );
  }
  if (feed.unread > 0) {
    reject(
      'entries that can be read',
      `${feed.unread} that broke off or hold nothing`,
      'Get the feed once more.',
    );
  }
  return { items, isFeed: true };
}

interface EntryOptions {
  readonly republish: Republish;
  readonly extension: 'xml' | 'json';
  readonly siblings: ReadonlySet<string>;
}

function readEntry(entry: FeedEntry, source: string, { republish, extension, siblings }: EntryOptions): Item {
  const received = entryText(entry, {
    republish,
    toMarkdown: (html, base) => toMarkdown(html, { base }),
  });
  if (received.text.trim() === '') {
    return {
      source,
      reason: formatFault({
        file: source,
        expected: 'an entry with a text',
        got: 'a headline alone',
        remedy: 'Import the page to which it leads.',
      }),
    };
  }
  return { incoming: { source, received, bytes: Buffer.from(entry.raw), extension, invalid: [], siblings } };
}

function nameEntry(name: string, { guid, url }: FeedEntry, at: number): string {
  return `${name}#${guid ?? url ?? at + 1}`;
}
