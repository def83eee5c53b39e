import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createEngine, type Engine } from './engine.ts';
import { type Pagefind, RANKING } from './pagefind.ts';
import { REGISTER, type Register, unpack } from './register.ts';

/**
 * Makes the engine over a built folder for the terminal: the same code and the same index as in a browser,
 * with `fetch` taught to read files.
 * @param folder absolute path of the built folder, such as `dist`
 * @throws Error where the folder holds no index
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const index = join(folder, 'pagefind');
  const script = join(index, 'pagefind.js');
  if (!existsSync(script)) {
    throw new Error(
      `${folder}: expected a built site with pagefind/pagefind.js, got none. Run npm run build first.`,
    );
  }
  teachFetchFiles();
  const read = async (file: string) => unpack(new Uint8Array(await readFile(join(index, file))));
  const register: Register = JSON.parse(await read(REGISTER));
  // An index of no articles has no language, which Pagefind takes for an error.
  if (register.catalogue.days.length === 0) return createEngine(NOTHING, register, read);
  const pagefind: Pagefind = await import(pathToFileURL(script).href);
  await pagefind.options({ basePath: `${pathToFileURL(index).href}/`, baseUrl: '/', ranking: RANKING });
  await pagefind.init();
  return createEngine(pagefind, register, read);
}

const NOTHING: Pagefind = {
  options: async () => undefined,
  init: async () => undefined,
  search: async () => ({ results: [] }),
};

function teachFetchFiles(): void {
  const fetchWeb = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return fetchWeb(input, init);
    url.search = '';
    return new Response(new Uint8Array(await readFile(fileURLToPath(url))));
  };
}
