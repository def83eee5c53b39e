import { describe, expect, test } from 'vitest';
import { groupByTopic, groupByYear } from '../../../../src/article/arrange.ts';
import type { Article } from '../../../../src/article/article.ts';
import { createUrls } from '../../../../src/article/urls.ts';
import { listPageEntries } from '../../../../src/formats/sitemaps/pages.ts';
import { makeArticle } from '../../article/make-article.ts';

const list = (articles: readonly Article[], frontPageArticles = 30) =>
  listPageEntries(
    {
      articles,
      topics: groupByTopic(articles),
      years: groupByYear(articles, 'Europe/Berlin'),
      pages: [{ slug: 'impressum' }],
      timeZone: 'Europe/Berlin',
      frontPageArticles,
      topicPageArticles: 2,
    },
    createUrls('/zeitung/'),
  );

const OIL = [{ label: 'Öl & Gas', slug: 'oel-gas' }];
const ARTICLES = [
  makeArticle({ id: '2026/d', published: '2026-01-02T00:00:00Z' }),
  makeArticle({ id: '2025/c', published: '2025-12-03T00:00:00Z', topics: OIL }),
  makeArticle({
    id: '2025/b',
    published: '2025-12-02T00:00:00Z',
    topics: OIL,
    updated: new Date('2026-01-09T00:00:00Z'),
  }),
  makeArticle({ id: '2025/a', published: '2025-11-01T00:00:00Z', topics: OIL }),
];

describe('listPageEntries', () => {
  test('names every list, and when something in it changed last', () => {
    const entries = list(ARTICLES).map(({ path, changed }) => [path, changed?.toISOString().slice(0, 10)]);
    expect(entries).toEqual([
      ['/zeitung/', '2026-01-09'],
      ['/zeitung/themen/', '2026-01-09'],
      ['/zeitung/themen/chips/', '2026-01-02'],
      ['/zeitung/themen/oel-gas/', '2026-01-09'],
      ['/zeitung/themen/oel-gas/2/', '2026-01-09'],
      ['/zeitung/archiv/', '2026-01-09'],
      ['/zeitung/archiv/2026/', '2026-01-02'],
      ['/zeitung/archiv/2026/01/', '2026-01-02'],
      ['/zeitung/archiv/2025/', '2026-01-09'],
      ['/zeitung/archiv/2025/12/', '2026-01-09'],
      ['/zeitung/archiv/2025/11/', '2025-11-01'],
      ['/zeitung/ausgaben/', '2026-01-09'],
      ['/zeitung/feeds/', '2026-01-09'],
      ['/zeitung/suche/', undefined],
      ['/zeitung/impressum/', undefined],
    ]);
  });

  test('lets the front page change only with the articles on it', () => {
    expect(list(ARTICLES, 2)[0]?.changed).toEqual(new Date('2026-01-02T00:00:00Z'));
  });

  test('has the pages that are there without any article', () => {
    expect(list([]).every(({ changed }) => changed === undefined)).toBe(true);
    expect(list([]).map(({ path }) => path)).toContain('/zeitung/archiv/');
  });
});
