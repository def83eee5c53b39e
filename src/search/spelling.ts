import { fold, foldDigraphs } from './fold.ts';
import { ENDINGS, SHORTEST_STEM } from './stems.ts';
import type { Entry } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Correction {
  readonly text: string;
  /** What speaks against it: the cost of the slips, less what its frequency speaks for it. */
  readonly cost: number;
}

/** Letters that lie side by side on a German keyboard, row by row. */
const ROWS = ['qwertzuiopu', 'asdfghjkloa', 'yxcvbnm'];

/** The costs of slips; 1 is a letter that is wrong for no reason. */
const COSTS = {
  other: 1,
  /** Two letters changed places: the hand was faster. */
  swapped: 0.7,
  /** A letter beside the right one on the keyboard. */
  neighbour: 0.7,
  /** A letter doubled, or one of a double left out. */
  double: 0.6,
  /** `kuenstlich` or `kunstlich` for `künstlich`. */
  umlaut: 0.2,
  /** A form that the vocabulary does not name, and that the archive may not have. */
  ending: 0.15,
  /** A wrong first letter: readers seldom mistake it. */
  first: 0.3,
} as const;

/** No noun ends so in one of its forms. */
const VERBAL = /^t|m$/;

/** No slip that moves a letter costs less. */
const CHEAPEST = 0.6;

/** How much a doubling of a word's frequency outweighs. */
const FREQUENCY = 0.08;

/** A word of fewer letters is near to too many others to be corrected. */
export const SHORTEST_CORRECTED = 4;

/** The greatest cost by the number of letters: short words have too many neighbours. */
function limitFor(length: number): number {
  if (length < SHORTEST_CORRECTED) return 0;
  if (length < 6) return 1.3;
  return length < 9 ? 1.5 : 2.2;
}

/**
 * Finds the words that may have been meant, the likeliest first.
 * @param word as typed; at most 40 letters are looked at
 * @param entries those of the vocabulary that may be near
 */
export function findCorrections(word: string, entries: Iterable<Entry>): Correction[] {
  const typed = fold(word).slice(0, 40);
  const plain = foldDigraphs(typed);
  const limit = limitFor(typed.length);
  const endings = ENDINGS.filter((ending) => ending.includes(typed.at(-1) ?? ' '));
  const pieces = cutInto(typed, Math.floor(limit / CHEAPEST) + 1);
  const found = new Map<string, Correction>();
  for (const { text, key, frequency } of entries) {
    // The vocabulary keeps one form of a word, so that another may be meant with its ending.
    const isNoun = /^\p{Lu}/u.test(text);
    for (const ending of key.length < SHORTEST_STEM ? [''] : ['', ...endings]) {
      if (isNoun && VERBAL.test(ending)) continue;
      const target = key + ending;
      if (ending && target === typed) continue;
      if (Math.abs(target.length - typed.length) > limit) continue;
      if (!pieces.some((piece) => target.includes(piece))) continue;
      const slips = Math.min(
        distance(typed, target, limit),
        distance(plain, foldDigraphs(key) + ending, limit) + COSTS.umlaut,
      );
      if (slips > limit) continue;
      const cost = slips - FREQUENCY * frequency + (ending ? COSTS.ending : 0);
      const known = found.get(text);
      if (!known || known.cost > cost) found.set(text, { text, cost });
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1));
}

/** Cuts a word into pieces of like length: of one piece more than there are slips, one is as it was meant. */
function cutInto(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    word.slice(Math.round((at * word.length) / count), Math.round(((at + 1) * word.length) / count)),
  );
}

/**
 * What the slips cost that make one word of the other: the optimal string alignment distance (Damerau 1964,
 * Levenshtein 1966) with costs.
 * @returns infinity as soon as it must be more than the limit
 */
function distance(typed: string, target: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: target.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    const a = typed[i - 1];
    for (let j = 1; j <= target.length; j += 1) {
      const b = target[j - 1];
      let cost = Math.min(
        (row[j - 1] ?? 0) + (a === b ? 0 : areNeighbours(a, b) ? COSTS.neighbour : COSTS.other),
        (row[j] ?? 0) + (a === typed[i - 2] ? COSTS.double : COSTS.other),
        (next[j - 1] ?? 0) + (b === target[j - 2] ? COSTS.double : COSTS.other),
      );
      if (a === target[j - 2] && b === typed[i - 2] && a !== b) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + COSTS.swapped);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY;
    before = row;
    row = next;
  }
  return (row[target.length] ?? 0) + (typed[0] === target[0] ? 0 : COSTS.first);
}

function areNeighbours(a = '', b = ''): boolean {
  return ROWS.some((row) => row.includes(a + b) || row.includes(b + a));
}
