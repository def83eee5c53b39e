import { describe, expect, test } from 'vitest';
import { cutExcerpt, matchedWords, printExcerpt } from '../../../src/search/excerpt.ts';

/** Words `w0 w1 w2 …`, with some of them replaced. */
function wordsOf(count: number, replaced: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, index) => replaced[index] ?? `w${index}`).join(' ');
}

/** The words from `first` to `last`. */
const range = (first: number, last: number) =>
  wordsOf(last + 1)
    .split(' ')
    .slice(first)
    .join(' ');

/** Prints an excerpt with its matches in [brackets]. */
function cut(content: string, locations: readonly number[]): string {
  return cutExcerpt(content, locations)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');
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
    { what: 'a word once that is named twice', content: 'Neue Chips', at: [1, 1], excerpt: 'Neue [Chips]' },
    { what: 'words in the order of the text', content: 'Neue Chips', at: [1, 0], excerpt: '[Neue] [Chips]' },
    { what: 'nothing without locations', content: 'Neue Chips', at: [], excerpt: 'Neue Chips' },
  ])('$what', ({ content, at, excerpt }) => {
    expect(cut(content, at)).toBe(excerpt);
  });

  test('a word with its diaeresis, where that is a character of its own', () => {
    expect(cut('Das Menu\u0308, bitte', [1])).toBe('Das [Menu\u0308], bitte');
  });
});

describe('cutExcerpt counts words as Pagefind does', () => {
  test.each([
    {
      what: 'with single blanks for any white space',
      content: '  Neue \n\n Chips\u00a0aus\tTaiwan ',
      at: [1],
      excerpt: 'Neue [Chips] aus Taiwan',
    },
    {
      what: 'a byte order mark being a part of a word',
      content: 'Neue Ch\uFEFFips aus',
      at: [2],
      excerpt: 'Neue Ch\uFEFFips [aus]',
    },
    {
      what: 'a byte order mark alone being a word',
      content: 'Neue \uFEFF Chips',
      at: [2],
      excerpt: 'Neue \uFEFF [Chips]',
    },
    {
      what: 'a byte order mark at the beginning being a word too',
      content: '\uFEFF Neue Chips',
      at: [2],
      excerpt: '\uFEFF Neue [Chips]',
    },
  ])('$what', ({ content, at, excerpt }) => {
    expect(cut(content, at)).toBe(excerpt);
  });
});

describe('cutExcerpt takes', () => {
  test.each([
    { what: 'empty content', content: '', at: [] },
    { what: 'empty content with locations', content: '', at: [0, 1, 5] },
    { what: 'blank content', content: ' \n ', at: [0] },
  ])('$what as an excerpt without parts', ({ content, at }) => {
    expect(cutExcerpt(content, at)).toEqual([]);
  });

  test.each([
    { at: [-1], excerpt: 'Neue Chips' },
    { at: [2], excerpt: 'Neue Chips' },
    { at: [1_000_000], excerpt: 'Neue Chips' },
    { at: [-5, 1, 99], excerpt: 'Neue [Chips]' },
  ])('no notice of locations out of range: $at', ({ at, excerpt }) => {
    expect(cut('Neue Chips', at)).toBe(excerpt);
  });
});

describe('cutExcerpt shows', () => {
  test('a text of 32 words whole, without an ellipsis', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(32), [31]))).toBe(wordsOf(32));
  });

  test('the beginning of a longer text without matches', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(40), []))).toBe(`${range(0, 31)} …`);
  });

  test('the beginning where the match is near it, with an ellipsis behind', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(40), [6]))).toBe(`${range(0, 31)} …`);
  });

  test('six words before a match in the middle, with ellipses at both ends', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(100), [50]))).toBe(`… ${range(44, 75)} …`);
  });

  test('the end where the match is near it, with an ellipsis before', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(100), [99]))).toBe(`… ${range(68, 99)}`);
  });

  test('the stretch with the most different words rather than the most matches', () => {
    const content = wordsOf(200, { 10: 'Chips', 12: 'Chips', 14: 'chips', 110: 'Chips', 120: 'Taiwan' });
    expect(printExcerpt(cutExcerpt(content, [10, 12, 14, 110, 120]))).toMatch(
      /^… w104 .*Chips .*Taiwan .* w135 …$/,
    );
  });

  test('the first of two stretches that are equally good', () => {
    const content = wordsOf(200, { 50: 'Chips', 150: 'Chips' });
    expect(printExcerpt(cutExcerpt(content, [50, 150]))).toMatch(/^… w44 /);
  });

  test('two stretches of 16 words where the words are far apart', () => {
    const content = wordsOf(200, { 50: 'Chips', 150: 'Taiwan' });
    expect(cut(content, [50, 150])).toBe(
      `… ${range(44, 49)} [Chips] ${range(51, 59)} … ${range(144, 149)} [Taiwan] ${range(151, 159)} …`,
    );
  });

  test('two stretches from the very beginning to the very end', () => {
    const content = wordsOf(100, { 0: 'Chips', 99: 'Taiwan' });
    expect(cut(content, [0, 99])).toBe(`[Chips] ${range(1, 15)} … ${range(84, 98)} [Taiwan]`);
  });

  test('one stretch where a second would only repeat a word', () => {
    const content = wordsOf(200, { 50: 'Chips', 150: '„CHIPS“' });
    expect(printExcerpt(cutExcerpt(content, [50, 150]))).toBe(`… ${range(44, 49)} Chips ${range(51, 75)} …`);
  });

  test('the stretch with more matches where two show equally many words', () => {
    const content = wordsOf(200, { 50: 'Chips', 150: 'Chips', 152: 'Chips' });
    expect(printExcerpt(cutExcerpt(content, [50, 150, 152]))).toMatch(/^… w144 /);
  });

  test.each([
    { apart: 25, at: [50, 75], excerpt: `… ${range(44, 75)} …` },
    { apart: 26, at: [50, 76], excerpt: `… ${range(44, 59)} … ${range(70, 85)} …` },
  ])('words that are $apart apart in as few stretches as hold them', ({ at, excerpt }) => {
    expect(printExcerpt(cutExcerpt(wordsOf(200), at))).toBe(excerpt);
  });

  test('one stretch where two would show no more of the words', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(200), [50, 70, 150]))).toBe(`… ${range(44, 75)} …`);
  });

  test('one stretch where two would overlap', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(60), [0, 18, 27]))).toBe(`${range(0, 31)} …`);
  });

  test('two stretches in the order of the text, though the second shows more', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(200), [50, 150, 152]))).toBe(
      `… ${range(44, 59)} … ${range(144, 159)} …`,
    );
  });

  test('the same whatever the order of the locations', () => {
    expect(cutExcerpt(wordsOf(200), [152, 50, 150])).toEqual(cutExcerpt(wordsOf(200), [50, 150, 152]));
  });

  test.each([{ at: [-1, 50] }, { at: [50, 200] }, { at: [-7, 50, 500] }])(
    'the same where some locations are out of range: $at',
    ({ at }) => {
      expect(cutExcerpt(wordsOf(200), at)).toEqual(cutExcerpt(wordsOf(200), [50]));
    },
  );

  test('two stretches that meet with a blank between them', () => {
    expect(printExcerpt(cutExcerpt(wordsOf(60), [0, 22, 30]))).toBe(`${range(0, 31)} …`);
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
  ])('shows more than 32 words, nor a word twice: $at', ({ at }) => {
    const shown = printExcerpt(cutExcerpt(wordsOf(100), at))
      .split(' ')
      .filter((word) => word !== '…');
    expect([shown.length <= 32, new Set(shown).size]).toEqual([true, shown.length]);
  });

  test('gives two neighbouring parts of one kind, nor an empty one', () => {
    const parts = cutExcerpt('„Neue“ (Chips) aus, ja, Taiwan …', [0, 1, 4, 5]);
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

describe('matchedWords', () => {
  const content = 'Neue „Chips“ aus Taiwan: Chips, chips und US-Zölle.';

  test.each([
    { what: 'words without punctuation, as written', at: [1, 7], words: ['Chips', 'US-Zölle'] },
    { what: 'each spelling once', at: [1, 4, 5], words: ['Chips', 'chips'] },
    { what: 'words in the order of the text', at: [7, 3, 0], words: ['Neue', 'Taiwan', 'US-Zölle'] },
    { what: 'nothing for locations out of range', at: [-1, 8, 99], words: [] },
    { what: 'nothing without locations', at: [], words: [] },
  ])('gives $what', ({ at, words }) => {
    expect(matchedWords(content, at, 8)).toEqual(words);
  });

  test('counts words as cutExcerpt does', () => {
    expect(matchedWords(' \n Neue  Chips ', [1], 8)).toEqual(['Chips']);
  });

  test('gives at most as many as asked for', () => {
    expect(matchedWords(content, [0, 1, 2, 3], 2)).toEqual(['Neue', 'Chips']);
  });

  test('gives nothing for empty content', () => {
    expect(matchedWords('', [0, 1], 8)).toEqual([]);
  });

  test('gives nothing for a mark alone', () => {
    expect(matchedWords('Chips – heute', [1], 8)).toEqual([]);
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
