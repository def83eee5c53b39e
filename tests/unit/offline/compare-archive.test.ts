import { describe, expect, test } from 'vitest';
import { findMissing, isIndexFile } from '../../../src/offline/compare-archive.ts';

const list = {
  id: 'neu',
  files: {
    'artikel/2025/a/': ['11', 100],
    'artikel/2025/b/': ['22', 50],
    'pagefind/register.pack': ['33', 7],
  },
} as const;

describe('what is missing of an archive', () => {
  test('is everything but what comes last, where nothing is stored', () => {
    expect(findMissing(list, new Map(), isIndexFile)).toEqual({
      files: ['artikel/2025/a/', 'artikel/2025/b/'],
      bytes: 150,
    });
  });

  test('is what differs from what is stored', () => {
    const stored = new Map([
      ['artikel/2025/a/', '11'],
      ['artikel/2025/b/', 'alt'],
    ]);
    expect(findMissing(list, stored, isIndexFile)).toEqual({ files: ['artikel/2025/b/'], bytes: 50 });
  });

  test('is nothing where all is stored, whatever else is', () => {
    const stored = new Map([
      ['artikel/2025/a/', '11'],
      ['artikel/2025/b/', '22'],
      ['artikel/2025/zurückgezogen/', '99'],
    ]);
    expect(findMissing(list, stored, isIndexFile)).toEqual({ files: [], bytes: 0 });
  });
});

describe('the files of the index that only work together', () => {
  test.each([
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'wasm.de.pagefind',
    'register.pack',
  ])('are those that keep their names: %s', (name) => {
    expect(isIndexFile(`pagefind/${name}`)).toBe(true);
  });

  test.each([
    'pagefind/pagefind.de_2dfbf445be.pf_meta',
    'pagefind/fragment/de_1.pf_fragment',
    'pagefind/words/c16b42b465.pack',
    'artikel/2025/register.pack/',
  ])('are not: %s', (path) => {
    expect(isIndexFile(path)).toBe(false);
  });
});
