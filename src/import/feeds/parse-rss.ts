import { type MediaNs, parseRdfFeed, parseRssFeed, type RdfNs, type RssFeed } from 'feedsmith';
import { mendHtml } from './entry-html.ts';
import type { EntryParts, ParsedFeed, PictureParts } from './feed-entry.ts';

/** RSS 1.0 knows less of an entry, and its `rdf:about` beside. */
type Item = RssFeed.Item<string> & { rdf?: RdfNs.About };

/** What a feed in RSS 0.9x or 2.0 says of itself and of its entries. @throws where it is none */
export function parseRss(xml: string): ParsedFeed {
  const feed = parseRssFeed(xml);
  const languages = [feed.language, ...(feed.dc?.languages ?? []), feed.xml?.lang];
  return {
    feed: {
      title: feed.title ?? feed.dc?.titles?.[0],
      link: feed.link ?? linkOf(feed.atom?.links, 'alternate'),
      self: linkOf(feed.atom?.links, 'self'),
      base: feed.xml?.base,
      languages,
      authors: [],
    },
    entries: (feed.items ?? []).map((item) => toParts(item, feed.xml?.base)),
  };
}

/** What a feed in RSS 0.90 or 1.0 says of itself and of its entries. @throws where it is none */
export function parseRdf(xml: string): ParsedFeed {
  const feed = parseRdfFeed(xml);
  return {
    feed: {
      title: feed.title ?? feed.dc?.titles?.[0],
      link: feed.link,
      self: linkOf(feed.atom?.links, 'self'),
      base: feed.xml?.base,
      languages: [...(feed.dc?.languages ?? []), feed.xml?.lang],
      authors: [],
    },
    entries: (feed.items ?? []).map((item) => toParts(item, feed.xml?.base)),
  };
}

function toParts(item: Item, outerBase: string | undefined): EntryParts {
  const { atom, dc, dcterms, guid } = item;
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
  return {
    guid: guid?.value ?? atom?.id ?? item.rdf?.about ?? dc?.identifiers?.[0],
    links: [item.link, linkOf(atom?.links, 'alternate'), permalink, item.rdf?.about],
    titles: [item.title, atom?.title?.value, dc?.titles?.[0], item.media?.title?.value],
    html: mendHtml(item.content?.encoded ?? atom?.content?.value),
    summaryHtml: mendHtml(item.description ?? atom?.summary?.value ?? dc?.descriptions?.[0]),
    bases: [outerBase, item.xml?.base],
    published: [
      item.pubDate,
      ...(dc?.dates ?? []),
      atom?.published,
      ...(dcterms?.issued ?? []),
      ...(dcterms?.created ?? []),
    ],
    updated: [atom?.updated, ...(dcterms?.modified ?? [])],
    authors: [
      ...(dc?.creators ?? dcterms?.creators ?? []).map((name) => ({ name })),
      ...(item.authors ?? []).map(({ name, link }) => ({ name, url: link })),
      ...(atom?.authors ?? []).map(({ name, uri }) => ({ name, url: uri })),
    ],
    topics: [...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])],
    languages: [...(dc?.languages ?? []), item.xml?.lang],
    pictures: [...listMedia(item.media), ...(item.enclosures ?? [])],
  };
}

/** The pictures of Media RSS; what an element does not say of itself, the one around it says. */
export function listMedia(media: MediaNs.ItemOrFeed | undefined): PictureParts[] {
  if (!media) return [];
  const around = [media, ...(media.groups ?? [])];
  const contents = around.flatMap((outer) =>
    (outer.contents ?? []).map((content) => ({
      url: content.url,
      type: content.type,
      medium: content.medium,
      width: content.width,
      ...wordsOf(content, outer),
    })),
  );
  const thumbnails = around.flatMap((outer) =>
    (outer.thumbnails ?? []).map(({ url, width }) => ({
      url,
      width,
      medium: 'image',
      ...wordsOf(outer, media),
    })),
  );
  return [...contents, ...thumbnails];
}

function wordsOf(inner: MediaNs.CommonElements, outer: MediaNs.CommonElements) {
  const credits = inner.credits ?? outer.credits ?? [];
  return {
    alt: inner.title?.value ?? outer.title?.value,
    caption: inner.description?.value ?? outer.description?.value,
    credit:
      credits.length > 0
        ? credits.map(({ value }) => value).join(', ')
        : (inner.copyright ?? outer.copyright)?.value,
  };
}

function linkOf(
  links: readonly { href?: string; rel?: string }[] | undefined,
  rel: string,
): string | undefined {
  return links?.find((link) => (link.rel ?? 'alternate') === rel)?.href;
}
