import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/search/catalogue.ts';
import { countTopics, findTopics } from '../../../src/search/topics.ts';

const makeCard = (...topics: string[]): Card => ({
  rank: 0,
  day: '2025-01-01',
  titleWords: 1,
  minutes: 1,
  topics,
  source: undefined,
});

describe('countTopics', () => {
  test('gives those of most articles first, of equals the one met first', () => {
    expect(countTopics([makeCard('Zölle'), makeCard('Chips', 'KI'), makeCard('KI')])).toEqual([
      'KI',
      'Zölle',
      'Chips',
    ]);
  });

  test('gives none of no articles', () => {
    expect(countTopics([])).toEqual([]);
  });
});

describe('findTopics', () => {
  const topics = ['KI', 'Chips', 'Chipfabriken', 'IT Info', 'Zölle'];

  test.each([
    { name: 'Chips', known: ['Chips'], unknown: [] },
    { name: 'chips', known: ['Chips'], unknown: [] },
    { name: 'ZOLLE', known: ['Zölle'], unknown: [] },
    { name: 'it info', known: ['IT Info'], unknown: [] },
    { name: 'Chip', known: ['Chips', 'Chipfabriken'], unknown: [] },
    { name: 'K', known: ['KI'], unknown: [] },
    { name: 'Gurken', known: [], unknown: ['Gurken'] },
    { name: 'Info', known: [], unknown: ['Info'] },
  ])('gives $known for $name', ({ name, known, unknown }) => {
    expect(findTopics([name], topics)).toEqual({ known, unknown });
  });

  test('gives the topics of several names, and the names that are none', () => {
    expect(findTopics(['ki', 'Gurken', 'Zölle'], topics)).toEqual({
      known: ['KI', 'Zölle'],
      unknown: ['Gurken'],
    });
  });
});
