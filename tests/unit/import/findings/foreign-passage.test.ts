import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('A foreign passage is', () => {
  test.each([
    {
      what: 'a sentence in English',
      body: 'Der Rat tagte. The council met in the morning and was sent home. Dann ging er.',
      found: ['The council met in the morning and was sent home.'],
    },
    {
      what: 'the English part of a sentence',
      body: 'The move forced them to sell the rest, as detailed in a regulatorische Einreichung.',
      found: ['The move forced them to sell the rest, as detailed in a'],
    },
  ])('$what', ({ body, found }) => {
    expect(foundBy('foreign-passage', body)).toEqual(found);
  });

  test.each([
    {
      what: 'a quotation',
      body: 'Er sagte: „The council met in the morning and was sent home.“ Dann ging er.',
    },
    { what: 'a quoted paragraph', body: '> The council met in the morning and was sent home.' },
    { what: 'a title', body: 'Es liefen Back to the Future und The Lord of the Rings.' },
    { what: 'German', body: 'Der Rat tagte am Morgen und ging heim.' },
  ])('not $what', ({ body }) => {
    expect(foundBy('foreign-passage', body)).toEqual([]);
  });

  test('nothing in a text that is English', () => {
    expect(foundBy('foreign-passage', 'The council met in the morning and was sent home.', 'en')).toEqual([]);
  });
});
