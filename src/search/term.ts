import type { Found, Match } from './find.ts';

/** How an article came to match a term. */
export type How = 'word' | 'phrase' | 'beginning' | 'synonym' | 'parts' | 'apart' | 'correction';

/** What was found in the place of a term, or for itself. */
export interface Way {
  readonly how: How;
  /** What its matches count against those of the term itself. */
  readonly factor: number;
  /** What was searched. */
  readonly text: string;
  /** The words of it, or its parts, to be marked in the article. */
  readonly words: readonly string[];
}

export interface TermMatch extends Match, Omit<Way, 'factor'> {}

/** A word of a query, or a phrase, with all that is searched for it. */
export interface Term {
  /** As typed. */
  readonly text: string;
  /** The articles that match, by their ids in the index. */
  readonly matches: Map<string, TermMatch>;
  /** In how many articles it stands; where in none, in how many something in its place. */
  having: number;
  /** A word such as „der“, which an article may lack. */
  readonly isOptional: boolean;
  /** Whether the archive has it as it was typed. */
  isKnown: boolean;
  /** Words that may have been meant, likeliest first. */
  corrections: readonly string[];
  /** Whether the first of them must have been meant. */
  isSure: boolean;
}

/** Words that stand everywhere and say nothing of a subject. */
const FUNCTION_WORDS = new Set(
  'aber als am an auch auf aus bei bis da das dass dem den der des die doch du durch ein eine einem einen einer eines er es für hat im in ist ja man mit nach nicht noch nur ob oder sein sich sie sind so über um und uns vom von vor war was wer wie wird wo zu zum zur'.split(
    ' ',
  ),
);

/** A term of which nothing is known yet. */
export function createTerm(text: string): Term {
  return {
    text,
    matches: new Map(),
    having: 0,
    isOptional: FUNCTION_WORDS.has(text.toLowerCase()),
    isKnown: false,
    corrections: [],
    isSure: false,
  };
}

/** Puts what was found to a term; of several matches of an article the best counts. */
export function addFound(term: Term, found: Found, { factor, ...way }: Way): void {
  if (!term.isKnown) term.having = Math.max(term.having, found.having);
  for (const [id, match] of found.matches) {
    const weight = match.weight * factor;
    const known = term.matches.get(id);
    if (known && known.weight >= weight) continue;
    const how = match.isBeginning && way.how === 'word' ? 'beginning' : way.how;
    term.matches.set(id, { ...match, ...way, weight, how });
  }
}

/** What a term is called where an answer lacks it: of a corrected one, what was meant. */
export function nameOf({ text, corrections, isSure }: Term): string {
  return isSure ? (corrections[0] ?? text) : text;
}
