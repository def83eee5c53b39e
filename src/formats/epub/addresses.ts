import type { Article } from '../../article/article.ts';
import type { Urls } from '../../article/urls.ts';
import type { Body } from '../../articles.ts';

/** The file of an article in a book. */
export function chapterFile(id: string): string {
  return `${id.replace('/', '-')}.xhtml`;
}

/**
 * Makes a function that sets the addresses of a book's texts: links from one of its articles to another stay within
 * it, all others become whole.
 * @param bodies those of the site, whose headings say which places of an article a link can lead to
 */
export function createBookAddresses(
  articles: readonly Article[],
  bodies: ReadonlyMap<string, Body>,
  urls: Urls,
  toWhole: (path: string) => string,
) {
  const within = new Map(articles.map(({ id }) => [toWhole(urls.article(id)), id]));

  /**
   * @param page whole address of the page on which the address stands
   * @returns '' for an address that nobody could follow
   */
  return (address: string, page: string): string => {
    if (!URL.canParse(address, page)) return '';
    const url = new URL(address, page);
    const place = url.hash.slice(1);
    const id = within.get(url.href.slice(0, url.href.length - url.hash.length));
    if (id === undefined) return printAddress(url);
    const hasPlace = bodies.get(id)?.headings.some((heading) => heading.id === place);
    return chapterFile(id) + (hasPlace ? `#${place}` : '');
  };
}

/**
 * Writes an address by the strict rules (RFC 3986), to which e-books are held and browsers are not.
 * @returns '' for a scheme with nothing behind it
 */
export function printAddress({ href, hash }: URL): string {
  // Only a host may hold brackets: [::1].
  const [start = ''] = /^[^:]*:(?:\/\/[^/?#]*)?/.exec(href) ?? [];
  if (href === start) return '';
  const rest = href.slice(start.length, href.length - hash.length) + hash.replaceAll(/(?<=.)#/g, '%23');
  return (
    start +
    rest
      .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
      .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]+/g, (text) => encodeURIComponent(text))
  );
}
