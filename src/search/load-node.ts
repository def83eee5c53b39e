import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createEngine, type Engine, NOTHING } from './engine.ts';
import type { Pagefind } from './pagefind.ts';

/**
 * Makes the engine over a built folder for the terminal: the same code and the same index as in a browser,
 * with `fetch` taught to read files.
 * @param folder absolute path of the built folder, such as `dist`
 * @throws Error where the folder holds no index
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const script = join(folder, 'pagefind', 'pagefind.js');
  if (!existsSync(script)) {
    throw new Error(
      `${folder}: expected a built site with pagefind/pagefind.js, got none. Run npm run build first.`,
    );
  }
  teachFetchFiles();
  if (await isEmpty(folder)) return { search: async () => NOTHING };
  const pagefind: Pagefind = await import(pathToFileURL(script).href);
  await pagefind.options({ basePath: `${pathToFileURL(join(folder, 'pagefind')).href}/`, baseUrl: '/' });
  await pagefind.init();
  return createEngine(pagefind);
}

/** An index of no articles has no language, which Pagefind takes for an error. */
async function isEmpty(folder: string): Promise<boolean> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8'));
  return Object.keys(entry.languages).length === 0;
}

function teachFetchFiles(): void {
  const fetchWeb = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return fetchWeb(input, init);
    url.search = '';
    return new Response(new Uint8Array(await readFile(fileURLToPath(url))));
  };
}
