import { hashOf } from '../hash.ts';
import { FILES, INDEX_FOLDER, INDEX_HEADER } from '../names.ts';
import { build } from './build.ts';
import { receiveFile, toStored } from './receive.ts';
import { base } from './scope.ts';
import { keyOf, openStore, STORES } from './stores.ts';

/** The search index's folder, with the base path. */
export const INDEX = base + INDEX_FOLDER;

/** Where it is noted which index was fetched last. */
const CURRENT = keyOf(`${INDEX}current`);

/** A file of the index that keeps its name, as the network gives it; its path is below the base path. */
export interface IndexFile {
  readonly path: string;
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/**
 * Fetches all files of the index that keep their names.
 * @throws Error where one of them cannot be had
 */
export function receiveIndex(): Promise<IndexFile[]> {
  return Promise.all(
    build.index.map(async (path) => {
      const response = await receiveFile(base + path, 'no-cache');
      return { path, response, bytes: await response.clone().arrayBuffer() };
    }),
  );
}

/**
 * Stores an index under a name of its own, so that no page ever has files of two; what is stored already stays.
 * @returns the name of its store
 * @throws DOMException where the browser is full; what was stored before stays as it was
 */
export async function storeIndex(files: readonly IndexFile[]): Promise<string> {
  const hashes = await Promise.all(files.map(({ bytes }) => hashOf(bytes)));
  const name = `${STORES.index}:${await hashOf(new TextEncoder().encode(hashes.join()))}`;
  if (await isWhole(name)) return name;
  const cache = await openStore(name);
  try {
    for (const { path, response, bytes } of files) {
      await cache.put(keyOf(base + path), toStored(response, bytes));
    }
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  return name;
}

/** Notes which index was fetched last. The one before stays for pages that still use it; older ones go. */
export async function setCurrentIndex(name: string): Promise<void> {
  const before = await currentIndex();
  if (before === name) return;
  await (await openStore(STORES.files)).put(CURRENT, new Response(name));
  const needed = [name, before, await archivedIndex()];
  for (const other of await caches.keys()) {
    if (other.startsWith(`${STORES.index}:`) && !needed.includes(other)) await caches.delete(other);
  }
}

/** The store of the index that was fetched last, if it is whole. */
export async function currentIndex(): Promise<string | undefined> {
  const name = await (await caches.match(CURRENT, { cacheName: STORES.files }))?.text();
  return name !== undefined && (await isWhole(name)) ? name : undefined;
}

/** The store of the index of a whole archive. */
export async function archivedIndex(): Promise<string | undefined> {
  const list = await caches.match(keyOf(base + FILES.archive), { cacheName: STORES.archive });
  const name = list?.headers.get(INDEX_HEADER) ?? undefined;
  return name !== undefined && (await isWhole(name)) ? name : undefined;
}

/** Takes out everything by which an article could still be found. */
export async function forgetSearch(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name === STORES.parts || name.startsWith(`${STORES.index}:`)) await caches.delete(name);
  }
  if (!(await caches.has(STORES.archive))) return;
  const archive = await openStore(STORES.archive);
  await archive.delete(keyOf(base + FILES.archive));
  for (const key of await archive.keys()) {
    if (new URL(key.url).pathname.startsWith(INDEX)) await archive.delete(key);
  }
}

async function isWhole(cacheName: string): Promise<boolean> {
  const found = await Promise.all(build.index.map((path) => caches.match(keyOf(base + path), { cacheName })));
  return found.every(Boolean);
}
