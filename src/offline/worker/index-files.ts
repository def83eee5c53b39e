import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { build } from './build.ts';
import { isFile, receiveFile, toStored } from './receive.ts';
import { base } from './scope.ts';
import { keyOf, noteUse, STORES } from './stores.ts';

/** The search index's folder, with the base path. */
export const INDEX = `${base}pagefind/`;

/** In milliseconds: how long the network may take before a stored index answers, and how long one answer holds. */
const TIMES = { patience: 3000, session: 10_000 } as const;

/** Parts that stay in store; the one that was not used for longest goes first. */
const MOST_PARTS = 500;

/** From where the files of the index are answered: all of one build. */
interface Source {
  readonly store: string;
  readonly since: number;
}

let source: Promise<Source> | undefined;

/**
 * The files of the search index that keep their names from build to build (its code, its register). They only work
 * together, so they are fetched, stored and answered as one: all from the network, or all from store.
 */
export class IndexFiles extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const { pathname } = new URL(request.url);
    source ??= chooseSource();
    if ((await source).since + TIMES.session < Date.now()) source = chooseSource();
    const { store } = await source;
    return (await caches.match(keyOf(pathname), { cacheName: store })) ?? handler.fetch(request);
  }
}

/**
 * The other files of the index, whose names change with their content: what is stored is right for ever.
 */
export class IndexParts extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const key = keyOf(new URL(request.url).pathname);
    for (const cacheName of [STORES.parts, STORES.archive]) {
      const stored = await caches.match(key, { cacheName });
      if (!stored) continue;
      if (cacheName === STORES.parts) handler.waitUntil(noteUse(STORES.parts, key, MOST_PARTS));
      return stored;
    }
    const response = await handler.fetch(request);
    if (!isFile(response)) return response.status === 200 ? Response.error() : response;
    handler.waitUntil(store(key, response.clone()).catch(() => undefined));
    return response;
  }
}

async function store(key: string, response: Response): Promise<void> {
  const cache = await caches.open(STORES.parts);
  await cache.put(key, toStored(response, await response.arrayBuffer()));
  await noteUse(STORES.parts, key, MOST_PARTS);
}

/** The newest index that can be had whole: from the network, else the stored archive's, else what was used last. */
async function chooseSource(): Promise<Source> {
  const fresh = receiveIndex();
  const hasStored = await isWhole(STORES.index);
  const patience = hasStored ? TIMES.patience : 60_000;
  const isFresh = await Promise.race([
    fresh.then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(resolve, patience, false)),
  ]);
  const store = !isFresh && (await isWhole(STORES.archive)) ? STORES.archive : STORES.index;
  return { store, since: Date.now() };
}

/** Fetches all files of the index that keep their names, and only then stores them, all or none. */
async function receiveIndex(): Promise<void> {
  const received = await Promise.all(
    build.index.map(async (name) => {
      const response = await receiveFile(INDEX + name, 'no-cache');
      return [name, response, await response.clone().arrayBuffer()] as const;
    }),
  );
  const cache = await caches.open(STORES.index);
  try {
    await Promise.all(
      received.map(([name, response, bytes]) => cache.put(keyOf(INDEX + name), toStored(response, bytes))),
    );
  } catch (error) {
    await caches.delete(STORES.index);
    throw error;
  }
}

async function isWhole(cacheName: string): Promise<boolean> {
  const found = await Promise.all(
    build.index.map((name) => caches.match(keyOf(INDEX + name), { cacheName })),
  );
  return found.every(Boolean);
}
