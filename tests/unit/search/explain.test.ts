import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/search/explain.ts';
import type { Candidate } from '../../../src/search/rank.ts';
import { makeTerm } from './make-term.ts';

const makeCandidate = (id: string, ...missing: string[]): Candidate => ({ id, score: 1, missing });
const corrected = (text: string) => ({ how: 'correction', text }) as const;

describe('a reader is told', () => {
  test('nothing where all words were found as they were typed', () => {
    expect(explain([makeTerm('Chips', { a: {} })], [makeCandidate('a')])).toEqual({
      corrected: [],
      suggested: [],
      omitted: [],
    });
  });

  test('what was searched in the place of a word', () => {
    const term = makeTerm('Nvida', { a: corrected('Nvidia') }, { corrections: ['Nvidia'], isSure: true });
    expect(explain([term], [makeCandidate('a')])).toMatchObject({
      corrected: [{ word: 'Nvida', meant: 'Nvidia' }],
      suggested: [],
    });
  });

  test('what may have been meant, where it is not sure', () => {
    const term = makeTerm(
      'Hase',
      { a: corrected('Nase'), b: corrected('Hose') },
      { corrections: ['Hose', 'Nase'] },
    );
    expect(explain([term], [makeCandidate('a'), makeCandidate('b')])).toMatchObject({
      corrected: [],
      suggested: [
        { word: 'Hase', meant: 'Hose' },
        { word: 'Hase', meant: 'Nase' },
      ],
    });
  });

  test('suggestions alone where the best answer has the word as it was typed', () => {
    const term = makeTerm('Hase', { a: {}, b: corrected('Hose') }, { corrections: ['Hose'], isSure: true });
    expect(explain([term], [makeCandidate('a'), makeCandidate('b')])).toMatchObject({
      corrected: [],
      suggested: [{ word: 'Hase', meant: 'Hose' }],
    });
  });

  test.each([
    { what: 'a word that no answer has', missing: [['Gurken'], ['Gurken', 'Chips']], omitted: ['Gurken'] },
    { what: 'no word that one answer has', missing: [['Gurken'], []], omitted: [] },
    { what: 'nothing where there is no answer', missing: [], omitted: [] },
  ])('that words were left out: $what', ({ missing, omitted }) => {
    const terms = [makeTerm('Chips', { a: {} }), makeTerm('Gurken')];
    const ranked = missing.map((words, at) => makeCandidate(`${at}`, ...words));
    expect(explain(terms, ranked).omitted).toEqual(omitted);
  });

  test('nothing of function words that were left out', () => {
    const term = makeTerm('der', {}, { isOptional: true });
    expect(explain([term], [makeCandidate('a', 'der')]).omitted).toEqual([]);
  });
});
