import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import { looksLikeHtml, mendHtml, textToHtml, xhtmlToHtml } from './entry-html.ts';
import type { EntryParts, ParsedFeed } from './feed-entry.ts';
import { listMedia } from './parse-rss.ts';

/** What a feed in Atom 0.3 or 1.0 says of itself and of its entries. @throws where it is none */
export function parseAtom(xml: string): ParsedFeed {
  const feed = parseAtomFeed(xml);
  return {
    feed: {
      title: feed.title?.value,
      link: linkOf(feed.links),
      self: feed.links?.find(({ rel }) => rel === 'self')?.href,
      base: feed.xml?.base,
      languages: [feed.xml?.lang, ...(feed.dc?.languages ?? [])],
      authors: personsOf(feed.authors),
    },
    entries: (feed.entries ?? []).map((entry) => toParts(entry, feed.xml?.base)),
  };
}

function toParts(entry: AtomFeed.Entry<string>, outerBase: string | undefined): EntryParts {
  const { content, summary, dc, source } = entry;
  const html = toHtml(content);
  const authors = personsOf(entry.authors);
  const names = (dc?.creators ?? []).map((name) => ({ name }));
  return {
    guid: entry.id,
    links: [linkOf(entry.links), content?.src],
    titles: [entry.title?.value, entry.media?.title?.value],
    html,
    summaryHtml: toHtml(summary),
    bases: [outerBase, entry.xml?.base],
    htmlBases: [(html === undefined ? summary : content)?.xml?.base],
    published: [entry.published, ...(dc?.dates ?? [])],
    updated: [entry.updated],
    authors: [authors, names, personsOf(source?.authors)].find((persons) => persons.length > 0) ?? [],
    topics: [...(entry.categories ?? []).map(({ label, term }) => label ?? term), ...(dc?.subjects ?? [])],
    languages: [content?.xml?.lang, entry.xml?.lang, ...(dc?.languages ?? [])],
    pictures: [
      ...listMedia(entry.media),
      ...(entry.links ?? [])
        .filter(({ rel }) => rel === 'enclosure')
        .map(({ href, type, title }) => ({ url: href, type, alt: title })),
    ],
  };
}

/** Text of the types `text`, `html` and `xhtml`, and of the media types that older feeds write; others are no text. */
function toHtml(text: { value?: string; type?: string } | undefined): string | undefined {
  const { value, type = 'text' } = text ?? {};
  if (value === undefined) return undefined;
  if (/xhtml/i.test(type)) return xhtmlToHtml(value);
  if (/html/i.test(type)) return mendHtml(value);
  if (!/^text(?:\/|$)/i.test(type)) return undefined;
  return looksLikeHtml(value) ? mendHtml(value) : textToHtml(value);
}

/** The page that an entry stands for: rather one in HTML than in another format. */
function linkOf(links: AtomFeed.Entry<string>['links']): string | undefined {
  const pages = (links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (pages.find(({ type = 'text/html' }) => /html/i.test(type)) ?? pages[0])?.href;
}

function personsOf(persons: readonly { name?: string; uri?: string }[] | undefined) {
  return (persons ?? []).map(({ name, uri }) => ({ name, url: uri }));
}
