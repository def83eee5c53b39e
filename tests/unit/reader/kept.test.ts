import { describe, expect, test } from 'vitest';
import { importKept, type KeptArticle, parseKept, printExport } from '../../../src/reader/kept.ts';

function entry(slug: string, kept = 1): KeptArticle {
  return {
    id: `2025/${slug}`,
    title: `Titel ${slug}`,
    topic: 'Thema',
    date: '14. August 2025',
    minutes: '4 Minuten',
    kept,
  };
}

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

describe('a reading list', () => {
  test('comes back as it was exported', () => {
    const kept = [entry('b', 2), entry('a', 1)];
    expect(importKept(printExport(kept), [])).toEqual({ kept, added: 2, known: 0 });
  });

  test('gains what an imported file has more, and keeps its own entries', () => {
    const own = [{ ...entry('a', 5), title: 'Mein Titel' }];
    expect(importKept(printExport([entry('a', 9), entry('b', 2)]), own)).toEqual({
      kept: [...own, entry('b', 2)],
      added: 1,
      known: 1,
    });
  });

  test.each([
    ['no JSON', 'Merkliste', 'Diese Datei ist keine Merkliste: Sie enthält kein JSON.'],
    ['other JSON', '{"a":1}', 'Diese Datei ist keine Merkliste, die der Lesesaal exportiert hat.'],
    ['null', 'null', 'Diese Datei ist keine Merkliste, die der Lesesaal exportiert hat.'],
    [
      'a list without articles',
      '{"format":"lesesaal-merkliste","articles":{}}',
      'Diese Datei ist keine Merkliste, die der Lesesaal exportiert hat.',
    ],
    [
      'damaged articles only',
      '{"format":"lesesaal-merkliste","articles":[1,2]}',
      'In dieser Merkliste lässt sich kein Artikel lesen.',
    ],
  ])('gains nothing from %s, and says why', (_what, text, fault) => {
    expect(importKept(text, [entry('a')])).toEqual({ fault });
  });

  test('may be imported empty', () => {
    expect(importKept(printExport([]), [entry('a')])).toEqual({ kept: [entry('a')], added: 0, known: 0 });
  });
});
