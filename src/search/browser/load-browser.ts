import { createEngine, type Engine } from '../engine.ts';
import { type Pagefind, RANKING } from '../pagefind.ts';
import { REGISTER, unpack } from '../register.ts';

let engine: Promise<Engine> | undefined;

/**
 * Loads the index's own code and makes the engine, once a page. A failed download may be tried again.
 * @param indexUrl address of the index's folder, with a slash at its end
 * @param baseUrl the site's base path, put before the addresses of results
 */
export function loadEngine(indexUrl: string, baseUrl: string): Promise<Engine> {
  engine ??= start(indexUrl, baseUrl).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Forgets an engine that never came, so that the next one is loaded anew. */
export function forgetEngine(): void {
  engine = undefined;
}

/**
 * Tells whether the site answers. A file with a hash in its name that cannot be had while it does is of an index
 * that another has replaced.
 */
export async function isReachable(indexUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${indexUrl}pagefind-entry.json`, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

async function start(indexUrl: string, baseUrl: string): Promise<Engine> {
  const read = async (file: string) => {
    // Files with a hash in their names never change; the register must be the one of this index.
    const response = await fetch(indexUrl + file, file === REGISTER ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${indexUrl}${file}: expected a file, got status ${response.status}.`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  };
  const [pagefind, register] = await Promise.all([
    import(/* @vite-ignore */ `${indexUrl}pagefind.js`) as Promise<Pagefind>,
    read(REGISTER),
  ]);
  await pagefind.options({ baseUrl, ranking: RANKING });
  await pagefind.init();
  return createEngine(pagefind, JSON.parse(register), read);
}
