import { describe, expect, test } from 'vitest';
import {
  chooseLead,
  groupByDay,
  groupByTopic,
  groupByYear,
  largestFirst,
  newestFirst,
  paginate,
} from '../../../src/article/arrange.ts';
import type { Topic } from '../../../src/article/article.ts';
import { slugify } from '../../../src/article/slug.ts';
import { makeArticle } from './make-article.ts';

const BERLIN = 'Europe/Berlin';
const topic = (label: string): Topic => ({ label, slug: slugify(label) });
const idsOf = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id);

describe('newestFirst', () => {
  test('puts the newer article first', () => {
    const articles = [
      makeArticle({ id: '2024/alt', published: '2024-05-01T00:00:00Z' }),
      makeArticle({ id: '2025/neu', published: '2025-05-01T00:00:00Z' }),
      makeArticle({ id: '2025/mitte', published: '2025-01-01T00:00:00Z' }),
    ];
    expect(idsOf(articles.toSorted(newestFirst))).toEqual(['2025/neu', '2025/mitte', '2024/alt']);
  });

  test.each([
    [['2025/a', '2025/b', '2025/c']],
    [['2025/c', '2025/b', '2025/a']],
    [['2025/b', '2025/c', '2025/a']],
  ])('puts articles of one instant in the order of their ids, whatever order they come in: %j', (ids) => {
    const articles = ids.map((id) => makeArticle({ id }));
    expect(idsOf(articles.toSorted(newestFirst))).toEqual(['2025/a', '2025/b', '2025/c']);
  });

  test('calls an article equal to itself', () => {
    expect(newestFirst(makeArticle(), makeArticle())).toBe(0);
  });
});

describe('groupByTopic', () => {
  test('lists an article under each of its topics, in the order given', () => {
    const shelves = groupByTopic([
      makeArticle({ id: '2025/a', topics: [topic('Chips'), topic('KI')] }),
      makeArticle({ id: '2025/b', topics: [topic('KI')] }),
    ]);
    expect(shelves.map(({ slug, articles }) => [slug, idsOf(articles)])).toEqual([
      ['chips', ['2025/a']],
      ['ki', ['2025/a', '2025/b']],
    ]);
  });

  test('sorts topics as a German dictionary does, numbers by their value', () => {
    const labels = ['Zölle', 'Öl & Gas', 'Oper', 'G20', 'apps', 'Äpfel', 'Banken', 'G7'];
    const shelves = groupByTopic([makeArticle({ topics: labels.map(topic) })]);
    expect(shelves.map(({ label }) => label)).toEqual([
      'Äpfel',
      'apps',
      'Banken',
      'G7',
      'G20',
      'Öl & Gas',
      'Oper',
      'Zölle',
    ]);
  });

  test('takes a topic whose slug is the name of an object’s property', () => {
    const shelves = groupByTopic([makeArticle({ topics: [topic('constructor')] })]);
    expect(shelves.map(({ slug, articles }) => [slug, articles.length])).toEqual([['constructor', 1]]);
  });

  test('gives no topics for no articles', () => {
    expect(groupByTopic([])).toEqual([]);
  });
});

describe('largestFirst', () => {
  test('puts the topic with most articles first and leaves equal ones as they were', () => {
    const shelves = [
      { ...topic('Banken'), articles: [makeArticle()] },
      { ...topic('Chips'), articles: [makeArticle(), makeArticle(), makeArticle()] },
      { ...topic('Apps'), articles: [makeArticle()] },
      { ...topic('KI'), articles: [makeArticle(), makeArticle()] },
    ];
    expect(largestFirst(shelves).map(({ label }) => label)).toEqual(['Chips', 'KI', 'Banken', 'Apps']);
  });

  test('does not change what it was given', () => {
    const shelves = [
      { ...topic('Banken'), articles: [] },
      { ...topic('Chips'), articles: [makeArticle()] },
    ];
    largestFirst(shelves);
    expect(shelves.map(({ label }) => label)).toEqual(['Banken', 'Chips']);
  });
});

describe('groupByDay', () => {
  test('begins a new day at midnight of the time zone', () => {
    const articles = [
      makeArticle({ id: '2025/c', published: '2025-01-01T10:00:00Z' }),
      makeArticle({ id: '2025/b', published: '2024-12-31T23:00:00Z' }),
      makeArticle({ id: '2024/a', published: '2024-12-31T22:59:59Z' }),
    ];
    expect(groupByDay(articles, BERLIN).map(({ date, articles }) => [date, idsOf(articles)])).toEqual([
      ['2025-01-01', ['2025/c', '2025/b']],
      ['2024-12-31', ['2024/a']],
    ]);
  });

  test('gives no days for no articles', () => {
    expect(groupByDay([], BERLIN)).toEqual([]);
  });
});

describe('groupByYear', () => {
  const articles = [
    makeArticle({ id: '2025/d', published: '2025-08-14T10:00:00Z' }),
    makeArticle({ id: '2025/c', published: '2025-08-01T10:00:00Z' }),
    makeArticle({ id: '2025/b', published: '2024-12-31T23:30:00Z' }),
    makeArticle({ id: '2024/a', published: '2024-12-31T12:00:00Z' }),
  ];

  test('groups by year and month, newest first, and counts each year', () => {
    expect(
      groupByYear(articles, BERLIN).map(({ year, count, months }) => ({
        year,
        count,
        months: months.map(({ year, month, articles }) => [year, month, idsOf(articles)]),
      })),
    ).toEqual([
      {
        year: 2025,
        count: 3,
        months: [
          [2025, 8, ['2025/d', '2025/c']],
          [2025, 1, ['2025/b']],
        ],
      },
      { year: 2024, count: 1, months: [[2024, 12, ['2024/a']]] },
    ]);
  });

  test('puts New Year’s Eve into the year of the time zone', () => {
    expect(groupByYear(articles, 'UTC').map(({ year, count }) => [year, count])).toEqual([
      [2025, 2],
      [2024, 2],
    ]);
  });

  test('keeps the same month of two years apart', () => {
    const shelves = groupByYear(
      [
        makeArticle({ published: '2025-08-14T10:00:00Z' }),
        makeArticle({ published: '2024-08-14T10:00:00Z' }),
      ],
      BERLIN,
    );
    expect(shelves.map(({ year, months }) => [year, months.length])).toEqual([
      [2025, 1],
      [2024, 1],
    ]);
  });

  test('gives no years for no articles', () => {
    expect(groupByYear([], BERLIN)).toEqual([]);
  });
});

describe('chooseLead', () => {
  const plain = makeArticle({ id: '2025/c' });
  const featured = makeArticle({ id: '2025/b', featured: true });
  const older = makeArticle({ id: '2025/a', featured: true });

  test('takes the newest of the featured and leaves the rest in order', () => {
    const { lead, rest } = chooseLead([plain, featured, older]);
    expect([lead?.id, idsOf(rest)]).toEqual(['2025/b', ['2025/c', '2025/a']]);
  });

  test('takes the newest where none is featured', () => {
    const other = makeArticle({ id: '2025/d' });
    const { lead, rest } = chooseLead([plain, other]);
    expect([lead?.id, idsOf(rest)]).toEqual(['2025/c', ['2025/d']]);
  });

  test('has no lead where there are no articles', () => {
    expect(chooseLead([])).toEqual({ lead: undefined, rest: [] });
  });
});

describe('paginate', () => {
  test.each([
    { items: [1, 2, 3, 4, 5], size: 2, pages: [[1, 2], [3, 4], [5]] },
    {
      items: [1, 2, 3, 4],
      size: 2,
      pages: [
        [1, 2],
        [3, 4],
      ],
    },
    { items: [1], size: 20, pages: [[1]] },
    { items: [], size: 20, pages: [[]] },
  ])('cuts $items into pages of $size: $pages', ({ items, size, pages }) => {
    expect(paginate<number>(items, size)).toEqual(pages);
  });
});
