import { describe, expect, test } from 'vitest';
import { askFor, parseQuery, parseTerms, printQuery, type Query } from '../../../src/search/query.ts';

const NOTHING = askFor('');

describe('parseQuery', () => {
  test.each([
    { address: '', query: {} },
    { address: '?q=Chips', query: { text: 'Chips' } },
    { address: '?q=%C3%96l+%26+Gas', query: { text: 'Öl & Gas' } },
    { address: '?q=', query: {} },
    { address: '?q=a&q=b', query: { text: 'a' } },
    { address: '?thema=Chips&thema=KI', query: { topics: ['Chips', 'KI'] } },
    { address: '?thema=KI&thema=&thema=KI', query: { topics: ['KI'] } },
    { address: '?jahr=2025&jahr=2024', query: { years: ['2025', '2024'] } },
    { address: '?quelle=Blatt&quelle=Bote', query: { sources: ['Blatt', 'Bote'] } },
    { address: '?von=2025-01-01&bis=2025-08-14', query: { from: '2025-01-01', to: '2025-08-14' } },
    { address: '?von=1.1.2025&bis=gestern', query: {} },
    { address: '?von=2025-01-01T00:00&bis=', query: {} },
    { address: '?sortierung=neueste', query: { order: 'newest' } },
    { address: '?sortierung=aelteste', query: { order: 'oldest' } },
    { address: '?sortierung=relevanz', query: {} },
    { address: '?sortierung=', query: {} },
    { address: '?genau=1', query: { isLiteral: true } },
    { address: '?Q=Chips&utm_source=x', query: {} },
  ] as const)('reads $address', ({ address, query }) => {
    expect(parseQuery(new URLSearchParams(address))).toEqual({ ...NOTHING, ...query });
  });

  test('leaves blanks in the text, since someone may still be typing', () => {
    expect(parseQuery(new URLSearchParams('?q=Chips+')).text).toBe('Chips ');
  });

  test('keeps 500 characters of a longer text, and no half of one', () => {
    expect(parseQuery(new URLSearchParams({ q: `${'x'.repeat(499)}🚀` })).text).toBe('x'.repeat(499));
  });

  test.each(['constructor', '__proto__', 'toString'])('knows no order named %s', (name) => {
    expect(parseQuery(new URLSearchParams({ sortierung: name })).order).toBe('relevance');
  });
});

describe('printQuery', () => {
  const FULL: Query = {
    text: '„Öl & Gas“ = 100 % + #1?',
    topics: ['Öl & Gas', 'KI'],
    years: ['2025', '2024'],
    sources: ['Blatt & Bote'],
    from: '2024-02-29',
    to: '2025-08-14',
    order: 'oldest',
    isLiteral: true,
  };

  test.each([
    { query: {}, address: '' },
    { query: { text: 'Öl & Gas' }, address: 'q=%C3%96l+%26+Gas' },
    { query: { order: 'newest' }, address: 'sortierung=neueste' },
    {
      query: { ...FULL, text: 'Chips', topics: ['KI', 'Chips'], years: ['2025'], sources: ['Bote'] },
      address:
        'q=Chips&thema=KI&thema=Chips&jahr=2025&quelle=Bote&von=2024-02-29&bis=2025-08-14&sortierung=aelteste&genau=1',
    },
  ] as const)('writes $address', ({ query, address }) => {
    expect(printQuery({ ...NOTHING, ...query }).toString()).toBe(address);
  });

  test.each([
    NOTHING,
    FULL,
    { ...FULL, order: 'newest', isLiteral: false },
    { ...FULL, from: '', sources: [] },
    askFor('"für Sie" -Huawei thema:"IT Info"'),
  ] as const)('writes what parseQuery reads: %j', (query) => {
    expect(parseQuery(new URLSearchParams(printQuery(query).toString()))).toEqual(query);
  });
});

describe('parseTerms', () => {
  const NO_TERMS = {
    wanted: [],
    topics: [],
    years: [],
    unwanted: [],
    unwantedTopics: [],
    unwantedYears: [],
    surplus: [],
  };

  test.each([
    { what: 'words', text: 'neue Chips', terms: { wanted: [['neue'], ['Chips']] } },
    {
      what: 'words between any blanks',
      text: '  neue \n\t Chips ',
      terms: { wanted: [['neue'], ['Chips']] },
    },
    { what: 'a word typed twice', text: 'Chips chips CHIPS', terms: { wanted: [['CHIPS']] } },
    {
      what: 'words with their signs',
      text: 'GPT-5.1, (Chips)!',
      terms: { wanted: [['GPT-5.1'], ['Chips']] },
    },
    { what: 'numbers', text: '3,5 2025', terms: { wanted: [['3,5'], ['2025']] } },
    { what: 'a phrase', text: '"für Sie"', terms: { wanted: [['für', 'Sie']] } },
    {
      what: 'a phrase among words',
      text: 'Chips "für Sie" genehmigen',
      terms: { wanted: [['Chips'], ['für', 'Sie'], ['genehmigen']] },
    },
    { what: 'a phrase of one word', text: '"Chips"', terms: { wanted: [['Chips']] } },
    {
      what: 'an excluded word',
      text: 'Chips -Huawei',
      terms: { wanted: [['Chips']], unwanted: [['Huawei']] },
    },
    { what: 'an excluded phrase', text: '-"für Sie"', terms: { unwanted: [['für', 'Sie']] } },
    { what: 'a topic', text: 'thema:Chips', terms: { topics: ['Chips'] } },
    { what: 'a topic of two words', text: 'thema:"IT Info"', terms: { topics: ['IT Info'] } },
    { what: 'a topic in capitals', text: 'Thema:KI THEMA:Chips', terms: { topics: ['KI', 'Chips'] } },
    { what: 'a year', text: 'jahr:2025 Jahr:2024', terms: { years: ['2025', '2024'] } },
    {
      what: 'a topic behind a blank',
      text: 'thema: "IT Info" Chips',
      terms: { topics: ['IT Info'], wanted: [['Chips']] },
    },
    {
      what: 'an excluded topic',
      text: '-thema:KI Chips',
      terms: { unwantedTopics: ['KI'], wanted: [['Chips']] },
    },
    { what: 'an excluded year', text: '-jahr:2024', terms: { unwantedYears: ['2024'] } },
    {
      what: 'a year that is none, to say that it was left out',
      text: 'jahr:neu',
      terms: { surplus: ['neu'] },
    },
    { what: 'another name as a word', text: 'land:China', terms: { wanted: [['land:China']] } },
    {
      what: 'all at once',
      text: 'thema:"IT Info" Chips -Huawei jahr:2025 "für Sie"',
      terms: {
        wanted: [['Chips'], ['für', 'Sie']],
        unwanted: [['Huawei']],
        topics: ['IT Info'],
        years: ['2025'],
      },
    },
  ])('reads $what: $text', ({ text, terms }) => {
    expect(parseTerms(text)).toEqual({ ...NO_TERMS, ...terms });
  });

  test.each(['„für Sie“', '“für Sie”', '»für Sie«', '«für Sie»', '"für\u00A0Sie"', '„ für   Sie “'])(
    'takes %s for a phrase',
    (text) => {
      expect(parseTerms(text).wanted).toEqual([['für', 'Sie']]);
    },
  );

  test.each([
    { text: '"für Sie', wanted: [['für'], ['Sie']] },
    { text: 'für Sie"', wanted: [['für'], ['Sie']] },
    { text: '„neue Chips" "für Sie', wanted: [['neue', 'Chips'], ['für'], ['Sie']] },
    { text: '"""', wanted: [] },
    { text: '"" Chips', wanted: [['Chips']] },
  ])('takes a quotation mark without its partner for none: $text', ({ text, wanted }) => {
    expect(parseTerms(text).wanted).toEqual(wanted);
  });

  test.each([
    { what: 'a hyphen in a word stays', text: 'US-Zölle', wanted: [['US-Zölle']] },
    { what: 'a dash in a word is a hyphen', text: 'Köln–Bonn', wanted: [['Köln-Bonn']] },
    { what: 'a non-breaking hyphen is a hyphen', text: 'US\u2011Zölle', wanted: [['US-Zölle']] },
    {
      what: 'a dash between words is nothing',
      text: 'Köln – Bonn — heute',
      wanted: [['Köln'], ['Bonn'], ['heute']],
    },
    {
      what: 'a hyphen at the end is nothing',
      text: 'Export- und Import',
      wanted: [['Export'], ['und'], ['Import']],
    },
    { what: 'soft hyphens are nothing', text: 'Export\u00ADverbot', wanted: [['Exportverbot']] },
    { what: 'marks of no width are nothing', text: '\uFEFFChi\u200Bps\u200D', wanted: [['Chips']] },
    { what: 'a diaeresis of its own is that of the letter', text: 'Zo\u0308lle', wanted: [['Zölle']] },
  ])('$what', ({ text, wanted }) => {
    expect(parseTerms(text)).toEqual({ ...NO_TERMS, wanted });
  });

  test.each([
    '',
    '   ',
    '\u00A0',
    '„“',
    '"',
    '-',
    '- -',
    '--',
    '+',
    '?!',
    '–',
    '…',
    '*',
    '🚀',
    '-"',
    '""',
    '-""',
  ])('finds nothing to look for in %j', (text) => {
    expect(parseTerms(text)).toEqual(NO_TERMS);
  });

  test.each([
    { text: 'thema:', wanted: [] },
    { text: 'jahr:', wanted: [] },
    { text: 'thema:""', wanted: [] },
    { text: '<script>alert(1)</script>', wanted: [['script>alert(1)</script']] },
    { text: '東京 Київ', wanted: [['東京'], ['Київ']] },
  ])('takes $text as it comes', ({ text, wanted }) => {
    expect(parseTerms(text).wanted).toEqual(wanted);
  });

  test('names the words beyond the sixteenth', () => {
    const words = Array.from({ length: 18 }, (_, at) => `Wort${at}`);
    const { wanted, surplus } = parseTerms([...words.slice(0, 17), '"letzte Worte"'].join(' '));
    expect([wanted.length, surplus]).toEqual([16, ['Wort16', 'letzte Worte']]);
  });

  test.each([
    { what: 'one word', text: 'x'.repeat(10_000), wanted: [['x'.repeat(500)]] },
    { what: 'quotation marks', text: '"'.repeat(10_000), wanted: [] },
    { what: 'odd quotation marks', text: '"'.repeat(9_999), wanted: [] },
    { what: 'minus signs', text: '-'.repeat(10_000), wanted: [] },
    { what: 'names', text: 'thema:'.repeat(2_000), wanted: [] },
  ])('reads 500 of 10,000 characters: $what', ({ text, wanted }) => {
    expect(parseTerms(text).wanted).toEqual(wanted);
  });
});
