import { afterEach, expect, test, vi } from 'vitest';
import { deleteStores } from '../../../src/offline/delete-stores.ts';
import { storePrefix } from '../../../src/offline/names.ts';

const OWN = [`${storePrefix('/zeitung/')}a`, `${storePrefix('/zeitung/')}b`];
const FOREIGN = [`${storePrefix('/')}a`, 'etwas-anderes'];

afterEach(() => vi.unstubAllGlobals());

/** A browser with the stores of two sites; gives the names of those that are left. */
function stubStores(): Set<string> {
  const stores = new Set([...OWN, ...FOREIGN]);
  vi.stubGlobal('caches', {
    keys: async () => [...stores],
    delete: async (name: string) => stores.delete(name),
  });
  return stores;
}

/** A browser whose database of notes has these object stores; gives what was done with it. */
function stubNotes(objectStores: readonly string[]): string[] {
  const done: string[] = [];
  const database = {
    objectStoreNames: { contains: (name: string) => objectStores.includes(name) },
    transaction: (name: string) => ({
      objectStore: () => ({ delete: (keys: string) => done.push(`deleted ${keys} in ${name}`) }),
    }),
    close: () => done.push('closed'),
  };
  vi.stubGlobal('IDBKeyRange', { bound: (from: string) => `from ${from}` });
  vi.stubGlobal('indexedDB', {
    open: () => {
      const opening = { result: database, onsuccess: () => {} };
      queueMicrotask(() => opening.onsuccess());
      return opening;
    },
  });
  return done;
}

test('What a site stored goes with its notes, and nothing of another site', async () => {
  const stores = stubStores();
  const done = stubNotes(['cache-entries']);
  await deleteStores('/zeitung/');
  await vi.waitFor(() =>
    expect(done).toEqual([`deleted from ${storePrefix('/zeitung/')} in cache-entries`, 'closed']),
  );
  expect([...stores]).toEqual(FOREIGN);
});

test('Stores go where the browser refuses the database of the notes', async () => {
  const stores = stubStores();
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  await deleteStores('/zeitung/');
  expect([...stores]).toEqual(FOREIGN);
});

test('A database without notes is closed again', async () => {
  stubStores();
  const done = stubNotes([]);
  await deleteStores('/zeitung/');
  await vi.waitFor(() => expect(done).toEqual(['closed']));
});
