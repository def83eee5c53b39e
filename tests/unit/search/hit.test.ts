import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/search/catalogue.ts';
import { printExcerpt } from '../../../src/search/excerpt.ts';
import { prepareHit } from '../../../src/search/hit.ts';
import type { Term } from '../../../src/search/term.ts';
import { type MatchOf, makeTerm } from './make-term.ts';

const CARD: Card = {
  rank: 3,
  day: '2025-08-14',
  titleWords: 3,
  minutes: 2,
  topics: ['Chips', 'KI'],
  source: 'Blatt',
};

const TEXT =
  'Das „^Export^verbot^“ kommt Neue Verbote gelten für US-Chip^exporte, sagt Verbots^minister a^^b.';

/** The hit of an article, of which the words are found at these places. */
function prepare(terms: readonly Term[], { text = TEXT, missing = [] as string[] } = {}) {
  const words = text.split(' ');
  return prepareHit({ url: '/artikel/2025/x/', words }, CARD, { id: 'x', score: 2, missing }, terms);
}

const termAt = (text: string, places: readonly number[], match: MatchOf = {}) =>
  makeTerm(text, { x: { places, ...match } });

/** Prints the excerpt with what is marked in [brackets]. */
const excerptOf = (hit: ReturnType<typeof prepare>) =>
  hit.excerpt.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('a hit', () => {
  test('says what a result shows', () => {
    expect(prepare([termAt('gelten', [5])], { missing: ['Gurken'] })).toEqual({
      url: '/artikel/2025/x/',
      title: 'Das „Exportverbot“ kommt',
      excerpt: [
        { text: 'Neue Verbote ', isMatch: false },
        { text: 'gelten', isMatch: true },
        { text: ' für US-Chipexporte, sagt Verbotsminister a^b.', isMatch: false },
      ],
      places: [],
      words: ['gelten'],
      score: 2 * 1.1,
      day: '2025-08-14',
      minutes: 2,
      topic: 'Chips',
      missing: ['Gurken'],
      matched: [{ word: 'gelten', how: 'exact' }],
    });
  });

  test('marks whole compounds and hyphenated words, of which a part was found', () => {
    expect(excerptOf(prepare([termAt('Exporte', [1, 7])]))).toBe(
      'Neue Verbote gelten für [US-Chipexporte], sagt Verbotsminister a^b.',
    );
  });

  test('shows the headline apart from the text', () => {
    const { title, excerpt } = prepare([termAt('Exportverbot', [1])]);
    expect([title, printExcerpt(excerpt)]).toEqual([
      'Das „Exportverbot“ kommt',
      'Neue Verbote gelten für US-Chipexporte, sagt Verbotsminister a^b.',
    ]);
  });

  test('names the words that matched as the article writes them, without the signs about them', () => {
    expect(prepare([termAt('Verbot', [4, 1]), termAt('Exporte', [7])]).words).toEqual([
      'Exportverbot',
      'Verbote',
      'US-Chipexporte',
    ]);
  });

  test('names at most eight words, each once', () => {
    const text = `Chip ${Array.from({ length: 12 }, (_, at) => `Chip^${'abcdefghijkl'[at]}`).join(' ')} Chip`;
    const { words } = prepare(
      [
        termAt(
          'Chip',
          Array.from({ length: 14 }, (_, at) => at),
        ),
      ],
      { text },
    );
    expect([words.length, new Set(words).size]).toEqual([8, 8]);
  });

  test('does not mark words that only begin with a word that the article has itself', () => {
    const text = 'Der Titel steht Chips kommen, Chipsatz auch';
    expect(prepare([termAt('Chips', [3, 5])], { text }).words).toEqual(['Chips']);
  });

  test('marks words that begin with what was typed where there is nothing else', () => {
    expect(prepare([termAt('Verbotsm', [9], { isBeginning: true, how: 'beginning' })]).words).toEqual([
      'Verbotsminister',
    ]);
  });

  test('has no topic where the article has none', () => {
    const hit = prepareHit(
      { url: '/', words: ['a'] },
      { ...CARD, topics: [] },
      { id: 'x', score: 1, missing: [] },
      [],
    );
    expect(hit.topic).toBe('');
  });

  test('names no word for a place beyond the text', () => {
    expect(prepare([termAt('Chips', [999])]).words).toEqual([]);
  });
});

describe('a hit says how a word was found:', () => {
  test.each([
    { how: 'exact', term: termAt('Verbote', [4, 9]) },
    { how: 'exact', term: termAt('Exportverbot', [1]) },
    { how: 'form', term: termAt('Verboten', [4]) },
    { how: 'part', term: termAt('Verbot', [1]) },
    { how: 'form', term: termAt('Verbot', [1, 4]) },
    { how: 'beginning', term: termAt('Verbotsm', [9], { isBeginning: true, how: 'beginning' }) },
    { how: 'phrase', term: termAt('Neue Verbote', [3, 4], { how: 'phrase' }) },
    { how: 'synonym', term: termAt('Bann', [4], { how: 'synonym', words: ['Verbot'] }) },
    { how: 'parts', term: termAt('Verbotsexport', [1], { how: 'parts', words: ['Verbots', 'Export'] }) },
    { how: 'correction', term: termAt('Vebrote', [4], { how: 'correction', words: ['Verbote'] }) },
  ])('$how, $term.text', ({ how, term }) => {
    expect(prepare([term]).matched).toEqual([{ word: term.text, how }]);
  });

  test('not at all where the article lacks it', () => {
    expect(prepare([makeTerm('Gurken'), termAt('gelten', [5])]).matched).toEqual([
      { word: 'gelten', how: 'exact' },
    ]);
  });
});

describe('a hit counts more', () => {
  test.each([
    { what: 'where all words stand as they were typed', terms: [termAt('Verbote', [4])], score: 2.2 },
    { what: 'not where one does not', terms: [termAt('Verbote', [4]), termAt('geltend', [5])], score: 2 },
    { what: 'not where there are no words', terms: [], score: 2 },
  ])('$what', ({ terms, score }) => {
    expect(prepare(terms).score).toBe(score);
  });
});
