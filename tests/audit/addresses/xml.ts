import { parseXml } from '../../read-xml.ts';
import { type Address, isWhole } from './address.ts';
import { addressesInCss } from './css.ts';
import { addressesInFragment } from './html.ts';

/** Elements of RSS whose text is HTML; those of Atom say so by their type. */
const HTML = ['content:encoded', 'description'];

/** What a reader of feeds, a search engine or a browser asks for by itself, as an element or `element[attribute]`. */
const LOADED = [
  ...['loc', 'image:loc', 'url', 'Image', 'icon', 'logo', 'Url[template]'],
  ...[
    'enclosure[url]',
    'media:content[url]',
    'media:thumbnail[url]',
    'itunes:image[href]',
    'outline[xmlUrl]',
  ],
  ...[
    'img[src]',
    'image[href]',
    'use[href]',
    'image[xlink:href]',
    'use[xlink:href]',
    'script[src]',
    'script[href]',
  ],
];

/** Relations of a `link` element in a feed that lead to another file of the same site. */
const OWN_LINKS = ['self', 'enclosure', 'next', 'prev-archive', 'next-archive', 'current', 'first', 'last'];

/**
 * The addresses in a feed, a sitemap, OPML, OpenSearch, a style sheet for feeds, or a page of a book: texts and values
 * that are whole addresses, `href` and `src` also where they are not, and those in HTML that feeds carry.
 */
export function addressesInXml(xml: string): Address[] {
  const sheet = /<\?xml-stylesheet\b[^>]*\bhref="([^"]*)"/.exec(xml)?.[1];
  const found: Address[] = sheet === undefined ? [] : [{ text: sheet, use: 'load', at: 'xml-stylesheet' }];
  for (const element of parseXml(xml).querySelectorAll('*')) {
    const { tagName: tag } = element;
    for (const { name, value } of element.attributes) {
      const isReference = /^(?:href|src|xlink:href)$/.test(name);
      // A template of XSLT fills in what stands in braces; that of OpenSearch is only asked something.
      const isOpen = value.includes('{') && tag !== 'Url';
      if (name.startsWith('xmlns') || isOpen || !(isWhole(value) || (isReference && value !== ''))) continue;
      const at = `${tag}[${name}]`;
      found.push({ text: value, use: useOf(tag, at, element.getAttribute('rel')), at });
    }
    if (element.children.length > 0) continue;
    const text = (element.textContent ?? '').trim();
    if (tag === 'style') found.push(...addressesInCss(text));
    else if (HTML.includes(tag) || element.getAttribute('type') === 'html')
      found.push(...addressesInFragment(text));
    else if (isWhole(text) && !/\s/.test(text)) found.push({ text, use: useOf(tag, tag, null), at: tag });
  }
  return found;
}

function useOf(tag: string, at: string, rel: string | null): Address['use'] {
  if (tag === 'a') return 'link';
  if (LOADED.includes(at)) return 'load';
  return /^(?:atom:)?link$/.test(tag) && OWN_LINKS.includes(rel ?? '') ? 'load' : 'name';
}
