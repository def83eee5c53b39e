import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadEngine } from '../../src/search/load-node.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { askFor } from '../../src/search/query.ts';

/** A search engine as the bench asks it. */
export interface Searcher {
  /** @returns how many articles answer, and the addresses of the best of them, at most `count` */
  search(text: string, count: number): Promise<{ total: number; urls: string[] }>;
}

/** The site's own engine over a built site. */
export async function openOurs(site: string): Promise<Searcher> {
  const engine = await loadEngine(site);
  return {
    search: async (text, count) => {
      const { total, hits } = await engine.search(askFor(text));
      return { total, urls: (await hits(0, Math.min(total, count))).map(({ url }) => url) };
    },
  };
}

/**
 * Pagefind as it is over the index in `<folder>/pagefind`. After `openOurs`, which teaches `fetch` to read files.
 */
export async function openStock(folder: string): Promise<Searcher> {
  const index = pathToFileURL(join(folder, 'pagefind')).href;
  const pagefind: Pagefind = await import(`${index}/pagefind.js`);
  await pagefind.options({ basePath: `${index}/`, baseUrl: '/' });
  await pagefind.init();
  return {
    search: async (text, count) => {
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, count).map((result) => result.data()));
      return { total: results.length, urls: data.map(({ url }) => url) };
    },
  };
}
