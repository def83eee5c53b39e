import { hashOf } from '../hash.ts';
import { type Answer, type ArchiveList, FILES, HASH_HEADER, type Request } from '../names.ts';
import { build } from './build.ts';
import { receivePage, storePage } from './pages.ts';
import { isFull, receiveFile, toStored } from './receive.ts';
import { base } from './scope.ts';
import { keyOf, STORES } from './stores.ts';
import { sweep } from './sweep.ts';

const DONE: Answer = { stored: [], isFull: false, isDone: true };

/** Answers what a page asks for. */
export async function answer(request: Request): Promise<Answer> {
  switch (request.ask) {
    case 'keep':
      // Two tabs may send their lists at once: one after the other.
      return navigator.locks.request(STORES.kept, () => keep(request.ids));
    case 'store':
      return storeAll(
        request.files,
        ([path, hash]) => storeFile(path, hash),
        ([path]) => path,
      );
    case 'complete':
      return complete(request.list).then(
        () => DONE,
        (error: unknown) => ({ stored: [], isFull: isFull(error), isDone: false }),
      );
    case 'delete-archive':
      await caches.delete(STORES.archive);
      return DONE;
    case 'delete-all':
      for (const name of [STORES.visited, STORES.kept, STORES.archive, STORES.index, STORES.parts])
        await caches.delete(name);
      await sweep();
      return DONE;
  }
}

/** Makes the stored articles those of the reading list. */
async function keep(ids: readonly string[]): Promise<Answer> {
  const cache = await caches.open(STORES.kept);
  const wanted = new Map(ids.map((id) => [`${base}artikel/${id}/`, id]));
  for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
  return storeAll(
    [...wanted],
    async ([path]) => {
      if (!(await cache.match(keyOf(path)))) await storePage(await receivePage(path), STORES.kept, true);
    },
    ([, id]) => id,
  );
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
async function storeFile(path: string, hash: string): Promise<void> {
  const address = base + path;
  const { response, body } = address.endsWith('/')
    ? await receiveAsPage(address)
    : await receiveAsFile(address);
  const cache = await caches.open(STORES.archive);
  await cache.put(keyOf(address), toStored(response, body, { [HASH_HEADER]: hash }));
}

async function receiveAsPage(address: string) {
  const { response, html } = await receivePage(address);
  return { response, body: html };
}

async function receiveAsFile(address: string) {
  const response = await receiveFile(address, 'no-cache');
  return { response, body: await response.arrayBuffer() };
}

/**
 * Finishes an archive of which everything else is stored: puts in the files of the index that only work together, takes out
 * what the list does not name, and notes the list.
 * @throws Error where another deploy has come in between
 */
async function complete(list: ArchiveList): Promise<void> {
  const names = build.index.map((name) => `pagefind/${name}`).filter((path) => path in list.files);
  const received = await Promise.all(
    names.map(async (path) => {
      const { response, body } = await receiveAsFile(base + path);
      const [hash = ''] = list.files[path] ?? [];
      if ((await hashOf(body)) !== hash) throw new Error(`${path}: expected the file of deploy ${list.id}.`);
      return { path, stored: toStored(response, body, { [HASH_HEADER]: hash }) };
    }),
  );
  const cache = await caches.open(STORES.archive);
  await Promise.all(received.map(({ path, stored }) => cache.put(keyOf(base + path), stored)));
  const keys = new Set(Object.keys(list.files).map((path) => keyOf(base + path)));
  for (const { url } of await cache.keys()) if (!keys.has(url)) await cache.delete(url);
  await cache.put(keyOf(base + FILES.archive), toStored(new Response(), JSON.stringify(list)));
}
