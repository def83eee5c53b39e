import { describe, expect, test } from 'vitest';
import { findNearest } from '../../../src/article/nearest.ts';

const WORDS = ['title', 'topics', 'updated', 'url', 'authors', 'draft'];

describe('findNearest', () => {
  test.each([
    { slip: 'a letter exchanged', word: 'topicz', nearest: 'topics' },
    { slip: 'a letter left out', word: 'topcs', nearest: 'topics' },
    { slip: 'a letter too many', word: 'autthors', nearest: 'authors' },
    { slip: 'the singular', word: 'topic', nearest: 'topics' },
    { slip: 'two letters swapped', word: 'tilte', nearest: 'title' },
    { slip: 'another language', word: 'titel', nearest: 'title' },
    { slip: 'capitals', word: 'Draft', nearest: 'draft' },
    { slip: 'the end left out', word: 'update', nearest: 'updated' },
  ])('finds $nearest behind $word ($slip)', ({ word, nearest }) => {
    expect(findNearest(word, WORDS)).toBe(nearest);
  });

  test('takes the nearer of two', () => {
    expect(findNearest('dates', ['date', 'data'])).toBe('date');
  });

  test.each(['autor', 'x', 'keywords', '', 'thema'])('finds nothing near %j', (word) => {
    expect(
      findNearest(
        word,
        WORDS.filter((name) => name !== 'authors'),
      ),
    ).toBeUndefined();
  });

  test('needs no time for a word of a megabyte', () => {
    expect(findNearest('t'.repeat(1 << 20), WORDS)).toBeUndefined();
  });
});
