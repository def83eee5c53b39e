import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/search/catalogue.ts';
import { type Choice, countFacets, isChosen } from '../../../src/search/facets.ts';

const NOTHING: Choice = { topics: [], years: [], sources: [], from: '', to: '' };

function makeCard(day: string, topics: readonly string[], source?: string): Card {
  return { rank: 0, day, titleWords: 1, minutes: 1, topics, source };
}

const CARDS = [
  makeCard('2023-03-03', ['Öl & Gas']),
  makeCard('2024-05-05', ['Zölle'], 'Blatt'),
  makeCard('2025-01-01', ['Chips', 'KI'], 'Anzeiger'),
  makeCard('2025-08-14', ['Chips', 'Taiwan'], 'Blatt'),
];

describe('an article is chosen', () => {
  test.each([
    { by: 'nothing', choice: {}, days: ['2023-03-03', '2024-05-05', '2025-01-01', '2025-08-14'] },
    { by: 'a topic', choice: { topics: ['Chips'] }, days: ['2025-01-01', '2025-08-14'] },
    { by: 'one of two topics', choice: { topics: ['KI', 'Zölle'] }, days: ['2024-05-05', '2025-01-01'] },
    { by: 'a year', choice: { years: ['2024'] }, days: ['2024-05-05'] },
    { by: 'one of two years', choice: { years: ['2023', '2024'] }, days: ['2023-03-03', '2024-05-05'] },
    { by: 'a source', choice: { sources: ['Blatt'] }, days: ['2024-05-05', '2025-08-14'] },
    { by: 'topic and source', choice: { topics: ['Chips'], sources: ['Blatt'] }, days: ['2025-08-14'] },
    { by: 'the first day', choice: { from: '2025-01-01' }, days: ['2025-01-01', '2025-08-14'] },
    { by: 'the last day', choice: { to: '2024-05-05' }, days: ['2023-03-03', '2024-05-05'] },
    { by: 'a single day', choice: { from: '2024-05-05', to: '2024-05-05' }, days: ['2024-05-05'] },
    { by: 'days in the wrong order', choice: { from: '2025-01-01', to: '2024-01-01' }, days: [] },
    { by: 'a topic that there is not', choice: { topics: ['Gurken'] }, days: [] },
  ])('by $by', ({ choice, days }) => {
    expect(CARDS.filter((card) => isChosen(card, { ...NOTHING, ...choice })).map(({ day }) => day)).toEqual(
      days,
    );
  });
});

/** Prints a facet's values as `Chips 2`. */
function countOf(choice: Partial<Choice>) {
  const print = (values: readonly { value: string; count: number }[]) =>
    values.map(({ value, count }) => `${value} ${count}`);
  const { topics, years, sources } = countFacets(CARDS, { ...NOTHING, ...choice });
  return { topics: print(topics), years: print(years), sources: print(sources) };
}

describe('a facet', () => {
  test('counts topics and sources by count, then by the alphabet, years from the newest', () => {
    expect(countOf({})).toEqual({
      topics: ['Chips 2', 'KI 1', 'Öl & Gas 1', 'Taiwan 1', 'Zölle 1'],
      years: ['2025 2', '2024 1', '2023 1'],
      sources: ['Blatt 2', 'Anzeiger 1'],
    });
  });

  test('is not limited by its own choice, the others are', () => {
    expect(countOf({ topics: ['Chips'] })).toEqual({
      topics: ['Chips 2', 'KI 1', 'Öl & Gas 1', 'Taiwan 1', 'Zölle 1'],
      years: ['2025 2'],
      sources: ['Anzeiger 1', 'Blatt 1'],
    });
  });

  test('is limited by days, years too', () => {
    expect(countOf({ from: '2024-01-01', to: '2025-01-31' })).toEqual({
      topics: ['Chips 1', 'KI 1', 'Zölle 1'],
      years: ['2025 1', '2024 1'],
      sources: ['Anzeiger 1', 'Blatt 1'],
    });
  });

  test('still lists a chosen value that leaves nothing, so that it can be taken back', () => {
    expect(countOf({ topics: ['Gurken', 'KI'], years: ['2024'], sources: ['Bote'] })).toEqual({
      topics: ['Gurken 0', 'KI 0'],
      years: ['2024 0'],
      sources: ['Bote 0'],
    });
  });

  test('has no values where there are no articles and no choice', () => {
    expect(countFacets([], NOTHING)).toEqual({ topics: [], years: [], sources: [] });
  });
});
