import type { Candidate } from './rank.ts';
import { nameOf, type Term } from './term.ts';

/** A word that was searched in the place of another, or that may have been meant. */
export interface Suggestion {
  readonly word: string;
  readonly meant: string;
}

/** What a reader is told of how a query was understood. */
export interface Explanation {
  /** What was searched in the place of words that the archive does not have. */
  readonly corrected: readonly Suggestion[];
  /** What else may have been meant. */
  readonly suggested: readonly Suggestion[];
  /** Words that no answer has. */
  readonly omitted: readonly string[];
}

/**
 * Tells how the terms of a query were understood: what was searched in the place of a word, where it is clear what
 * was meant and the best answer has it, and what may have been meant otherwise.
 */
export function explain(terms: readonly Term[], ranked: readonly Candidate[]): Explanation {
  const corrected: Suggestion[] = [];
  const suggested: Suggestion[] = [];
  for (const { text, corrections, isSure, matches } of terms) {
    const isUsed = isSure && matches.get(ranked[0]?.id ?? '')?.how === 'correction';
    for (const meant of corrections) (isUsed ? corrected : suggested).push({ word: text, meant });
  }
  const omitted = terms
    .filter(({ isOptional }) => !isOptional)
    .map(nameOf)
    .filter((name) => ranked.length > 0 && ranked.every(({ missing }) => missing.includes(name)));
  return { corrected, suggested, omitted };
}
