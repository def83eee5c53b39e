import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('The speaker of a quotation is lost', () => {
  test.each([
    {
      body: 'Der Rat tagte. „Die Chips sind jetzt entbehrlich. Sie gehören auf den Tisch“, was vorschlägt, dass es mehr Raum gibt.',
      found: ['„Die Chips sind jetzt entbehrlich. Sie'],
    },
    {
      body: '"Wir bauen hier morgen weiter", wobei das Geld fehlt.',
      found: ['"Wir bauen hier morgen weiter"'],
    },
    {
      body: 'Er ging. »Wir bauen hier morgen weiter«, womit es eng wird.',
      found: ['»Wir bauen hier morgen weiter«'],
    },
  ])('in $body', ({ body, found }) => {
    expect(foundBy('lost-speaker', body)).toEqual(found);
  });

  test.each([
    { body: '„Wir bauen hier morgen weiter“, sagte der Rat, was niemanden freute.' },
    { body: '„Wir bauen hier morgen weiter“, was der Rat bestreitet, sagte Anna Muster.' },
    { body: 'Der Rat sagte: „Wir bauen hier morgen weiter“, was niemanden freute.' },
    { body: 'Er rief „Wir bauen hier morgen weiter“, was niemanden freute.' },
    { body: '„Haus am See“, was ein Lied ist, lief im Radio.' },
    { body: '„Wir bauen hier morgen weiter“, so der Rat, wobei das Geld fehlt.' },
    { body: '„Wir bauen hier morgen weiter“, was nach Angaben des Rates nicht gilt.' },
  ])('not in $body', ({ body }) => {
    expect(foundBy('lost-speaker', body)).toEqual([]);
  });
});
