import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Feed } from './feed.ts';

export const ATOM_NAMESPACE = 'http://www.w3.org/2005/Atom';
export const HISTORY_NAMESPACE = 'http://purl.org/syndication/history/1.0';

/**
 * Describes where a document of a feed is, its hub (WebSub), and its place among the archives (RFC 5005), as RSS and
 * Atom both have it.
 * @param type the media type of the format
 * @param prefix of Atom's elements, with its colon; '' where they have none
 */
export function describePlace(feed: Feed, type: string, prefix: string): Element[] {
  const link = (rel: string, href: string | undefined, extra = {}) =>
    href === undefined ? [] : [x(`${prefix}link`, { rel, href, ...extra })];
  return [
    ...link('self', feed.self, { type }),
    ...link('hub', feed.hub),
    ...link('current', feed.current, { type }),
    ...link('prev-archive', feed.previousArchive, { type }),
    ...link('next-archive', feed.nextArchive, { type }),
    ...(feed.current === undefined ? [] : [x('fh:archive')]),
    ...(feed.isComplete ? [x('fh:complete')] : []),
  ];
}
