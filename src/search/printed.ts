import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleIdAt } from '../article/urls.ts';
import type { PrintedPage } from './build-index.ts';
import { SORT_DATE } from './pagefind.ts';

const SORT_ATTRIBUTE = new RegExp(`<[^>]* data-pagefind-sort="${SORT_DATE}:([^"]+)"`);

/**
 * Chooses the printed article pages that are to be found, oldest first: in date order Pagefind's table for
 * sorting compresses best, and equal content gives an equal index.
 * @param folder absolute path of the built folder
 * @param pathnames what the build printed, such as `artikel/2025/x/`
 */
export async function chooseArticlePages(
  folder: string,
  pathnames: readonly string[],
): Promise<PrintedPage[]> {
  const pages: (PrintedPage & { readonly published: string })[] = [];
  for (const pathname of pathnames.filter(articleIdAt)) {
    const file = join(folder, pathname, 'index.html');
    const published = publishedIn(await readFile(file, 'utf8'));
    if (published) pages.push({ url: `/${pathname}`, file, published });
  }
  return pages.sort((a, b) => compare(a.published, b.published) || compare(a.url, b.url));
}

/** The date by which an indexed page sorts; pages that are not to be indexed (notices, redirects) have none. */
function publishedIn(html: string): string | undefined {
  return SORT_ATTRIBUTE.exec(html)?.[1];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
