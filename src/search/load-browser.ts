import { createEngine, type Engine } from './engine.ts';
import type { Pagefind } from './pagefind.ts';

let engine: Promise<Engine> | undefined;

/**
 * Loads the index's own code and makes the engine, once a page. A failed download may be tried again.
 * @param pagefindUrl address of `pagefind.js`
 * @param baseUrl the site's base path, put before the addresses of results
 */
export function loadEngine(pagefindUrl: string, baseUrl: string): Promise<Engine> {
  engine ??= start(pagefindUrl, baseUrl).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(pagefindUrl: string, baseUrl: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ pagefindUrl);
  await pagefind.options({ baseUrl });
  await pagefind.init();
  return createEngine(pagefind);
}
