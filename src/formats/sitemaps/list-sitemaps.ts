import { paginate } from '../../article/arrange.ts';
import type { Urls } from '../../article/urls.ts';
import { later, listArticleSitemaps, listNews } from './articles.ts';
import { listPageEntries, type PageSources } from './pages.ts';
import type { Sitemap, SitemapEntry } from './sitemap.ts';

/** The most addresses of one file, as the protocol has it. */
const MOST_ENTRIES = 50_000;

/**
 * Every sitemap there is: pages, the articles of each year, and news; the last one also where there are none, since
 * operators give its address to Google once.
 * @param now the build's clock
 */
export function listSitemaps(sources: PageSources, now: Date, urls: Urls): Sitemap[] {
  const { articles, timeZone } = sources;
  const pages = { name: 'seiten', entries: listPageEntries(sources, urls) };
  const news = { name: 'nachrichten', entries: listNews(articles, now, timeZone, urls) };
  return [...[pages, ...listArticleSitemaps(articles, timeZone, urls)].flatMap(divide), news];
}

/** What the index says of the sitemaps: all but an empty one, which search engines take for a fault. */
export function listIndexEntries(sitemaps: readonly Sitemap[], urls: Urls): SitemapEntry[] {
  return sitemaps
    .filter(({ entries }) => entries.length > 0)
    .map(({ name, entries }) => ({
      path: urls.file(`sitemap/${name}.xml`),
      changed: entries.map(({ changed }) => changed).reduce(later, undefined),
    }));
}

/** Divides a sitemap that is too large: `artikel-2025`, `artikel-2025-2`. */
function divide({ name, entries }: Sitemap): Sitemap[] {
  return paginate(entries, MOST_ENTRIES).map((part, index) => ({
    name: index === 0 ? name : `${name}-${index + 1}`,
    entries: part,
  }));
}
