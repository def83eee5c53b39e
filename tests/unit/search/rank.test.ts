import { describe, expect, test } from 'vitest';
import { rankArticles } from '../../../src/search/rank.ts';
import type { Term } from '../../../src/search/term.ts';
import { type MatchOf, makeTerm } from './make-term.ts';

/** Articles `a0 a1 a2 …`. */
const ids = (count: number, letter = 'a') => Array.from({ length: count }, (_, at) => `${letter}${at}`);

/** Matches for all of them, those that come first counting more. */
function matchAll(names: readonly string[], match: MatchOf = {}): Record<string, MatchOf> {
  return Object.fromEntries(names.map((id, at) => [id, { weight: 2 - at / 100, ...match }]));
}

/** Ranks among a thousand articles of one age. */
function rank(terms: readonly Term[], meant?: readonly string[]) {
  const all = new Set(meant ?? terms.flatMap(({ matches }) => [...matches.keys()]));
  return rankArticles(terms, 1_000, () => 0, all);
}

const idsOf = (candidates: readonly { id: string }[]) => candidates.map(({ id }) => id);

describe('articles come', () => {
  test('by how much the word counts in them', () => {
    expect(
      idsOf(rank([makeTerm('Chips', { a: { weight: 1 }, b: { weight: 3 }, c: { weight: 2 } })])),
    ).toEqual(['b', 'c', 'a']);
  });

  test('with the rarer word first', () => {
    const rare = makeTerm('Gallium', { b: {} }, { having: 1 });
    const usual = makeTerm('Chips', { a: {} }, { having: 500 });
    expect(idsOf(rank([usual, rare]))).toEqual(['b', 'a']);
  });

  test('with words that stand together first', () => {
    const chips = makeTerm('Chips', { a: { places: [0] }, b: { places: [10] } });
    const taiwan = makeTerm('Taiwan', { a: { places: [90] }, b: { places: [11] } });
    expect(idsOf(rank([chips, taiwan]))).toEqual(['b', 'a']);
  });

  test('with the newer first, all else being equal', () => {
    const term = makeTerm('Chips', { a: {}, b: {} });
    const ages: Readonly<Record<string, number>> = { a: 400, b: 3 };
    const ranked = rankArticles([term], 1_000, (id) => ages[id] ?? 0, new Set(['a', 'b']));
    expect(idsOf(ranked)).toEqual(['b', 'a']);
  });

  test('with the better first, though it is old', () => {
    const term = makeTerm('Chips', { a: { weight: 1.1 }, b: {} });
    const ages: Readonly<Record<string, number>> = { a: 4_000, b: 0 };
    const ranked = rankArticles([term], 1_000, (id) => ages[id] ?? 0, new Set(['a', 'b']));
    expect(idsOf(ranked)).toEqual(['a', 'b']);
  });

  test('in the order of their ids where nothing tells them apart, whatever the order they were found in', () => {
    const matches = { c: {}, a: {}, b: {} };
    expect(idsOf(rank([makeTerm('Chips', matches)]))).toEqual(['a', 'b', 'c']);
  });

  test('only from among those that are meant', () => {
    expect(idsOf(rank([makeTerm('Chips', { a: {}, b: {}, c: {} })], ['b']))).toEqual(['b']);
  });

  test('not at all where no word is found, or none is asked for', () => {
    expect([rank([makeTerm('Gurken')]), rank([])]).toEqual([[], []]);
  });
});

describe('where enough articles have all words', () => {
  test.each([
    { having: 10, answers: 10 },
    { having: 30, answers: 30 },
  ])('only those $having answer', ({ having, answers }) => {
    const both = ids(having);
    const chips = makeTerm('Chips', matchAll([...both, ...ids(5, 'b')]));
    const taiwan = makeTerm('Taiwan', matchAll(both));
    const ranked = rank([chips, taiwan]);
    expect([ranked.length, ranked.every(({ missing }) => missing.length === 0)]).toEqual([answers, true]);
  });
});

describe('where too few articles have all words', () => {
  test('those that lack one are added, and say which', () => {
    const chips = makeTerm('Chips', { a: {}, b: {} });
    const taiwan = makeTerm('Taiwan', { a: {} });
    expect(rank([chips, taiwan]).map(({ id, missing }) => [id, missing])).toEqual([
      ['a', []],
      ['b', ['Taiwan']],
    ]);
  });

  test.each([
    { complete: 0, partial: 50, answers: 20 },
    { complete: 9, partial: 50, answers: 20 },
    { complete: 9, partial: 3, answers: 12 },
    { complete: 10, partial: 50, answers: 10 },
  ])('$complete with all and $partial with some make $answers answers', ({ complete, partial, answers }) => {
    const both = ids(complete);
    const chips = makeTerm('Chips', matchAll([...both, ...ids(partial, 'b')]), { having: 60 });
    const taiwan = makeTerm('Taiwan', matchAll(both), { having: Math.max(1, complete) });
    const gurken = makeTerm('Gurken');
    const terms = complete > 0 ? [chips, taiwan] : [chips, gurken];
    expect(rank(terms)).toHaveLength(answers);
  });

  test('no article with all words is left out, however low it stands', () => {
    const chips = makeTerm('Chips', { ...matchAll(ids(50, 'b'), { weight: 9 }), z: { weight: 0.01 } });
    const taiwan = makeTerm('Taiwan', { z: { weight: 0.01 } });
    const ranked = rank([chips, taiwan]);
    expect([ranked.length, idsOf(ranked).includes('z')]).toEqual([20, true]);
  });

  test('the rare words are kept', () => {
    const rare = makeTerm('Gallium', { a: {} }, { having: 1 });
    const usual = makeTerm('Chips', { b: {} }, { having: 300 });
    const other = makeTerm('Markt', { b: {} }, { having: 300 });
    expect(rank([usual, rare, other]).map(({ id, missing }) => [id, missing])).toEqual([
      ['a', ['Chips', 'Markt']],
      ['b', ['Gallium']],
    ]);
  });
});

describe('function words', () => {
  const the = makeTerm('die', { a: {}, c: {} }, { isOptional: true, having: 900 });

  test('may be lacking', () => {
    const ranked = rank([the, makeTerm('Chips', { a: {}, b: {} })]);
    expect(ranked.map(({ id, missing }) => [id, missing])).toEqual([
      ['a', []],
      ['b', []],
    ]);
  });

  test('find what they can where nothing else is asked', () => {
    expect(idsOf(rank([the]))).toEqual(['a', 'c']);
  });
});
