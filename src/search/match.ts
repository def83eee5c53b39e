import { fold, foldDigraphs } from './fold.ts';
import { partsOf, removeMarks } from './marks.ts';
import { stemsOf } from './stems.ts';

/** How a word of an article matches a word that was looked for, the best first. */
export const KINDS = ['exact', 'form', 'part', 'beginning'] as const;
export type Kind = (typeof KINDS)[number];

/** A word of fewer letters begins too many others: only the word itself is found. */
export const SHORTEST_BEGINNING = 3;

/**
 * Compares a word of an article with a word looked for.
 * @param marked the word of the article with its marks and the signs around it
 * @returns undefined where they have nothing to do with each other
 */
export function matchWord(marked: string, word: string): Kind | undefined {
  const wanted = lettersOf(fold(word));
  const plain = foldDigraphs(wanted);
  const isSame = (a: string, compare: (a: string, b: string) => boolean) =>
    compare(a, wanted) || compare(foldDigraphs(a), plain);
  const shown = removeMarks(marked);
  if (spellingOf(shown) === spellingOf(word)) return 'exact';
  const whole = lettersOf(fold(shown));
  if (isSame(whole, areForms)) return 'form';
  const parts = foldedParts(marked);
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= parts.length; to += 1) {
      if (isSame(parts.slice(from, to).join(''), areForms)) return 'part';
    }
  }
  return beginsWith(marked, word) ? 'beginning' : undefined;
}

/** Tells whether a word of an article, or a part of it, begins with a word of three letters or more. */
export function beginsWith(marked: string, word: string): boolean {
  const wanted = lettersOf(fold(word));
  const plain = foldDigraphs(wanted);
  const words = [lettersOf(fold(removeMarks(marked))), ...foldedParts(marked)];
  return (
    wanted.length >= SHORTEST_BEGINNING &&
    words.some((part) => part.startsWith(wanted) || foldDigraphs(part).startsWith(plain))
  );
}

/** The parts of a marked word and of its members, folded. */
function foldedParts(marked: string): string[] {
  return partsOf(marked)
    .flatMap((part) => fold(part).split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean);
}

/** Tells whether two folded words are forms of one: equal, or equal without an ending. */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const stems = [b, ...stemsOf(b)];
  return [a, ...stemsOf(a)].some((stem) => stems.includes(stem));
}

/** The letters of a word as they are typed on a keyboard with umlauts or without. */
function spellingOf(word: string): string {
  return lettersOf(word.normalize('NFC').toLowerCase()).replace(
    /[äöüß]/g,
    (letter) => DIGRAPHS[letter] ?? '',
  );
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
