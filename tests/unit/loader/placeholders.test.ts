import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/article/fault.ts';
import { findPlaceholders } from '../../../src/loader/placeholders.ts';

const find = (body: string) => findPlaceholders({ body, bodyOffset: 4 }, 'content/pages/a.md');

describe('A page still holds placeholders', () => {
  test.each([
    ['the notice', '> **Platzhalter:** Ersetzen Sie …', '"Platzhalter:"'],
    ['an address', '[Straße und Hausnummer]\\\n[Ort]', '"[Straße und Hausnummer]"'],
    ['a word', 'E-Mail: [Adresse]', '"[Adresse]"'],
    ['words on two lines', 'Speicherdauer: [Angabe des\nHosters]', '"[Angabe des Hosters]"'],
    ['a lowercase word', '[zuständige Behörde]', '"[zuständige Behörde]"'],
    ['words within a link', '[Schreiben Sie an \\[Adresse\\]](/kontakt/)', '"[Adresse]"'],
  ])('where it has %s', (_, body, shown) => {
    expect(find(body)).toMatchObject({
      file: 'content/pages/a.md',
      line: 5,
      got: expect.stringContaining(shown),
    });
  });
});

test('All are told in one line, with the lines in which they stand and the way around', () => {
  const fault = find(
    '> **Platzhalter:** Ersetzen Sie …\n\n[Vorname und Name], [Anschrift]\n\nText\n[Angabe]',
  );
  expect(fault && formatFault(fault)).toBe(
    'content/pages/a.md:5: expected a page of your own words, got the placeholder "Platzhalter:" and more in ' +
      'lines 7, 10. Fill in what is in square brackets, and take the notice out; ' +
      'ALLOW_PLACEHOLDERS=1 builds all the same.',
  );
});

test('Of very many the first lines are named', () => {
  const fault = find(Array.from({ length: 30 }, () => '[Angabe]\n').join('\n'));
  expect(fault?.got).toMatch(/ in lines 7, 9, .*, 27, …$/);
});

test.each([
  'Ada Beispiel, Musterweg 1',
  '„Das ist so [sic] und […] nicht anders“',
  'Dies ist **kein Platzhalter**.',
  'Dies ist kein Platzhalter.',
  'Nach [1] und [12, 13].',
  '[Zur Suche](/suche/) und [zum Archiv][archiv]\n\n[archiv]: /archiv/',
  'Schreiben Sie `[Adresse]`.',
  'Eine Anmerkung[^quelle].\n\n[^quelle]: Text.',
  '- [x] erledigt',
])('A page that is filled in is left alone: %s', (body) => {
  expect(find(body)).toBeUndefined();
});
