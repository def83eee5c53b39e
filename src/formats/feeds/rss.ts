import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { printXml } from '../print-xml.ts';
import type { FeedEntry } from './entry.ts';
import { FEED_LANGUAGE, type Feed } from './feed.ts';
import { ATOM_NAMESPACE, describePlace, HISTORY_NAMESPACE } from './links.ts';

const printer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

/** Prints a feed as RSS 2.0, with what Atom, Dublin Core, RSS's content module and RFC 5005 add to it. */
export function printRss(feed: Feed): string {
  const channel = x('channel', [
    x('title', feed.title),
    x('link', feed.page),
    x('description', feed.description),
    x('language', FEED_LANGUAGE),
    x('lastBuildDate', toRfc822(feed.updated)),
    ...describePlace(feed, 'application/rss+xml', 'atom:'),
    ...feed.entries.map(describeItem),
  ]);
  const namespaces = {
    'xmlns:atom': ATOM_NAMESPACE,
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:fh': HISTORY_NAMESPACE,
  };
  return printXml(x('rss', { version: '2.0', ...namespaces }, channel), feed.styleSheet);
}

function describeItem(entry: FeedEntry): Element {
  const { summary, cover } = entry;
  return x('item', [
    x('title', entry.title),
    x('link', entry.url),
    x('guid', { isPermaLink: 'false' }, entry.id),
    x('pubDate', toRfc822(entry.published)),
    x('dc:language', entry.language),
    ...entry.authors.map(({ name }) => x('dc:creator', name)),
    ...entry.topics.map(({ label }) => x('category', label)),
    ...(summary ? [x('description', printText(summary))] : []),
    x('content:encoded', entry.html),
    ...(cover ? [x('enclosure', { url: cover.url, length: cover.length, type: 'image/jpeg' })] : []),
  ]);
}

/** Plain text as HTML, which readers take a description for. `&amp;` and `&lt;` are all that it escapes. */
function printText(value: string): string {
  return printer.stringify({ type: 'root', children: [{ type: 'text', value }] });
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Thu, 14 Aug 2025 12:00:00 +0200` for `2025-08-14T12:00:00+02:00`. */
function toRfc822(text: string): string {
  const [date = '', clock = ''] = text.split('T');
  const [year, month, day] = date.split('-');
  const weekDay = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const offset = clock.slice(8).replace(':', '');
  return `${weekDay}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${clock.slice(0, 8)} ${offset}`;
}
