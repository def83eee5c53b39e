import { parse } from 'parse5';
import type { Address } from './addresses/address.ts';
import { addressesOf, attributeOf, elementsIn, refreshIn } from './addresses/html.ts';

/** What the checks ask of a printed page. */
export interface Page {
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly Address[];
  /** The path below which the page believes its site to lie; undefined where it does not say. */
  readonly base: string | undefined;
  readonly canonical: string | undefined;
  /** Where it sends every reader on; undefined where it stays. */
  readonly refresh: string | undefined;
  /** The address of the picture that stands for it elsewhere; undefined where it names none. */
  readonly preview: string | undefined;
  /** Whether it asks search engines not to show it. */
  readonly isHidden: boolean;
}

/** Reads a page as browsers do. */
export function readPage(html: string): Page {
  const ids = new Set<string>();
  const addresses: Address[] = [];
  let base: string | undefined;
  let canonical: string | undefined;
  let refresh: string | undefined;
  let preview: string | undefined;
  let isHidden = false;
  for (const element of elementsIn(parse(html))) {
    const { tagName } = element;
    const id = attributeOf(element, 'id');
    if (id !== undefined) ids.add(id);
    addresses.push(...addressesOf(element));
    if (tagName === 'html') base = attributeOf(element, 'data-base');
    if (tagName === 'link' && attributeOf(element, 'rel') === 'canonical') {
      canonical = attributeOf(element, 'href');
    }
    refresh ??= refreshIn(element);
    if (tagName === 'meta' && attributeOf(element, 'property') === 'og:image') {
      preview = attributeOf(element, 'content');
    }
    if (tagName === 'meta' && attributeOf(element, 'name') === 'robots') {
      isHidden = /noindex/.test(attributeOf(element, 'content') ?? '');
    }
  }
  return { ids, addresses, base, canonical, refresh, preview, isHidden };
}
