import type { Element } from 'xast';
import { x } from 'xastscript';
import { printXml } from '../print-xml.ts';
import type { FeedEntry } from './entry.ts';
import { FEED_LANGUAGE, type Feed } from './feed.ts';
import { ATOM_NAMESPACE, describePlace, HISTORY_NAMESPACE } from './links.ts';

/** Prints a feed as Atom (RFC 4287), with what RFC 5005 adds to it. */
export function printAtom(feed: Feed): string {
  const attributes = { xmlns: ATOM_NAMESPACE, 'xmlns:fh': HISTORY_NAMESPACE, 'xml:lang': FEED_LANGUAGE };
  const root = x('feed', attributes, [
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.description),
    x('updated', feed.updated),
    // Whoever publishes the feed stands for entries without an author.
    describeAuthor(feed.publisher),
    x('link', { rel: 'alternate', href: feed.page, type: 'text/html' }),
    ...describePlace(feed, 'application/atom+xml', ''),
    ...feed.entries.map(describeEntry),
  ]);
  return printXml(root, feed.styleSheet);
}

function describeEntry(entry: FeedEntry): Element {
  const { summary, cover } = entry;
  const enclosure = cover && { rel: 'enclosure', href: cover.url, type: 'image/jpeg', length: cover.length };
  return x('entry', { 'xml:lang': entry.language }, [
    x('id', entry.id),
    x('title', entry.title),
    x('link', { rel: 'alternate', href: entry.url, type: 'text/html' }),
    ...(enclosure ? [x('link', enclosure)] : []),
    x('published', entry.published),
    x('updated', entry.updated),
    ...entry.authors.map(describeAuthor),
    ...entry.topics.map(({ label, slug }) => x('category', { term: slug, label })),
    ...(summary ? [x('summary', summary)] : []),
    x('content', { type: 'html' }, entry.html),
  ]);
}

function describeAuthor({
  name,
  url,
}: {
  readonly name: string;
  readonly url?: string | undefined;
}): Element {
  return x('author', [x('name', name), ...(url ? [x('uri', url)] : [])]);
}
