import { describe, expect, test } from 'vitest';
import { parseQuery, printQuery, type Query, toTerm } from '../../../src/search/query.ts';

const NOTHING: Query = { text: '', topics: [], years: [], order: 'relevance' };

describe('parseQuery', () => {
  test.each([
    { address: '', query: NOTHING },
    { address: '?q=Chips', query: { ...NOTHING, text: 'Chips' } },
    { address: '?q=%C3%96l+%26+Gas', query: { ...NOTHING, text: 'Öl & Gas' } },
    { address: '?q=', query: NOTHING },
    { address: '?q=a&q=b', query: { ...NOTHING, text: 'a' } },
    { address: '?thema=Chips&thema=KI', query: { ...NOTHING, topics: ['Chips', 'KI'] } },
    { address: '?thema=KI&thema=&thema=KI', query: { ...NOTHING, topics: ['KI'] } },
    { address: '?jahr=2025&jahr=2024', query: { ...NOTHING, years: ['2025', '2024'] } },
    { address: '?sortierung=neueste', query: { ...NOTHING, order: 'newest' } },
    { address: '?sortierung=relevanz', query: NOTHING },
    { address: '?sortierung=', query: NOTHING },
    { address: '?Q=Chips&utm_source=x', query: NOTHING },
  ] as const)('reads $address', ({ address, query }) => {
    expect(parseQuery(new URLSearchParams(address))).toEqual(query);
  });

  test('leaves blanks in the text, since someone may still be typing', () => {
    expect(parseQuery(new URLSearchParams('?q=Chips+')).text).toBe('Chips ');
  });

  test('keeps 500 characters of a longer text', () => {
    expect(parseQuery(new URLSearchParams({ q: 'x'.repeat(501) })).text).toBe('x'.repeat(500));
  });
});

describe('printQuery', () => {
  test.each([
    { query: NOTHING, address: '' },
    { query: { ...NOTHING, text: 'Öl & Gas' }, address: 'q=%C3%96l+%26+Gas' },
    { query: { ...NOTHING, order: 'newest' }, address: 'sortierung=neueste' },
    {
      query: { text: 'Chips', topics: ['KI', 'Chips'], years: ['2025'], order: 'newest' },
      address: 'q=Chips&thema=KI&thema=Chips&jahr=2025&sortierung=neueste',
    },
  ] as const)('writes $address', ({ query, address }) => {
    expect(printQuery(query).toString()).toBe(address);
  });

  test.each([
    NOTHING,
    { text: '„Öl & Gas“ = 100 % + #1?', topics: ['Öl & Gas'], years: ['2025', '2024'], order: 'newest' },
  ] as const)('writes what parseQuery reads: %j', (query) => {
    expect(parseQuery(new URLSearchParams(printQuery(query).toString()))).toEqual(query);
  });
});

describe('toTerm', () => {
  test.each([
    { text: 'Chips', term: 'Chips' },
    { text: '  neue \n\t Chips ', term: 'neue Chips' },
    { text: 'z.\u00a0B.', term: 'z. B.' },
    { text: '„neue Chips“', term: '"neue Chips"' },
    { text: '“neue Chips”', term: '"neue Chips"' },
    { text: '»neue Chips«', term: '"neue Chips"' },
    { text: '«neue Chips»', term: '"neue Chips"' },
    { text: '"neue Chips"', term: '"neue Chips"' },
    { text: 'Zo\u0308lle', term: 'Zölle' },
    { text: 'GPT-5.1', term: 'GPT-5.1' },
    { text: '2025', term: '2025' },
    { text: '東京', term: '東京' },
  ])('makes $term of $text', ({ text, term }) => {
    expect(toTerm(text)).toBe(term);
  });

  test.each(['', '   ', '\u00a0', '„“', '"', '?!', '–', '…', '*', '🚀'])(
    'is empty for %j, in which there is nothing to look for',
    (text) => {
      expect(toTerm(text)).toBe('');
    },
  );

  test('keeps 500 characters of a longer text', () => {
    expect(toTerm('x'.repeat(501))).toBe('x'.repeat(500));
  });
});
