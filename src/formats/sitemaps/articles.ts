import type { Article } from '../../article/article.ts';
import { lastChange } from '../../article/last-change.ts';
import type { Urls } from '../../article/urls.ts';
import type { Sitemap, SitemapEntry } from './sitemap.ts';

/** News are no longer news after two days, and Google takes no more than these at once. */
const NEWS_AGE = 2 * 24 * 60 * 60 * 1000;
const MOST_NEWS = 1000;

/** One sitemap for each year of articles, in the order given; an old one changes only where an article of it does. */
export function listArticleSitemaps(articles: readonly Article[], timeZone: string, urls: Urls): Sitemap[] {
  const years = Map.groupBy(articles, ({ year }) => year);
  return [...years].map(([year, ofYear]) => ({
    name: `artikel-${year}`,
    entries: ofYear.map((article) => ({
      path: urls.article(article.id),
      changed: lastChange(article, timeZone),
    })),
  }));
}

/**
 * The newest articles, published within two days before the build.
 * @param articles newest first
 * @param now the build's clock
 */
export function listNews(
  articles: readonly Article[],
  now: Date,
  timeZone: string,
  urls: Urls,
): SitemapEntry[] {
  return articles
    .filter(({ published }) => published <= now && now.getTime() - published.getTime() <= NEWS_AGE)
    .slice(0, MOST_NEWS)
    .map((article) => ({
      path: urls.article(article.id),
      changed: lastChange(article, timeZone),
      news: { title: article.title, published: article.published },
    }));
}

/** When the newest change to one of the articles was; undefined where there is none. */
export function newestChange(articles: readonly Article[], timeZone: string): Date | undefined {
  return articles.map((article) => lastChange(article, timeZone)).reduce<Date | undefined>(later, undefined);
}

/** The later of two instants. */
export function later(a: Date | undefined, b: Date | undefined): Date | undefined {
  return a && b ? (a > b ? a : b) : (a ?? b);
}
