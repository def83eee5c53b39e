import { formatMonth } from '../../article/german.ts';
import type { FeedFormat, FeedScope, Urls } from '../../article/urls.ts';
import { uuidOf } from '../identity.ts';
import type { Publication } from '../publication.ts';
import type { FeedEntry } from './entry.ts';
import type { FeedPart } from './plan-feeds.ts';

/** The language of the site, which its own words are in. */
export const FEED_LANGUAGE = 'de';

/** The sheet that all feeds name, at the site's root. */
export const FEED_SHEET = 'feed.xsl';

/** One document of a feed in one format; its addresses are whole. */
export interface Feed {
  /** `urn:uuid:…`, the same for a feed and its archives. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Name and front page of who publishes it. */
  readonly publisher: { readonly name: string; readonly url: string };
  /** The page that shows the same. */
  readonly page: string;
  /** The address of this very document. */
  readonly self: string;
  /** The document that readers subscribe to, where this is an archive of it. */
  readonly current: string | undefined;
  readonly previousArchive: string | undefined;
  readonly nextArchive: string | undefined;
  /** Whether the document holds all there is. */
  readonly isComplete: boolean;
  /** When the newest change of an entry was, as in RFC 3339. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** The WebSub hub that tells of changes of this document; archives have none. */
  readonly hub: string | undefined;
  /** Path of what makes a page of it in a browser, which must come from where the feed itself does. */
  readonly styleSheet: string;
}

/** What all feeds of a build have in common. */
export interface FeedSetting {
  readonly publication: Publication;
  readonly urls: Urls;
  /** '' for none. */
  readonly hub: string;
  /** As in RFC 3339: how new a feed without entries is. */
  readonly now: string;
}

/** Describes one document of a feed. */
export function describeFeed(
  part: FeedPart,
  format: FeedFormat,
  entries: readonly FeedEntry[],
  { publication, urls, hub, now }: FeedSetting,
): Feed {
  const { topic, month, isComplete, previous, next } = part;
  const { id, name, description, url, toWhole } = publication;
  const feedAt = (at: FeedScope['month']) => toWhole(urls.feed(format, { topic: topic?.slug, month: at }));
  const title = topic ? `${topic.label} – ${name}` : name;
  const monthPage = month && toWhole(urls.archiveMonth(month.year, month.month));
  return {
    id: `urn:uuid:${uuidOf(topic ? `${id}/feed/themen/${topic.slug}` : `${id}/feed`)}`,
    title: month ? `${title}, ${formatMonth(month.year, month.month)}` : title,
    description: topic ? `Alle Artikel zum Thema ${topic.label}.` : description,
    publisher: { name, url },
    page: topic ? toWhole(urls.topic(topic.slug)) : (monthPage ?? url),
    self: feedAt(month),
    current: month && feedAt(undefined),
    previousArchive: previous && feedAt(previous),
    nextArchive: next && feedAt(next),
    isComplete,
    updated: newestOf(entries) ?? now,
    entries,
    hub: month || hub === '' ? undefined : hub,
    styleSheet: urls.file(FEED_SHEET),
  };
}

/** The newest change; offsets differ, so that the texts cannot be compared as they are. */
function newestOf(entries: readonly FeedEntry[]): string | undefined {
  return entries
    .map(({ updated }) => ({ updated, time: Date.parse(updated) }))
    .reduce<{ updated: string; time: number } | undefined>(
      (newest, entry) => (newest && newest.time >= entry.time ? newest : entry),
      undefined,
    )?.updated;
}
