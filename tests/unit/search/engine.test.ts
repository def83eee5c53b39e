import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import type { Query } from '../../../src/search/query.ts';
import { createStandIn, type IndexedArticle } from './stand-in.ts';

const ARTICLES: readonly IndexedArticle[] = [
  { slug: 'a', content: 'Neue Chips aus Taiwan', topics: ['Chips', 'Taiwan'], date: '2025-08-14', score: 3 },
  { slug: 'b', content: 'Chips für KI', topics: ['Chips', 'KI'], date: '2025-01-01', score: 1 },
  { slug: 'c', content: 'Mehr Chips', topics: ['Zölle'], date: '2024-05-05', score: 2 },
  { slug: 'd', content: 'Öl wird teurer', topics: ['Öl & Gas'], date: '2023-03-03', score: 5 },
];

const CHIPS: Query = { text: 'Chips', topics: [], years: [], order: 'relevance' };

function search(query: Partial<Query>) {
  const pagefind = createStandIn(ARTICLES);
  return { pagefind, answer: createEngine(pagefind).search({ ...CHIPS, ...query }) };
}

async function urlsOf(query: Partial<Query>, start = 0, count = 10) {
  const { hits } = await search(query).answer;
  return (await hits(start, count)).map(({ url }) => url);
}

describe('an answer', () => {
  test('has the articles that hold every word, best first', async () => {
    expect(await urlsOf({})).toEqual(['/artikel/2025/a/', '/artikel/2024/c/', '/artikel/2025/b/']);
  });

  test('comes by date where the newest are asked for', async () => {
    expect(await urlsOf({ order: 'newest' })).toEqual([
      '/artikel/2025/a/',
      '/artikel/2025/b/',
      '/artikel/2024/c/',
    ]);
  });

  test('counts all results', async () => {
    expect((await search({}).answer).total).toBe(3);
  });

  test('is empty where nothing answers', async () => {
    const { hits, ...rest } = await search({ text: 'Gurken' }).answer;
    expect([rest, await hits(0, 10)]).toEqual([{ total: 0, topics: [], years: [] }, []]);
  });
});

describe('the index', () => {
  test('is asked for plain quotation marks where typographic ones were typed', async () => {
    const { pagefind, answer } = search({ text: ' „Neue   Chips“ ' });
    await answer;
    expect(pagefind.asked.map(({ term }) => term)).toEqual(['"Neue Chips"']);
  });

  test.each(['', '   ', '?!', '„“', '–'])('is asked nothing for %j', async (text) => {
    const { pagefind, answer } = search({ text, topics: ['Chips'], years: ['2025'] });
    const { hits, ...rest } = await answer;
    expect([rest, await hits(0, 10), pagefind.asked]).toEqual([{ total: 0, topics: [], years: [] }, [], []]);
  });

  test.each([
    { facets: 'none', query: {}, times: 1 },
    { facets: 'topics', query: { topics: ['Chips'] }, times: 2 },
    { facets: 'years', query: { years: ['2025'] }, times: 2 },
    { facets: 'both', query: { topics: ['Chips'], years: ['2025'] }, times: 3 },
  ])('is asked once, and once more for each facet that is chosen: $facets', async ({ query, times }) => {
    const { pagefind, answer } = search(query);
    await answer;
    expect(pagefind.asked.length).toBe(times);
  });

  test('is asked without filters and order where none are chosen', async () => {
    const { pagefind, answer } = search({});
    await answer;
    expect(pagefind.asked).toEqual([{ term: 'Chips', options: { sort: {}, filters: {} } }]);
  });

  test('is told the choice and the order first', async () => {
    const { pagefind, answer } = search({ topics: ['KI', 'Zölle'], years: ['2025'], order: 'newest' });
    await answer;
    expect(pagefind.asked[0]).toEqual({
      term: 'Chips',
      options: {
        sort: { datum: 'desc' },
        filters: { thema: { any: ['KI', 'Zölle'] }, jahr: { any: ['2025'] } },
      },
    });
  });
});

describe('a facet', () => {
  test('counts its values within the results, topics by count, then by the alphabet', async () => {
    expect((await search({}).answer).topics).toEqual([
      { value: 'Chips', count: 2 },
      { value: 'KI', count: 1 },
      { value: 'Taiwan', count: 1 },
      { value: 'Zölle', count: 1 },
    ]);
  });

  test('lists years, the newest first, without those that have no result', async () => {
    expect((await search({}).answer).years).toEqual([
      { value: '2025', count: 2 },
      { value: '2024', count: 1 },
    ]);
  });

  test('limits the results to those with one of the chosen values', async () => {
    expect(await urlsOf({ topics: ['KI', 'Zölle'] })).toEqual(['/artikel/2024/c/', '/artikel/2025/b/']);
  });

  test('limits the results together with the other facet', async () => {
    expect(await urlsOf({ topics: ['KI', 'Zölle'], years: ['2024'] })).toEqual(['/artikel/2024/c/']);
  });

  test('is not limited by its own choice', async () => {
    const all = await search({}).answer;
    const { topics } = await search({ topics: ['Zölle'] }).answer;
    expect(topics).toEqual(all.topics);
  });

  test('is limited by the choice of the other facet', async () => {
    const { topics, years } = await search({ topics: ['Zölle'], years: ['2024'] }).answer;
    expect({ topics, years }).toEqual({
      topics: [{ value: 'Zölle', count: 1 }],
      years: [{ value: '2024', count: 1 }],
    });
  });

  test('still lists a chosen value that leaves nothing, so that it can be taken back', async () => {
    const { total, topics, years } = await search({ topics: ['KI', 'Gurken'], years: ['2024'] }).answer;
    expect({ total, topics, years }).toEqual({
      total: 0,
      topics: [
        { value: 'Zölle', count: 1 },
        { value: 'Gurken', count: 0 },
        { value: 'KI', count: 0 },
      ],
      years: [
        { value: '2025', count: 1 },
        { value: '2024', count: 0 },
      ],
    });
  });
});

describe('hits', () => {
  test.each([
    { start: 0, count: 1, urls: ['/artikel/2025/a/'] },
    { start: 1, count: 2, urls: ['/artikel/2024/c/', '/artikel/2025/b/'] },
    { start: 2, count: 10, urls: ['/artikel/2025/b/'] },
    { start: 3, count: 10, urls: [] },
    { start: 0, count: 0, urls: [] },
  ])('are at most $count from index $start', async ({ start, count, urls }) => {
    expect(await urlsOf({}, start, count)).toEqual(urls);
  });

  test('are fetched only as they are needed', async () => {
    const { pagefind, answer } = search({});
    const { hits } = await answer;
    const before = [...pagefind.fetched];
    await hits(1, 1);
    expect([before, pagefind.fetched]).toEqual([[], ['/artikel/2024/c/']]);
  });

  test('say what a result shows', async () => {
    const { hits } = await search({ text: 'chips taiwan' }).answer;
    expect(await hits(0, 1)).toEqual([
      {
        url: '/artikel/2025/a/',
        title: 'Titel a',
        excerpt: [
          { text: 'Neue ', isMatch: false },
          { text: 'Chips', isMatch: true },
          { text: ' aus ', isMatch: false },
          { text: 'Taiwan', isMatch: true },
        ],
        words: ['Chips', 'Taiwan'],
        score: 3,
        date: '2025-08-14',
        minutes: '2 Minuten',
        topic: 'Chips',
      },
    ]);
  });

  test('take the address for the title where the index has none, and leave the rest empty', async () => {
    const pagefind = createStandIn([
      { slug: 'x', content: 'Chips', topics: [], date: '2025-01-01', meta: {} },
    ]);
    const { hits } = await createEngine(pagefind).search(CHIPS);
    expect(await hits(0, 1)).toMatchObject([{ title: '/artikel/2025/x/', date: '', minutes: '', topic: '' }]);
  });

  test('name at most eight words', async () => {
    const content = 'Chip1 Chip2 Chip3 Chip4 Chip5 Chip6 Chip7 Chip8 Chip9';
    const pagefind = createStandIn([{ slug: 'x', content, topics: [], date: '2025-01-01' }]);
    const { hits } = await createEngine(pagefind).search({ ...CHIPS, text: 'chip' });
    expect((await hits(0, 1)).map(({ words }) => words.length)).toEqual([8]);
  });
});
