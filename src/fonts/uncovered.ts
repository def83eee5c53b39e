import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Range, toHex } from './ranges.ts';

/** What is not set in the typeface of the text (code), and what no author wrote (the ways back from footnotes). */
const FOREIGN =
  /<(pre|code|kbd|samp|style|script)\b[\s\S]*?<\/\1>|<a\b[^>]*\sdata-footnote-backref[\s\S]*?<\/a>/g;

/** The most characters that are named one by one. */
const MAX_NAMED = 10;

/**
 * Makes a function that finds the characters of a printed article for which the site has no font, so that
 * they show in a font of the reader's. White space and characters without a shape of their own need none.
 * @param coverage the code points for which there is a font
 * @returns a function from the HTML of a page to the characters, each once, in order of appearance
 */
export function createUncoveredFinder(coverage: readonly Range[]): (html: string) => string[] {
  const covered = coverage.map(([first, last]) => `\\u{${toHex(first)}}-\\u{${toHex(last)}}`).join('');
  const uncovered = new RegExp(`[^${covered}\\s\\p{Default_Ignorable_Code_Point}]`, 'gu');
  return (html) => {
    const article = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'));
    // Most articles hold nothing of the kind, and are not taken apart.
    if (article.search(uncovered) < 0) return [];
    // An accent that stands for itself joins its letter, as it does when a browser sets it.
    const text = article
      .replace(FOREIGN, '')
      .replace(/<[^>]*>/g, '')
      .normalize('NFC');
    return [...new Set(text.match(uncovered))];
  };
}

/**
 * Says which characters of printed articles have no font, each once with the first article that holds it.
 * @param folder absolute path of the built folder
 * @param pathnames the articles, such as `artikel/2025/x/`
 * @param coverage the code points for which there is a font
 */
export function describeUncovered(
  folder: string,
  pathnames: readonly string[],
  coverage: readonly Range[],
): string[] {
  const findUncovered = createUncoveredFinder(coverage);
  const places = new Map<string, string>();
  for (const pathname of pathnames.toSorted()) {
    // Thousands of small files are read faster without promises.
    const html = readFileSync(join(folder, pathname, 'index.html'), 'utf8');
    for (const character of findUncovered(html)) {
      if (!places.has(character)) places.set(character, pathname);
    }
  }
  const lines = [...places].slice(0, MAX_NAMED).map(([character, pathname]) => {
    const code = `U+${toHex(character.codePointAt(0) ?? 0)}`;
    return `“${character}” (${code}) shows in the reader’s own font, as in ${pathname}`;
  });
  const more = places.size - lines.length;
  if (more > 0) lines.push(`So do ${more} more ${more === 1 ? 'character' : 'characters'}`);
  return lines;
}
