/** Every weight of the search, each with its reason. */

/** How much a word counts by where it stands: a headline names the subject, a heading that of a part. */
export const FIELD_WEIGHTS = { title: 5, heading: 2, text: 1 } as const;

/** How much a match counts by how it came about: what the reader wrote, what means the same, what it may mean. */
export const MATCH_WEIGHTS = {
  /** The word itself, in whatever form; where it is a part of a longer one, the index gives it less. */
  word: 1,
  /** The words of a phrase, which say more together than each alone. */
  phrase: 1.5,
  /** Another expression for the same, chosen by the operator. */
  synonym: 0.8,
  /** All parts of a compound in one word of the article. */
  parts: 0.75,
  /** What the reader must have meant. */
  correction: 0.7,
  /** A word that begins with what was typed: what the reader is about to type, or not. */
  beginning: 0.5,
  /** What the reader may have meant. */
  guess: 0.5,
  /** The parts of a compound anywhere in the article. */
  apart: 0.4,
} as const;

/** How much more an article counts in whose text the word stands letter by letter as it was typed. */
export const EXACT_FORM = 1.1;

/** The most that words count more where they stand side by side. */
const PROXIMITY = 0.4;
/** The distance in words at which standing together means nothing any more: about a long sentence. */
const FAR = 30;

/** The most that a new article counts more than an old one; less than any other difference. */
const RECENCY = 0.05;
/** After so many days half of it is left. */
const HALF_LIFE = 365;

/** How rare a word is: the inverse document frequency of BM25 as Pagefind has it. */
export function rarity(total: number, having: number): number {
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}

/** The factor for an article by its age in days, from 1 to 1.05. */
export function recency(age: number): number {
  return 1 + RECENCY * 0.5 ** (age / HALF_LIFE);
}

/**
 * The factor for how near to each other words stand, from 1 to 1.4.
 * @param places for each word where it stands, in ascending order; words that stand nowhere are left out
 */
export function proximity(places: readonly (readonly number[])[]): number {
  const found = places.filter((list) => list.length > 0);
  if (found.length < 2) return 1;
  const gap = shortestSpan(found) - found.length;
  return 1 + PROXIMITY * Math.max(0, 1 - Math.max(0, gap) / FAR);
}

/** The fewest words in a row that hold one place of each list. */
function shortestSpan(lists: readonly (readonly number[])[]): number {
  const events = lists.flatMap((list, word) => list.map((place) => ({ place, word })));
  events.sort((a, b) => a.place - b.place);
  const inside = new Map<number, number>();
  let start = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { place, word } of events) {
    inside.set(word, (inside.get(word) ?? 0) + 1);
    while (inside.size === lists.length) {
      const first = events[start];
      if (!first) break;
      shortest = Math.min(shortest, place - first.place + 1);
      const left = (inside.get(first.word) ?? 0) - 1;
      if (left > 0) inside.set(first.word, left);
      else inside.delete(first.word);
      start += 1;
    }
  }
  return shortest;
}
