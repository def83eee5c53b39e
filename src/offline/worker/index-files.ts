import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { archivedIndex, currentIndex, receiveIndex, setCurrentIndex, storeIndex } from './index-stores.ts';
import { isFile, toStored } from './receive.ts';
import { keyOf, noteUse, openStore, STORES } from './stores.ts';

/** In milliseconds: how long the network may take before a stored index answers, and how long one answer holds. */
const TIMES = { patience: 3000, session: 10_000 } as const;

/** Parts that stay in store; the one that was not used for longest goes first. */
const MOST_PARTS = 500;

/** From where the files of the index are answered: a store of one build, or the network where nothing can be stored. */
interface Source {
  readonly store: string | undefined;
  readonly since: number;
}

let source: Promise<Source> | undefined;

/**
 * The files of the search index that keep their names from build to build (its code, its register). They only work
 * together, so they are fetched, stored and answered as one.
 */
export class IndexFiles extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const { pathname } = new URL(request.url);
    source ??= chooseSource();
    if ((await source).since + TIMES.session < Date.now()) source = chooseSource();
    const { store } = await source;
    const stored =
      store === undefined ? undefined : await caches.match(keyOf(pathname), { cacheName: store });
    return stored ?? handler.fetch(request);
  }
}

/** The other files of the index, whose names change with their content: what is stored is right for ever. */
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
  const cache = await openStore(STORES.parts);
  await cache.put(key, toStored(response, await response.arrayBuffer()));
  await noteUse(STORES.parts, key, MOST_PARTS);
}

/** The newest index that can be had whole: from the network, else the archive's, else the one that was used last. */
async function chooseSource(): Promise<Source> {
  const fresh = receiveIndex().then(storeIndex);
  // One that comes too late for this page is the newest for the next.
  const kept = fresh.then(setCurrentIndex).catch(() => undefined);
  const stored = (await archivedIndex()) ?? (await currentIndex());
  const late = new Promise<undefined>((resolve) =>
    setTimeout(resolve, stored === undefined ? 60_000 : TIMES.patience, undefined),
  );
  const timely = await Promise.race([fresh.catch(() => undefined), late]);
  if (timely !== undefined) await kept;
  return { store: timely ?? stored, since: Date.now() };
}
