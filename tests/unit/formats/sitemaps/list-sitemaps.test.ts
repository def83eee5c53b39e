import { describe, expect, test } from 'vitest';
import { groupByTopic, groupByYear } from '../../../../src/article/arrange.ts';
import type { Article } from '../../../../src/article/article.ts';
import { createUrls } from '../../../../src/article/urls.ts';
import { listIndexEntries, listSitemaps } from '../../../../src/formats/sitemaps/list-sitemaps.ts';
import { makeArticle } from '../../article/make-article.ts';

const urls = createUrls('/zeitung/');
const NOW = new Date('2026-01-15T00:00:00Z');

const list = (articles: readonly Article[]) =>
  listSitemaps(
    {
      articles,
      topics: groupByTopic(articles),
      years: groupByYear(articles, 'Europe/Berlin'),
      pages: [],
      timeZone: 'Europe/Berlin',
      frontPageArticles: 30,
      topicPageArticles: 100_000,
    },
    NOW,
    urls,
  );

describe('listSitemaps', () => {
  test('has pages, the years, and news', () => {
    const articles = [makeArticle({ id: '2026/b', published: '2026-01-14T00:00:00Z' }), makeArticle()];
    expect(list(articles).map(({ name, entries }) => [name, entries.length])).toEqual([
      ['seiten', 11],
      ['artikel-2026', 1],
      ['artikel-2025', 1],
      ['nachrichten', 1],
    ]);
  });

  test('divides 60,000 articles of a year, none lost and none twice', () => {
    const articles = Array.from({ length: 60_000 }, (_, index) => makeArticle({ id: `2025/a${index}` }));
    const ofYear = list(articles).filter(({ name }) => name.startsWith('artikel'));
    expect(ofYear.map(({ name, entries }) => [name, entries.length])).toEqual([
      ['artikel-2025', 50_000],
      ['artikel-2025-2', 10_000],
    ]);
    const paths = ofYear.flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(new Set(paths).size).toBe(60_000);
  });

  test('has pages and news without any article', () => {
    expect(list([]).map(({ name }) => name)).toEqual(['seiten', 'nachrichten']);
  });
});

describe('listIndexEntries', () => {
  test('says of each sitemap where it is and when something in it changed last', () => {
    const sitemaps = [
      {
        name: 'artikel-2025',
        entries: [
          { path: '/a/', changed: new Date('2025-05-01T00:00:00Z') },
          { path: '/b/', changed: new Date('2025-06-01T00:00:00Z') },
          { path: '/c/' },
        ],
      },
    ];
    expect(listIndexEntries(sitemaps, urls)).toEqual([
      { path: '/zeitung/sitemap/artikel-2025.xml', changed: new Date('2025-06-01T00:00:00Z') },
    ]);
  });

  test('leaves out news where there are none', () => {
    expect(listIndexEntries(list([makeArticle()]), urls).map(({ path }) => path)).toEqual([
      '/zeitung/sitemap/seiten.xml',
      '/zeitung/sitemap/artikel-2025.xml',
    ]);
  });
});
