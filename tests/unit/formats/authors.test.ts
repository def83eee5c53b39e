import { describe, expect, test } from 'vitest';
import { listAuthors } from '../../../src/formats/authors.ts';

const ADA = { name: 'Ada Beispiel', url: 'https://example.org/ada' };
const SOURCE = { name: 'Beispielblatt', url: 'https://blatt.example/2025/text.html' };

describe('an article is by', () => {
  test('its authors, whatever its source', () => {
    expect(listAuthors({ authors: [ADA, { name: 'Bo' }], source: SOURCE })).toEqual([
      { ...ADA, kind: 'Person' },
      { name: 'Bo', kind: 'Person' },
    ]);
  });

  test('its source where it has no author, without the address, which is that of the text', () => {
    expect(listAuthors({ authors: [], source: SOURCE })).toEqual([
      { name: 'Beispielblatt', kind: 'Organization' },
    ]);
  });

  test('nobody where it has neither', () => {
    expect(listAuthors({ authors: [] })).toEqual([]);
  });
});
