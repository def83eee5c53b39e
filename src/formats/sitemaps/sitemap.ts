import { x } from 'xastscript';
import type { Article } from '../../article/article.ts';
import { toZonedText } from '../../article/dates.ts';
import { printXml } from '../print-xml.ts';
import type { Publication } from '../publication.ts';

/** An address that search engines shall know. */
export interface SitemapEntry {
  /** With the base path. */
  readonly path: string;
  /** When what is there changed last, if that is known. */
  readonly changed?: Date | undefined;
  /** The article that is there, if it is news. */
  readonly news?: Pick<Article, 'title' | 'published'> | undefined;
}

/** A file with some of the site's addresses. */
export interface Sitemap {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly entries: readonly SitemapEntry[];
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';

/** Prints a sitemap (https://www.sitemaps.org/protocol.html), with Google's extension where it holds news. */
export function printSitemap(entries: readonly SitemapEntry[], publication: Publication): string {
  const { name, timeZone, toWhole } = publication;
  const hasNews = entries.some(({ news }) => news);
  return printXml(
    x(
      'urlset',
      { xmlns: NAMESPACE, 'xmlns:news': hasNews ? NEWS_NAMESPACE : undefined },
      entries.map(({ path, changed, news }) =>
        x('url', [
          x('loc', toWhole(path)),
          changed ? x('lastmod', toZonedText(changed, timeZone)) : undefined,
          news &&
            x('news:news', [
              x('news:publication', [x('news:name', name), x('news:language', 'de')]),
              x('news:publication_date', toZonedText(news.published, timeZone)),
              x('news:title', news.title),
            ]),
        ]),
      ),
    ),
  );
}

/**
 * Prints the index of the sitemaps.
 * @param sitemaps by their paths
 */
export function printSitemapIndex(
  sitemaps: readonly Pick<SitemapEntry, 'path' | 'changed'>[],
  { timeZone, toWhole }: Publication,
): string {
  return printXml(
    x(
      'sitemapindex',
      { xmlns: NAMESPACE },
      sitemaps.map(({ path, changed }) =>
        x('sitemap', [
          x('loc', toWhole(path)),
          changed ? x('lastmod', toZonedText(changed, timeZone)) : undefined,
        ]),
      ),
    ),
  );
}
