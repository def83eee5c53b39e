import { describe, expect, test } from 'vitest';
import { listAuthors } from '../../../../src/import/feeds/list-authors.ts';

describe('authors', () => {
  test.each([
    ['Ada Beispiel', ['Ada Beispiel']],
    ['Von Ada Beispiel und Bert Muster', ['Ada Beispiel', 'Bert Muster']],
    [
      'Ada Beispiel, Bert Muster, Clara von der Vorlage',
      ['Ada Beispiel', 'Bert Muster', 'Clara von der Vorlage'],
    ],
    ['Ada Beispiel, Bert Muster & Clara Vorlage', ['Ada Beispiel', 'Bert Muster', 'Clara Vorlage']],
    ['Beispiel, Ada', ['Beispiel, Ada']],
    ['Beispiel, Ada; Muster, Bert', ['Beispiel, Ada', 'Muster, Bert']],
    ['redaktion@a.example (Ada Beispiel)', ['Ada Beispiel']],
    ['Ada Beispiel <ada@a.example>', ['Ada Beispiel']],
    ['Gunda Undine', ['Gunda Undine']],
    ['<b>Ada</b> M&uuml;ller', ['Ada Müller']],
    ['ada@a.example', []],
    ['https://a.example/', []],
    ['—', []],
    [undefined, []],
  ])('%j are %j', (name, names) => {
    expect(listAuthors([{ name }], undefined).map((author) => author.name)).toEqual(names);
  });

  test('are named once', () => {
    expect(listAuthors([{ name: 'Ada Beispiel' }, { name: 'ada beispiel' }], undefined)).toEqual([
      { name: 'Ada Beispiel' },
    ]);
  });

  test.each([
    [{ name: 'Ada', url: '/ada' }, [{ name: 'Ada', url: 'https://a.example/ada' }]],
    [{ name: 'Ada', url: 'mailto:ada@a.example' }, [{ name: 'Ada' }]],
    [{ name: 'Ada und Bert', url: '/beide' }, [{ name: 'Ada' }, { name: 'Bert' }]],
  ])('have an address where it is one of theirs alone: %j', (person, authors) => {
    expect(listAuthors([person], 'https://a.example/')).toEqual(authors);
  });
});
