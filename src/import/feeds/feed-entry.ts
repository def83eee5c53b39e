import type { SourceMatter } from '../received.ts';

/** A feed as it was read. */
export interface Feed {
  readonly kind: 'feed';
  /** All of these as plain text on one line. */
  readonly title?: string | undefined;
  /** The page that the feed belongs to: http or https. */
  readonly url?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** In the order of the feed. */
  readonly entries: readonly FeedEntry[];
  /** How many entries break off or are no entries, so that they could not be read. */
  readonly unread: number;
}

/** An entry of a feed, whatever the feed's format. */
export interface FeedEntry {
  /** By which the feed knows the entry. */
  readonly guid?: string | undefined;
  /** The page that it leads to: http or https. */
  readonly url?: string | undefined;
  /** Plain text on one line. */
  readonly title?: string | undefined;
  /** Its content and its summary as HTML, as foreign as they came. */
  readonly html?: string | undefined;
  readonly summaryHtml?: string | undefined;
  /** Against which relative addresses in them are read: http or https. */
  readonly base?: string | undefined;
  readonly matter: SourceMatter;
  /** Its own part of the feed's text, unchanged. */
  readonly raw: string;
}

/** What a format says of an entry, before its texts, addresses and dates are checked. Where there are several, the first good one counts. */
export interface EntryParts {
  readonly guid?: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly titles: readonly (string | undefined)[];
  readonly html?: string | undefined;
  readonly summaryHtml?: string | undefined;
  /** Each is relative to the one before; those of the text come on top of those of the entry. */
  readonly bases: readonly (string | undefined)[];
  readonly htmlBases?: readonly (string | undefined)[];
  readonly published: readonly (string | undefined)[];
  readonly updated: readonly (string | undefined)[];
  readonly authors: readonly PersonParts[];
  readonly topics: readonly (string | undefined)[];
  readonly languages: readonly (string | undefined)[];
  readonly pictures: readonly PictureParts[];
}

export interface PersonParts {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

export interface PictureParts {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly medium?: string | undefined;
  /** In pixels. */
  readonly width?: number | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** What a format says of the whole feed. */
export interface FeedParts {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  /** Where the feed itself lies. */
  readonly self?: string | undefined;
  /** Its `xml:base`. */
  readonly base?: string | undefined;
  readonly languages: readonly (string | undefined)[];
  readonly authors: readonly PersonParts[];
}

/** A feed as its format has it. */
export interface ParsedFeed {
  readonly feed: FeedParts;
  readonly entries: readonly EntryParts[];
}
