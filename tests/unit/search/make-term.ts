import type { Term, TermMatch } from '../../../src/search/term.ts';

/** What a match needs to be told of in a test: the article's id in the index, and what is special. */
export type MatchOf = Partial<TermMatch>;

/** A term for tests, which its articles have as it was typed unless something else is said. */
export function makeTerm(
  text: string,
  matches: Readonly<Record<string, MatchOf>> = {},
  rest: Partial<Omit<Term, 'text' | 'matches'>> = {},
): Term {
  return {
    text,
    matches: new Map(
      Object.entries(matches).map(([id, match]) => [
        id,
        { weight: 1, places: [0], how: 'word', text, words: text.split(' '), ...match },
      ]),
    ),
    having: Object.keys(matches).length,
    isOptional: false,
    isKnown: Object.keys(matches).length > 0,
    corrections: [],
    isSure: false,
    ...rest,
  };
}
