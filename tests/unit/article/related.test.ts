import { describe, expect, test } from 'vitest';
import { findRelated, findTerms } from '../../../src/article/related.ts';

describe('findTerms', () => {
  test.each([
    { text: 'Die Regierung plant neue Zölle auf Stahl.', terms: ['regierung', 'stahl', 'zölle'] },
    { text: 'Dieser Satz beginnt groß. Jener auch.', terms: ['satz'] },
    { text: 'das R2-Modell, das Deepseek und Huawei bauten', terms: ['deepseek', 'huawei', 'r2-modell'] },
    { text: 'eine Bank und eine Bank', terms: ['bank'] },
    { text: 'er sagte: „Die Lage ist ernst“', terms: ['lage'] },
    { text: 'am See und im Tal', terms: [] },
    { text: '', terms: [] },
  ])('finds in “$text”: $terms', ({ text, terms }) => {
    expect(findTerms(text)).toEqual(terms);
  });
});

describe('findRelated', () => {
  const make = (id: string, ...topics: string[]) => ({
    id,
    topics: topics.map((slug) => ({ slug, label: slug })),
  });
  const relate = (articles: ReturnType<typeof make>[], terms: Record<string, string[]>, limit = 3) =>
    Object.fromEntries(
      [...findRelated(articles, (id) => terms[id] ?? [], limit)].map(([id, found]) => [
        id,
        found.map((one) => one.id),
      ]),
    );

  test('puts first what shares rare words', () => {
    const articles = [make('a', 'x'), make('b', 'y'), make('c', 'z'), make('d', 'z')];
    const terms = { a: ['ascend', 'chip'], b: ['wahl'], c: ['ascend', 'chip', 'wahl'], d: ['chip'] };
    expect(relate(articles, terms)['a']).toEqual(['c', 'd']);
  });

  test('counts shared topics, too', () => {
    const articles = [make('a', 'x'), make('b', 'y'), make('c', 'x')];
    const terms = { a: ['chip', 'eins'], b: ['chip', 'zwei'], c: ['chip', 'drei'] };
    expect(relate(articles, terms)['a']).toEqual(['c', 'b']);
  });

  test('takes the neighbours in the topic where no word is shared, the newer first', () => {
    const articles = [make('a', 'x'), make('b', 'x'), make('c', 'x')];
    expect(relate(articles, {})['c']).toEqual(['a', 'b']);
  });

  test('finds nothing for an article alone', () => {
    expect(relate([make('a', 'x')], { a: ['chip'] })).toEqual({ a: [] });
    expect(relate([make('a', 'x'), make('b', 'y')], { a: ['chip'], b: ['wahl'] })).toEqual({ a: [], b: [] });
  });

  test('names no more than asked for, and never the article itself', () => {
    const articles = Array.from({ length: 30 }, (_, index) => make(`n${index}`, 'x'));
    for (const [id, found] of Object.entries(relate(articles, {}))) {
      expect(found).toHaveLength(3);
      expect(found).not.toContain(id);
    }
  });

  test('answers alike every time, and does not let a word that all use decide', () => {
    const articles = Array.from({ length: 60 }, (_, index) => make(`n${index}`, `t${index}`));
    const terms = Object.fromEntries(articles.map(({ id }) => [id, ['jahr']]));
    terms['n3'] = ['jahr', 'ascend'];
    terms['n50'] = ['jahr', 'ascend'];
    expect(relate(articles, terms)['n3']).toEqual(['n50']);
    expect(relate(articles, terms)).toEqual(relate(articles, terms));
  });
});
