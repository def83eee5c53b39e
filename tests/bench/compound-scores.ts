/** How well words are divided; shares from 0 to 1, NaN where there is nothing to divide by. */
export interface CompoundScores {
  readonly words: number;
  readonly compounds: number;
  /** The share of the compounds that are divided exactly as listed. */
  readonly exact: number;
  /** The share of the other words that stay whole. */
  readonly whole: number;
  /** The share of the boundaries that were set which are listed; over all words. */
  readonly boundaryPrecision: number;
  /** The share of the listed boundaries that were set. */
  readonly boundaryRecall: number;
  /** The boundary precision over the words without a hyphen. */
  readonly unhyphenatedPrecision: number;
}

/** Between the parts of a listed word. */
const DIVIDER = ', ';

/**
 * Scores a splitter against a list.
 * @param lines one word each, its parts divided by a comma and a space; the word is the parts joined, and a line
 *   with one part is a word to stay whole; blank lines are left out
 */
export function scoreCompounds(
  lines: readonly string[],
  split: (word: string) => readonly string[],
): CompoundScores {
  const results = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => scoreWord(line.split(DIVIDER), split));
  const compounds = results.filter(({ listed }) => listed > 0);
  const simple = results.filter(({ listed }) => listed === 0);
  const unhyphenated = results.filter(({ hasHyphen }) => !hasHyphen);
  return {
    words: results.length,
    compounds: compounds.length,
    exact: compounds.filter(({ isExact }) => isExact).length / compounds.length,
    whole: simple.filter(({ isExact }) => isExact).length / simple.length,
    boundaryPrecision: sum(results, 'right') / sum(results, 'set'),
    boundaryRecall: sum(results, 'right') / sum(results, 'listed'),
    unhyphenatedPrecision: sum(unhyphenated, 'right') / sum(unhyphenated, 'set'),
  };
}

interface WordScore {
  readonly hasHyphen: boolean;
  readonly isExact: boolean;
  /** Numbers of boundaries. */
  readonly listed: number;
  readonly set: number;
  readonly right: number;
}

function scoreWord(parts: readonly string[], split: (word: string) => readonly string[]): WordScore {
  const word = parts.join('');
  const listed = findBoundaries(parts);
  const set = findBoundaries(split(word));
  const right = [...set].filter((boundary) => listed.has(boundary)).length;
  return {
    hasHyphen: word.includes('-'),
    isExact: right === listed.size && right === set.size,
    listed: listed.size,
    set: set.size,
    right,
  };
}

/** How many characters stand before each part but the first. */
function findBoundaries(parts: readonly string[]): Set<number> {
  let at = 0;
  return new Set(parts.slice(0, -1).map((part) => (at += part.length)));
}

function sum(scores: readonly WordScore[], key: 'listed' | 'set' | 'right'): number {
  return scores.reduce((total, score) => total + score[key], 0);
}
