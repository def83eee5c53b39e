import { slugify } from '../../article/slug.ts';
import type { SourceMatter } from '../received.ts';
import { choosePicture } from './choose-picture.ts';
import type { EntryParts, Feed, FeedEntry, FeedParts } from './feed-entry.ts';
import { firstLanguage } from './first-language.ts';
import { toLine, toPlainLine } from './lines.ts';
import { listAuthors } from './list-authors.ts';
import { isLater, readDate } from './read-date.ts';
import { toWebAddress } from './web-address.ts';

/** How many topics an article may have, and the most letters of one; what is longer is no topic. */
const TOPICS = { most: 5, letters: 60 } as const;

/** What is known of a feed beside its entries. */
export type FeedHead = Omit<Feed, 'entries' | 'unread'>;

/**
 * Checks what a format says of the whole feed.
 * @param address where the feed was got, if it was; relative addresses begin there
 */
export function buildFeed(parts: FeedParts, address: string | undefined): FeedHead {
  const place = address ?? toWebAddress(parts.self);
  return {
    kind: 'feed',
    title: toPlainLine(parts.title),
    url: toWebAddress(parts.link, toWebAddress(parts.base, place) ?? place),
    language: firstLanguage(parts.languages),
  };
}

/**
 * Checks what a format says of an entry, and puts what the feed says of itself where the entry is silent.
 * @param raw the entry's own part of the feed's text
 */
export function buildEntry(
  parts: EntryParts,
  { feed, feedParts, address }: { feed: FeedHead; feedParts: FeedParts; address: string | undefined },
  raw: string,
): FeedEntry {
  const place = address ?? toWebAddress(feedParts.self);
  const base = resolveBase(parts.bases, feed.url, place);
  const htmlBase = resolveBase([...parts.bases, ...(parts.htmlBases ?? [])], feed.url, place);
  const url = firstOf(parts.links, (link) => toWebAddress(link, base));
  const title = firstOf(parts.titles, toPlainLine);
  const guid = toLine(parts.guid);
  const first = firstOf(parts.published, readDate);
  const last = firstOf(parts.updated, readDate);
  const published = first ?? last;
  const matter: SourceMatter = {
    title,
    published,
    updated: published && last && isLater(last, published) ? last : undefined,
    authors: nonEmpty(listAuthors(parts.authors, base)) ?? nonEmpty(listAuthors(feedParts.authors, base)),
    topics: nonEmpty(listTopics(parts.topics)),
    sourceName: feed.title,
    sourceUrl: url,
    language: firstLanguage(parts.languages) ?? feed.language,
    guid,
    image: choosePicture(parts.pictures, base),
  };
  return { guid, url, title, html: parts.html, summaryHtml: parts.summaryHtml, base: htmlBase, matter, raw };
}

/** The address against which an entry's addresses are read: `xml:base`, else the feed's page, else the feed itself. */
function resolveBase(
  bases: EntryParts['bases'],
  page: string | undefined,
  address: string | undefined,
): string | undefined {
  const given = bases.filter((base) => base !== undefined);
  if (given.length === 0) return page ?? address;
  return given.reduce((outer, base) => toWebAddress(base, outer) ?? outer, address ?? page);
}

function listTopics(labels: EntryParts['topics']): string[] {
  const topics = new Map<string, string>();
  for (const label of labels) {
    const topic = toPlainLine(label);
    if (!topic || topic.length > TOPICS.letters || /^\w+:\/\//.test(topic)) continue;
    const slug = slugify(topic);
    if (slug !== '' && !topics.has(slug)) topics.set(slug, topic);
  }
  return [...topics.values()].slice(0, TOPICS.most);
}

function firstOf<From, To>(values: readonly From[], read: (value: From) => To | undefined): To | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
