import { describe, expect, test } from 'vitest';
import {
  choosePlaces,
  cutExcerpt,
  type ExcerptPart,
  type Matches,
  printExcerpt,
  splitPunctuation,
  wordsOf,
} from '../../../src/search/excerpt.ts';

/** Words `w0 w1 w2 …`. */
const count = (total: number) => Array.from({ length: total }, (_, at) => `w${at}`);

/** The words from `first` to `last`. */
const range = (first: number, last: number) =>
  count(last + 1)
    .slice(first)
    .join(' ');

/** One term a place, or the terms named: `{ 50: 0, 150: 1 }`. */
function matchesAt(at: readonly number[] | Readonly<Record<number, number>>): Matches {
  if (Array.isArray(at)) return new Map(at.map((place: number, term) => [place, term]));
  return new Map(Object.entries(at).map(([place, term]) => [Number(place), term]));
}

/** Prints parts with what matches in [brackets]. */
function print(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}

/** The excerpt of a text, or of so many words, in which terms stand at these places. */
function cut(text: string | number, at: Parameters<typeof matchesAt>[0]): string {
  return print(cutExcerpt(typeof text === 'string' ? wordsOf(text) : count(text), matchesAt(at)));
}

describe('cutExcerpt marks', () => {
  test.each([
    { what: 'a word', content: 'Neue Chips aus Taiwan', at: [1], excerpt: 'Neue [Chips] aus Taiwan' },
    { what: 'the first word', content: 'Chips aus Taiwan', at: [0], excerpt: '[Chips] aus Taiwan' },
    { what: 'the last word without its stop', content: 'Neue Chips.', at: [1], excerpt: 'Neue [Chips].' },
    { what: 'a word without its quotes', content: 'Die „Chips“, so', at: [1], excerpt: 'Die „[Chips]“, so' },
    { what: 'a word without brackets', content: 'Neu (Chips) da', at: [1], excerpt: 'Neu ([Chips]) da' },
    { what: 'a compound as a whole', content: 'Die US-Zölle!', at: [1], excerpt: 'Die [US-Zölle]!' },
    { what: 'a number with its comma', content: 'Um 3,5 Prozent', at: [1], excerpt: 'Um [3,5] Prozent' },
    { what: 'an umlaut at a word’s edge', content: 'Das »Öl«', at: [1], excerpt: 'Das »[Öl]«' },
    { what: 'Chinese characters', content: 'In 東京。', at: [1], excerpt: 'In [東京]。' },
    { what: 'two neighbours as two', content: 'Neue Chips aus', at: [0, 1], excerpt: '[Neue] [Chips] aus' },
    { what: 'nothing in a word of marks only', content: 'Chips … heute', at: [1], excerpt: 'Chips … heute' },
    { what: 'words in the order of the text', content: 'Neue Chips', at: [1, 0], excerpt: '[Neue] [Chips]' },
    { what: 'nothing without locations', content: 'Neue Chips', at: [], excerpt: 'Neue Chips' },
  ])('$what', ({ content, at, excerpt }) => {
    expect(cut(content, at)).toBe(excerpt);
  });

  test('a word with its diaeresis, where that is a character of its own', () => {
    expect(cut('Das Menu\u0308, bitte', [1])).toBe('Das [Menu\u0308], bitte');
  });
});

describe('wordsOf counts words as Pagefind does', () => {
  test.each([
    {
      what: 'divided by any white space',
      content: '  Neue \n\n Chips\u00A0aus\tTaiwan ',
      words: ['Neue', 'Chips', 'aus', 'Taiwan'],
    },
    {
      what: 'a byte order mark being a part of a word',
      content: 'Neue Ch\uFEFFips',
      words: ['Neue', 'Ch\uFEFFips'],
    },
    {
      what: 'a byte order mark alone being a word',
      content: '\uFEFF Chips \uFEFF',
      words: ['\uFEFF', 'Chips', '\uFEFF'],
    },
    { what: 'a dash alone being a word', content: 'Chips – heute', words: ['Chips', '–', 'heute'] },
  ])('$what', ({ content, words }) => {
    expect(wordsOf(content)).toEqual(words);
  });
});

describe('cutExcerpt takes', () => {
  test.each([
    { what: 'no words', text: '', at: [] },
    { what: 'no words with matches', text: '', at: [0, 1, 5] },
    { what: 'blanks', text: ' \n ', at: [0] },
  ])('$what as an excerpt without parts', ({ text, at }) => {
    expect(cutExcerpt(wordsOf(text), matchesAt(at))).toEqual([]);
  });
});

describe('cutExcerpt shows', () => {
  test('a text of 32 words whole, without an ellipsis', () => {
    expect(cut(32, [31])).toBe(`${range(0, 30)} [w31]`);
  });

  test('the beginning of a longer text without matches', () => {
    expect(cut(40, [])).toBe(`${range(0, 31)} …`);
  });

  test('the beginning where the match is near it, with an ellipsis behind', () => {
    expect(cut(40, [6])).toBe(`${range(0, 5)} [w6] ${range(7, 31)} …`);
  });

  test('six words before a match in the middle, with ellipses at both ends', () => {
    expect(cut(100, [50])).toBe(`… ${range(44, 49)} [w50] ${range(51, 75)} …`);
  });

  test('the end where the match is near it, with an ellipsis before', () => {
    expect(cut(100, [99])).toBe(`… ${range(68, 98)} [w99]`);
  });

  test('the stretch with the most different terms rather than the most matches', () => {
    expect(cut(200, { 10: 0, 12: 0, 14: 0, 110: 0, 120: 1 })).toMatch(
      /^… w104 .* \[w110\] .* \[w120\] .* w135 …$/,
    );
  });

  test('the first of two stretches that are equally good', () => {
    expect(cut(200, { 50: 0, 150: 0 })).toMatch(/^… w44 /);
  });

  test('the stretch with more matches where two show equally many terms', () => {
    expect(cut(200, { 50: 0, 150: 0, 152: 0 })).toMatch(/^… w144 /);
  });

  test('two stretches of 16 words where the terms are far apart', () => {
    expect(cut(200, { 50: 0, 150: 1 })).toBe(
      `… ${range(47, 49)} [w50] ${range(51, 62)} … ${range(147, 149)} [w150] ${range(151, 162)} …`,
    );
  });

  test('two stretches from the very beginning to the very end', () => {
    expect(cut(100, { 0: 0, 99: 1 })).toBe(`[w0] ${range(1, 15)} … ${range(84, 98)} [w99]`);
  });

  test('two stretches in the order of the text, though the second shows more', () => {
    expect(cut(200, { 50: 0, 150: 1, 152: 2 })).toMatch(/^… w47 .* … w147 .*/);
  });

  test('one stretch where a second would only repeat a term', () => {
    expect(cut(200, { 50: 0, 150: 0 })).toBe(`… ${range(44, 49)} [w50] ${range(51, 75)} …`);
  });

  test('one stretch where two would overlap', () => {
    expect(cut(60, { 0: 0, 12: 1, 18: 2, 30: 3 }).match(/…/g)).toEqual(['…']);
  });

  test.each([
    { apart: 25, at: { 50: 0, 75: 1 }, stretches: 1 },
    { apart: 26, at: { 50: 0, 76: 1 }, stretches: 2 },
  ])('terms that are $apart words apart in $stretches stretch(es)', ({ at, stretches }) => {
    expect(cut(200, at).split(' … ')).toHaveLength(stretches);
  });

  test('the same whatever order the matches were found in', () => {
    expect(
      cutExcerpt(
        count(200),
        new Map([
          [152, 1],
          [50, 0],
          [150, 2],
        ]),
      ),
    ).toEqual(
      cutExcerpt(
        count(200),
        new Map([
          [50, 0],
          [150, 2],
          [152, 1],
        ]),
      ),
    );
  });
});

describe('cutExcerpt never', () => {
  test.each([
    { at: [] },
    { at: [0] },
    { at: [99] },
    { at: [50] },
    { at: [0, 99] },
    { at: [20, 40, 60, 80] },
    { at: [30, 31, 32, 70] },
    { at: [0, 16, 31, 47] },
  ])('shows more than 32 words, nor a word twice: $at', ({ at }) => {
    const shown = printExcerpt(cutExcerpt(count(100), matchesAt(at)))
      .split(' ')
      .filter((word) => word !== '…');
    expect([shown.length <= 32, new Set(shown).size]).toEqual([true, shown.length]);
  });

  test('gives two neighbouring parts of one kind, nor an empty one', () => {
    const parts = cutExcerpt(wordsOf('„Neue“ (Chips) aus, ja, Taiwan …'), matchesAt([0, 1, 4, 5]));
    expect(parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))).toEqual([
      '„',
      '[Neue]',
      '“ (',
      '[Chips]',
      ') aus, ja, ',
      '[Taiwan]',
      ' …',
    ]);
  });
});

describe('choosePlaces', () => {
  const choose = (at: Parameters<typeof matchesAt>[0], limit = 3) =>
    choosePlaces(count(200), matchesAt(at), limit);

  test.each([
    { what: 'without matches', at: {} },
    { what: 'with one match', at: { 50: 0 } },
    { what: 'with matches near each other', at: { 50: 0, 58: 1, 60: 0 } },
  ])('gives none $what: there is nothing to choose from', ({ at }) => {
    expect(choose(at)).toEqual([]);
  });

  test('shows twelve words about each, in the order of the text', () => {
    expect(choose({ 150: 0, 50: 0 }).map(({ parts }) => print(parts))).toEqual([
      `… ${range(48, 49)} [w50] ${range(51, 59)} …`,
      `… ${range(148, 149)} [w150] ${range(151, 159)} …`,
    ]);
  });

  test('begins with the text and ends with it', () => {
    expect(choose({ 0: 0, 199: 0 }).map(({ parts }) => print(parts))).toEqual([
      `[w0] ${range(1, 11)} …`,
      `… ${range(188, 198)} [w199]`,
    ]);
  });

  test('gives at most as many as asked for', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at * 20, 0]));
    expect([2, 3].map((limit) => choose(everywhere, limit).length)).toEqual([2, 3]);
  });

  test('prefers places of terms that no other shows', () => {
    const shown = choose({ 20: 0, 60: 0, 100: 0, 140: 1, 180: 2 }).map(({ parts }) => print(parts));
    expect(shown.map((text) => /\[(.*)\]/.exec(text)?.[1])).toEqual(['w20', 'w140', 'w180']);
  });
});

describe('the fragment that leads to a place', () => {
  /** The fragments of two places, the first of which is about „Chips“. */
  const fragmentIn = (before: string, word: string, after: string) => {
    const words = [...count(40), ...before.split(' '), word, ...after.split(' '), ...count(40), 'Ende'];
    const at = words.indexOf(word);
    return choosePlaces(words, matchesAt([at, words.length - 1]), 3)[0]?.fragment;
  };

  test.each([
    {
      what: 'the word between its neighbours',
      words: ['Neue', 'Chips', 'aus'],
      fragment: 'Neue-,Chips,-aus',
    },
    { what: 'words without their signs', words: ['(die', '„Chips“,', 'so)'], fragment: 'die-,Chips,-so' },
    {
      what: 'hyphens encoded',
      words: ['US-Zoll:', 'US-Chips', 'E-Mail'],
      fragment: 'US%2DZoll-,US%2DChips,-E%2DMail',
    },
    {
      what: 'umlauts, commas and ampersands encoded',
      words: ['für', '3,5&4', 'Öl'],
      fragment: 'f%C3%BCr-,3%2C5%264,-%C3%96l',
    },
    { what: 'a dash before it left out', words: ['–', 'Chips', 'aus'], fragment: 'Chips,-aus' },
    { what: 'a dash behind it left out', words: ['Neue', 'Chips', '–'], fragment: 'Neue-,Chips' },
  ])('has $what', ({ words: [before = '', word = '', after = ''], fragment }) => {
    expect(fragmentIn(before, word, after)).toBe(`#:~:text=${fragment}`);
  });

  test('has one neighbour at either end of the text', () => {
    expect(choosePlaces(count(90), matchesAt([0, 89]), 3).map(({ fragment }) => fragment)).toEqual([
      '#:~:text=w0,-w1',
      '#:~:text=w88-,w89',
    ]);
  });
});

describe('splitPunctuation', () => {
  test.each([
    { word: 'Chips', split: ['', 'Chips', ''] },
    { word: '„Chips“,', split: ['„', 'Chips', '“,'] },
    { word: '(US-Zölle).', split: ['(', 'US-Zölle', ').'] },
    { word: 'Menu\u0308,', split: ['', 'Menu\u0308', ','] },
    { word: '3,5', split: ['', '3,5', ''] },
    { word: '…', split: ['…', '', ''] },
    { word: '', split: ['', '', ''] },
  ])('makes $split of $word', ({ word, split }) => {
    const { before, core, after } = splitPunctuation(word);
    expect([before, core, after]).toEqual(split);
  });
});

describe('printExcerpt', () => {
  test('joins the parts', () => {
    expect(
      printExcerpt([
        { text: 'Neue ', isMatch: false },
        { text: 'Chips', isMatch: true },
      ]),
    ).toBe('Neue Chips');
  });
});
