import { describe, expect, test } from 'vitest';
import { makeGermanWords } from '../../../../../src/import/findings/lexicon/german-words.ts';

const NOUNS = JSON.stringify({
  Fuß: { NOM: { SIN: 'Fuß', PLU: 'Füße' }, GEN: { SIN: ['Fußes', 'Fuß'] }, G: 'M' },
  Neue: { NOM: { SIN: 'Neue', PLU: 'Neuen' }, GEN: { SIN: 'Neuen', PLU: 'Neuen' }, G: 'N' },
  Ehe: { NOM: { SIN: 'Ehe', PLU: 'Ehen' }, GEN: { SIN: 'Ehe' }, G: 'F' },
  zum: { NOM: { SIN: 'zum' }, G: 'N' },
});
const VERBS = JSON.stringify({
  ankommen: {
    hasPrefix: true,
    INF: 'ankommen',
    EIZ: 'anzukommen',
    PA1: 'ankommend',
    PA2: ['angekommen'],
    PRÄ: { S: { 3: ['kommt', 'an'] } },
    IMP: { S: 'ankomm' },
  },
  gehen: { INF: 'gehen', PA2: ['gegangen'], PRÄ: { S: { 3: 'geht' } }, IMP: { S: 'geh' } },
});

describe('The lexicon has of its dictionaries', () => {
  const { nouns, adjectives, finite, infinite } = makeGermanWords(NOUNS, VERBS);

  test('every form of a noun, in both spellings', () => {
    expect([...nouns]).toEqual(
      expect.arrayContaining(['fuß', 'füße', 'fußes', 'fuss', 'füsse', 'ehen', 'neuen']),
    );
    expect(nouns.has('zum')).toBe(false);
  });

  test('adjectives that are used as nouns, without their endings', () => {
    expect(adjectives.has('neu')).toBe(true);
    expect(adjectives.has('eh')).toBe(false);
  });

  test('both forms of a separable verb', () => {
    expect([finite.has('kommt'), finite.has('ankommt'), finite.has('ankomm')]).toEqual([true, true, false]);
  });

  test('infinitives and participles apart from finite forms', () => {
    expect([infinite.has('anzukommen'), infinite.has('angekommen'), infinite.has('geht')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([adjectives.has('ankommend'), finite.has('geh'), finite.has('geht')]).toEqual([true, true, true]);
  });
});
