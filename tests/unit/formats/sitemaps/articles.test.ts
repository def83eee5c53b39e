import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../../src/article/urls.ts';
import { listArticleSitemaps, listNews, newestChange } from '../../../../src/formats/sitemaps/articles.ts';
import { makeArticle } from '../../article/make-article.ts';

const urls = createUrls('/zeitung/');
const BERLIN = 'Europe/Berlin';

describe('listArticleSitemaps', () => {
  test('has a sitemap for each year, with the last change of each article', () => {
    const articles = [
      makeArticle({ id: '2026/c', published: '2026-01-02T00:00:00Z' }),
      makeArticle({ id: '2025/b', updated: new Date('2025-09-01T00:00:00Z') }),
      makeArticle({ id: '2025/a' }),
    ];
    expect(listArticleSitemaps(articles, BERLIN, urls)).toEqual([
      {
        name: 'artikel-2026',
        entries: [{ path: '/zeitung/artikel/2026/c/', changed: new Date('2026-01-02T00:00:00Z') }],
      },
      {
        name: 'artikel-2025',
        entries: [
          { path: '/zeitung/artikel/2025/b/', changed: new Date('2025-09-01T00:00:00Z') },
          { path: '/zeitung/artikel/2025/a/', changed: new Date('2025-08-14T10:00:00Z') },
        ],
      },
    ]);
  });

  test('has none without articles', () => {
    expect(listArticleSitemaps([], BERLIN, urls)).toEqual([]);
  });
});

describe('listNews', () => {
  const NOW = new Date('2026-01-15T00:00:00Z');
  const listTitles = (...published: string[]) =>
    listNews(
      published.map((published) => makeArticle({ title: published, published })),
      NOW,
      BERLIN,
      urls,
    ).map(({ news }) => news?.title);

  test.each([
    { published: '2026-01-15T00:00:00Z', isNews: true },
    { published: '2026-01-13T00:00:00Z', isNews: true },
    { published: '2026-01-12T23:59:59Z', isNews: false },
    { published: '2026-01-15T00:00:01Z', isNews: false },
  ])('takes what was published at $published: $isNews', ({ published, isNews }) => {
    expect(listTitles(published)).toEqual(isNews ? [published] : []);
  });

  test('goes by the day of publication, not by that of a change', () => {
    const article = makeArticle({ published: '2025-01-01T00:00:00Z', updated: NOW });
    expect(listNews([article], NOW, BERLIN, urls)).toEqual([]);
  });

  test('takes the newest thousand at most', () => {
    const articles = Array.from({ length: 1200 }, (_, index) =>
      makeArticle({
        title: `Nummer ${index}`,
        published: new Date(NOW.getTime() - index * 1000).toISOString(),
      }),
    );
    const news = listNews(articles, NOW, BERLIN, urls);
    expect(news).toHaveLength(1000);
    expect([news[0]?.news?.title, news[999]?.news?.title]).toEqual(['Nummer 0', 'Nummer 999']);
  });
});

describe('newestChange', () => {
  test('counts an update of an old article', () => {
    const updated = new Date('2026-01-01T00:00:00Z');
    expect(newestChange([makeArticle(), makeArticle({ updated }), makeArticle()], BERLIN)).toEqual(updated);
  });

  test('counts a correction from the beginning of its day', () => {
    const corrections = [{ date: '2025-08-20', text: 'Die Zahl war falsch.' }];
    expect(newestChange([makeArticle({ corrections })], BERLIN)).toEqual(new Date('2025-08-19T22:00:00Z'));
  });

  test('is not known without articles', () => {
    expect(newestChange([], BERLIN)).toBeUndefined();
  });
});
