import { createSplitter } from '../../src/search/compounds/compounds.ts';
import { loadLexicon } from '../../src/search/compounds/lexicon.ts';
import { scoreCompounds } from './compound-scores.ts';
import { type Report, type Row, toDecimal } from './search-table.ts';

/** How many words of a list are divided as it has them. */
export function reportCompounds(lines: readonly string[]): Report {
  const scores = scoreCompounds(lines, createSplitter(loadLexicon()));
  const row = (measure: string, value: number, goal: string): Row => ({
    measure,
    stock: '–',
    ours: toDecimal(value),
    ratio: '–',
    goal,
  });
  return {
    rows: [
      row('compounds split as listed', scores.exact, '≥ .93'),
      row('boundary precision, all words', scores.boundaryPrecision, '≥ .95'),
    ],
    how: `compounds: ${scores.compounds} of ${scores.words} listed words`,
    cases: [],
  };
}
