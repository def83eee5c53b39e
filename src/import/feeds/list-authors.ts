import { cutText } from '../../article/characters.ts';
import type { PersonParts } from './feed-entry.ts';
import { toPlainLine } from './lines.ts';
import { toWebAddress } from './web-address.ts';

interface Author {
  readonly name: string;
  readonly url?: string;
}

/** Longer is no line of names, in UTF-16 units. */
const MAX_LENGTH = 300;

/** Joins persons; a comma does so only between whole names, since `Beispiel, Ada` is one person. */
const BETWEEN = /\s*(?:;|\s(?:und|and|&)\s)\s*/i;
const WHOLE_NAMES = /^[^,\s]+\s[^,]+(?:,\s*[^,\s]+\s[^,]+)+$/;

/**
 * The authors whom a source names, none twice: `Von Ada Beispiel und Bert Muster` are two. Mail addresses are left
 * out, and an address where it belongs to several.
 */
export function listAuthors(persons: readonly PersonParts[], base: string | undefined): Author[] {
  const authors = new Map<string, Author>();
  for (const { name, url } of persons) {
    const names = splitNames(name);
    const address = names.length === 1 ? toWebAddress(url, base) : undefined;
    for (const one of names) {
      const key = one.toLowerCase();
      if (!authors.has(key)) authors.set(key, address ? { name: one, url: address } : { name: one });
    }
  }
  return [...authors.values()];
}

function splitNames(text: string | undefined): string[] {
  const line = cutText(toPlainLine(text) ?? '', MAX_LENGTH)
    .replace(/(?:mailto:)?[^\s<>()]+@[^\s<>()]+/gi, '')
    .replace(/<\s*>|\(\s*\)/g, '')
    .replace(/^\s*\(([^()]*)\)\s*$/, '$1')
    .replace(/^\s*(?:von|by)\s+/i, '')
    .trim();
  return line
    .split(BETWEEN)
    .flatMap((part) => (WHOLE_NAMES.test(part) ? part.split(/,\s*/) : [part]))
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/^\w+:\/\//.test(name));
}
