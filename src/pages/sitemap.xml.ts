import { getLibrary } from '../articles.ts';
import { getPages } from '../content-pages.ts';
import { environment } from '../environment.ts';
import { listIndexEntries, listSitemaps } from '../formats/sitemaps/list-sitemaps.ts';
import { printSitemapIndex } from '../formats/sitemaps/sitemap.ts';
import { publication } from '../publishing/publication.ts';
import { site } from '../site.ts';

export async function GET(): Promise<Response> {
  const { urls, now } = environment;
  const sources = { ...site, ...(await getLibrary()), pages: await getPages() };
  const sitemaps = listIndexEntries(listSitemaps(sources, now, urls), urls);
  return new Response(printSitemapIndex(sitemaps, publication));
}
