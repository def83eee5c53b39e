import { toPlainLine } from './plain-line.ts';

/** What a page's `meta` elements say, by their names. */
export interface MetaTags {
  /** The first filled one of several names, of which the order says how far they are trusted. */
  readonly first: (...names: readonly string[]) => string | undefined;
  /** All that bear one of the names. */
  readonly all: (...names: readonly string[]) => string[];
}

/** Reads the `meta` elements of a page, wherever they stand; names are compared without regard to case. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = toPlainLine(tag.getAttribute('content'));
    if (content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const known = tags.get(name);
      if (known) known.push(content);
      else tags.set(name, [content]);
    }
  }
  const all = (...names: readonly string[]) => names.flatMap((name) => tags.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] };
}
