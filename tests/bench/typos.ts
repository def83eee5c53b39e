import { pick } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';

/** Shorter words get no typo: one letter of them is too much of them. */
const LEAST_LETTERS = 5;

/**
 * Makes one typo in one of the words that have five letters or more, each by chance: a letter replaced, left out,
 * added, or exchanged with the next, at any place.
 * @returns nothing where no word is long enough
 */
export function makeTypo(words: readonly string[], random: () => number): string[] | undefined {
  const long = [...words.keys()].filter((index) => (words[index] ?? '').length >= LEAST_LETTERS);
  if (long.length === 0) return undefined;
  const at = pick(long, random);
  return words.map((word, index) => (index === at ? misspell(word, random) : word));
}

function misspell(word: string, random: () => number): string {
  const place = Math.floor(random() * word.length);
  const letter = pick(LETTERS, random);
  const [before, here, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  const wrong = pick(
    [
      before + letter + after,
      before + after,
      before + letter + here + after,
      before + after.charAt(0) + here + after.slice(1),
    ],
    random,
  );
  // Two equal neighbours exchanged are no typo.
  return wrong.toLowerCase() === word.toLowerCase() ? misspell(word, random) : wrong;
}
