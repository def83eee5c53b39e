import { describe, expect, test } from 'vitest';
import { parseKept } from '../../../src/reader/kept.ts';
import { makeKept as entry } from './make-kept.ts';

describe('parseKept', () => {
  test('lists the newest first, each article once', () => {
    expect(
      parseKept([entry('a', 1), entry('b', 3), entry('a', 2)]).map(({ id, kept }) => [id, kept]),
    ).toEqual([
      ['2025/b', 3],
      ['2025/a', 2],
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'merkliste'],
    ['an object', { 0: entry('a') }],
    ['an entry without a title', [{ ...entry('a'), title: undefined }]],
    ['an entry with an address for an id', [{ ...entry('a'), id: 'https://example.org/' }]],
    ['an entry that leads out of its folder', [{ ...entry('a'), id: '2025/../../x' }]],
    ['an entry without a date of its own', [{ ...entry('a'), kept: 'gestern' }]],
    ['an entry that would fill the storage', [{ ...entry('a'), title: 'x'.repeat(501) }]],
    ['null', [null]],
  ])('passes over %s', (_what, value) => {
    expect(parseKept(value)).toEqual([]);
  });

  test('keeps what is sound beside what is damaged', () => {
    expect(parseKept([7, entry('a'), {}])).toEqual([entry('a')]);
  });
});
