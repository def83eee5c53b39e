import { describe, expect, test } from 'vitest';
import { importKept, printExport } from '../../../src/reader/kept-file.ts';
import { makeKept as entry } from './make-kept.ts';

const NO_LIST = 'Diese Datei ist keine exportierte Merkliste.';

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
    ['no JSON', 'Merkliste', NO_LIST],
    ['other JSON', '{"a":1}', NO_LIST],
    ['null', 'null', NO_LIST],
    ['a list without articles', '{"format":"lesesaal-merkliste","articles":{}}', NO_LIST],
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
