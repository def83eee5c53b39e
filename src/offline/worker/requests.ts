import { isIndexFile } from '../compare-archive.ts';
import { hashOf } from '../hash.ts';
import { type Answer, type ArchiveList, FILES, HASH_HEADER, INDEX_HEADER, type Request } from '../names.ts';
import { forgetSearch, receiveIndex, storeIndex } from './index-stores.ts';
import {
  type FreshPage,
  forgetVisited,
  moveToVisited,
  readPage,
  receivePage,
  setVisitsStored,
  storePage,
  storePictures,
} from './pages.ts';
import { isFull, receiveFile, toStored } from './receive.ts';
import { base } from './scope.ts';
import { findPage, forgetUse, keyOf, openStore, STORES } from './stores.ts';
import { sweep } from './sweep.ts';

const DONE: Answer = { stored: [], isFull: false, isDone: true };

/** Answers what a page asks for. */
export async function answer(request: Request): Promise<Answer> {
  switch (request.ask) {
    case 'keep':
      // Two tabs may send their lists at once: one after the other.
      return navigator.locks.request(STORES.kept, () => keep(request.ids));
    case 'visits':
      // Pages say it again and again.
      if (await setVisitsStored(request.areStored)) await sweep();
      return DONE;
    case 'store':
      return storeAll(request.paths, storeFile, (path) => path);
    case 'complete':
      return complete(request.list).then(
        () => DONE,
        (error: unknown) => ({ stored: [], isFull: isFull(error), isDone: false }),
      );
    case 'delete-archive':
      await caches.delete(STORES.archive);
      return DONE;
    case 'delete-all':
      return navigator.locks.request(STORES.kept, deleteAll);
  }
}

/** Deletes everything but what every deploy brings, and what notes when it was used. */
async function deleteAll(): Promise<Answer> {
  await forgetVisited();
  await forgetUse(STORES.parts);
  for (const name of [STORES.kept, STORES.archive]) await caches.delete(name);
  await forgetSearch();
  await sweep();
  return DONE;
}

/** Pages of the reading list whose pictures were looked after since the worker started. */
const lookedAfter = new Set<string>();

/** Makes the stored articles those of the reading list. */
async function keep(ids: readonly string[]): Promise<Answer> {
  const cache = await openStore(STORES.kept);
  const wanted = new Map(ids.map((id) => [`${base}artikel/${id}/`, id]));
  for (const key of await cache.keys()) {
    const { pathname } = new URL(key.url);
    if (wanted.has(pathname)) continue;
    // Who takes it back finds it still among the visited pages, without a network too.
    const page = await cache.match(key);
    if (page) await moveToVisited(pathname, page);
    await cache.delete(key);
    lookedAfter.delete(pathname);
  }
  return storeAll(
    [...wanted],
    ([path]) => keepOne(path),
    ([, id]) => id,
  );
}

async function keepOne(path: string): Promise<void> {
  const kept = await caches.match(keyOf(path), { cacheName: STORES.kept });
  if (kept && lookedAfter.has(path)) return;
  if (kept) await storePictures(await kept.text());
  else await storePage(await receiveOrFind(path), STORES.kept);
  lookedAfter.add(path);
}

/** A page from the network, else the one that is stored for another reason. */
async function receiveOrFind(path: string): Promise<FreshPage> {
  try {
    return await receivePage(path);
  } catch (error) {
    const stored = await findPage(path);
    const page = stored && (await readPage(stored, path));
    if (!page) throw error;
    return page;
  }
}

/** Stores one thing after the other; what cannot be had is left out, and where the browser is full it ends. */
async function storeAll<T>(
  things: readonly T[],
  storeOne: (thing: T) => Promise<void>,
  nameOf: (thing: T) => string,
): Promise<Answer> {
  const stored: string[] = [];
  for (const thing of things) {
    try {
      await storeOne(thing);
      stored.push(nameOf(thing));
    } catch (error) {
      if (isFull(error)) return { stored, isFull: true, isDone: false };
    }
  }
  return { stored, isFull: false, isDone: stored.length === things.length };
}

/** Stores a file of the archive with its hash, so that the next deploy's list tells whether it is still right. */
async function storeFile(path: string): Promise<void> {
  const address = base + path;
  const { response, bytes } = address.endsWith('/')
    ? await receiveAsPage(address)
    : await receiveAsFile(address);
  const cache = await openStore(STORES.archive);
  await cache.put(keyOf(address), toStored(response, bytes, { [HASH_HEADER]: await hashOf(bytes) }));
}

async function receiveAsPage(address: string) {
  const { response, html } = await receivePage(address);
  return { response, bytes: new TextEncoder().encode(html) };
}

async function receiveAsFile(address: string) {
  const response = await receiveFile(address, 'no-cache');
  return { response, bytes: await response.arrayBuffer() };
}

/**
 * Finishes an archive of which everything else is stored: stores the files of the index that only work together, takes out
 * what the list does not name, and notes the list.
 * @throws Error where something is missing, or another deploy has come in between
 */
async function complete(list: ArchiveList): Promise<void> {
  const index = await receiveIndex();
  for (const { path, bytes } of index) {
    const [hash] = list.files[path] ?? [];
    if ((await hashOf(bytes)) !== hash) throw new Error(`${path}: expected the file of deploy ${list.id}.`);
  }
  const cache = await openStore(STORES.archive);
  const keys = await cache.keys();
  const stored = new Set(keys.map(({ url }) => url));
  const wanted = new Set(
    Object.keys(list.files)
      .filter((path) => !isIndexFile(path))
      .map((path) => keyOf(base + path)),
  );
  const missing = [...wanted].find((key) => !stored.has(key));
  if (missing) throw new Error(`${missing}: expected it in the archive, got nothing.`);
  const store = await storeIndex(index);
  await cache.put(
    keyOf(base + FILES.archive),
    toStored(new Response(), JSON.stringify(list), { [INDEX_HEADER]: store }),
  );
  for (const { url } of keys)
    if (!wanted.has(url) && url !== keyOf(base + FILES.archive)) await cache.delete(url);
}
