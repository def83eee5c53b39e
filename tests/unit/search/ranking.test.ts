import { describe, expect, test } from 'vitest';
import {
  EXACT_FORM,
  FIELD_WEIGHTS,
  MATCH_WEIGHTS,
  proximity,
  rarity,
  recency,
} from '../../../src/search/ranking.ts';

describe('the weights', () => {
  test('put the headline over headings, and those over text', () => {
    const { title, heading, text } = FIELD_WEIGHTS;
    expect([title > heading, heading > text]).toEqual([true, true]);
  });

  test.each([
    ['phrase', 'word'],
    ['word', 'correction'],
    ['synonym', 'parts'],
    ['parts', 'correction'],
    ['synonym', 'parts'],
    ['parts', 'beginning'],
    ['beginning', 'apart'],
    ['correction', 'guess'],
  ] as const)('put a %s over a %s', (better, worse) => {
    expect(MATCH_WEIGHTS[better]).toBeGreaterThan(MATCH_WEIGHTS[worse]);
  });

  test('put a word as it was typed over its other forms, mildly', () => {
    expect([EXACT_FORM > 1, EXACT_FORM <= 1.2]).toEqual([true, true]);
  });
});

describe('a word counts', () => {
  test('more the rarer it is', () => {
    const rarities = [1, 2, 10, 99, 100].map((having) => rarity(100, having));
    expect(rarities).toEqual(rarities.toSorted((a, b) => b - a));
  });

  test.each([
    { total: 0, having: 0 },
    { total: 1, having: 1 },
    { total: 100, having: 0 },
    { total: 100, having: 100 },
  ])('something, whether $having or all of $total have it', ({ total, having }) => {
    expect(rarity(total, having)).toBeGreaterThan(0);
  });
});

describe('an article counts', () => {
  test.each([
    { age: 0, factor: 1.05 },
    { age: 365, factor: 1.025 },
    { age: 730, factor: 1.0125 },
  ])('$factor times what it would, $age days old', ({ age, factor }) => {
    expect(recency(age)).toBeCloseTo(factor, 10);
  });

  test('no less than it would when very old', () => {
    expect(recency(100_000)).toBe(1);
  });
});

describe('words that stand together', () => {
  test.each([
    { what: 'side by side', places: [[4], [5]], factor: 1.4 },
    { what: 'side by side in the other order', places: [[5], [4]], factor: 1.4 },
    { what: 'in one compound', places: [[4], [4]], factor: 1.4 },
    { what: 'three in a row', places: [[4], [5], [6]], factor: 1.4 },
    { what: 'fifteen words between them', places: [[0], [16]], factor: 1.2 },
    { what: 'thirty words between them', places: [[0], [31]], factor: 1 },
    { what: 'a page between them', places: [[0], [900]], factor: 1 },
    {
      what: 'near in one of many places',
      places: [
        [0, 50, 300],
        [120, 301],
      ],
      factor: 1.4,
    },
    { what: 'one word alone', places: [[3, 9]], factor: 1 },
    { what: 'one of two that stands nowhere', places: [[3], []], factor: 1 },
    { what: 'two of three, the third nowhere', places: [[3], [], [4]], factor: 1.4 },
    { what: 'nothing', places: [], factor: 1 },
  ])('count by how near they are: $what', ({ places, factor }) => {
    expect(proximity(places)).toBeCloseTo(factor, 10);
  });
});
