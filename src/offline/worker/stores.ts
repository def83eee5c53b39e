import { CacheExpiration } from 'workbox-expiration';
import { FETCHED_HEADER, FILES, storeNames } from '../names.ts';
import { base, scope } from './scope.ts';
import { isOff } from './switch.ts';

export const STORES = storeNames(base);

/** Where pages lie. */
const PAGE_STORES = [STORES.visited, STORES.kept, STORES.archive, STORES.shell];

/** Under which key a page or file is stored: its whole address without query, so that a search is the search page. */
export function keyOf(path: string): string {
  return new URL(path, scope.location.origin).href;
}

/**
 * Opens a store, which is there from then on.
 * @throws Error where reading without a network was switched off meanwhile
 */
export async function openStore(name: string): Promise<Cache> {
  if (isOff()) throw new Error(`${name}: expected to store something, but that was switched off.`);
  return caches.open(name);
}

/**
 * A stored page, the youngest there is. An address without its closing slash is that of the same page, to which a host
 * would lead.
 */
export async function findPage(path: string): Promise<Response | undefined> {
  const address = /\/[^./]+$/.test(path) ? `${path}/` : path;
  const found = await Promise.all(
    PAGE_STORES.map((cacheName) => caches.match(keyOf(address), { cacheName })),
  );
  return found
    .filter((response) => response !== undefined)
    .sort((a, b) => fetchedAt(b).localeCompare(fetchedAt(a)))[0];
}

/** The stores that hold a page. */
export async function storesOf(path: string): Promise<string[]> {
  const found = await Promise.all(
    PAGE_STORES.map(async (cacheName) => (await caches.match(keyOf(path), { cacheName })) && cacheName),
  );
  return found.filter((name) => name !== undefined);
}

/** Takes a page out of all stores; an archive without it is no longer whole. */
export async function forgetPage(path: string): Promise<void> {
  for (const name of await storesOf(path)) {
    const cache = await openStore(name);
    await cache.delete(keyOf(path));
    if (name === STORES.archive) await cache.delete(keyOf(base + FILES.archive));
  }
}

/** When a stored answer was fetched, as ISO 8601. */
export function fetchedAt(response: Response): string {
  return response.headers.get(FETCHED_HEADER) ?? '';
}

/** Notes that an entry of a store was used, and takes out those that were not for longest, beyond the most. */
export async function noteUse(store: string, key: string, maxEntries: number): Promise<void> {
  if (isOff()) return;
  const expiration = new CacheExpiration(store, { maxEntries });
  await expiration.updateTimestamp(key);
  await expiration.expireEntries();
}

/** Forgets when the entries of a store were used. It opens the store, which is deleted after it. */
export async function forgetUse(store: string): Promise<void> {
  await new CacheExpiration(store, { maxEntries: 1 }).delete();
}
