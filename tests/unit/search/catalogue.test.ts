import { describe, expect, test } from 'vitest';
import { readCatalogue, writeCatalogue } from '../../../src/search/catalogue.ts';

const CARDS = [
  { day: '1969-12-30', titleWords: 1, minutes: 1, topics: [], source: undefined },
  { day: '2024-02-29', titleWords: 6, minutes: 3, topics: ['Chips', 'KI'], source: 'Beispielblatt' },
  { day: '2024-02-29', titleWords: 4, minutes: 2, topics: ['KI', 'Öl & Gas'], source: undefined },
  { day: '2025-08-14', titleWords: 9, minutes: 12, topics: ['Chips'], source: 'Beispielblatt' },
];

describe('a catalogue', () => {
  test('gives the cards that were written, each with its rank, after its way through JSON', () => {
    const catalogue = JSON.parse(JSON.stringify(writeCatalogue(CARDS)));
    expect(readCatalogue(catalogue)).toEqual(CARDS.map((card, rank) => ({ ...card, rank })));
  });

  test('of no articles gives none', () => {
    expect(readCatalogue(writeCatalogue([]))).toEqual([]);
  });

  test('names every topic and source once, and tells days by their distance', () => {
    expect(writeCatalogue(CARDS.slice(1))).toEqual({
      days: [19_782, 0, 532],
      titleWords: [6, 4, 9],
      minutes: [3, 2, 12],
      topics: [[0, 1], [1, 2], [0]],
      topicNames: ['Chips', 'KI', 'Öl & Gas'],
      sources: [0, -1, 0],
      sourceNames: ['Beispielblatt'],
    });
  });
});
