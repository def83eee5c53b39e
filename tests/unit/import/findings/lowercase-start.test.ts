import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('A beginning in small letters is', () => {
  test.each([
    {
      what: 'that of the text',
      body: 'prominentes junges Unternehmen aus Köln hat gewonnen.',
      found: ['prominentes junges Unternehmen aus'],
    },
    { what: 'that of a later paragraph', body: 'Der Rat tagt.\n\nund geht.', found: ['und geht'] },
    { what: 'that of emphasis', body: '**gestern** tagte der Rat.', found: ['gestern tagte der Rat'] },
  ])('$what', ({ body, found }) => {
    expect(foundBy('lowercase-start', body)).toEqual(found);
  });

  test.each([
    { what: 'a name with a capital in it', body: 'iPhone und eBay sind Namen.' },
    { what: 'the name of an agency', body: 'dpa meldet einen Fund.' },
    { what: 'part of a name', body: 'de Maizière sprach im Rat.' },
    { what: 'an item of a list', body: '- der Rat\n- die Stadt' },
    { what: 'a numbered item', body: '1. der Rat\n2. die Stadt' },
    { what: 'a later paragraph of an item', body: '- Der Rat\n\n  und die Stadt' },
    { what: 'a quotation', body: '> so sei es' },
    { what: 'a cell', body: '| der Rat |\n| --- |\n| tagt |' },
    { what: 'a heading', body: '## der Rat' },
    { what: 'what goes on behind a colon', body: 'Der Rat beschloss:\n\nmehr Geld.' },
    { what: 'an address', body: 'example.org meldet einen Fund.' },
    { what: 'a number', body: '14 Menschen kamen.' },
    { what: 'a quotation mark', body: '„so sei es“, sagte er.' },
    { what: 'a paragraph with a capital', body: 'Der Rat tagt.' },
  ])('not $what', ({ body }) => {
    expect(foundBy('lowercase-start', body)).toEqual([]);
  });
});
