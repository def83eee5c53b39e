import { storePrefix } from './names.ts';

/** Where the worker's plumbing notes when what is stored was used, for all sites of a host (workbox-expiration). */
const NOTES = { database: 'workbox-expiration', store: 'cache-entries' } as const;

/**
 * Deletes everything that the worker of a site stored, and nothing of other sites on the same host. Nobody waits for the notes
 * to go, since another worker may hold their database.
 */
export async function deleteStores(base: string): Promise<void> {
  const prefix = storePrefix(base);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  deleteNotes(prefix);
}

/** Deletes the notes of all stores whose names begin so. */
function deleteNotes(prefix: string): void {
  const opening = openNotes();
  if (!opening) return;
  // A database that nobody has made yet stays unmade.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  opening.onerror = (event) => event.preventDefault();
  opening.onsuccess = () => {
    const database = opening.result;
    if (database.objectStoreNames.contains(NOTES.store)) {
      // Their keys begin with the name of the store.
      const keys = IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);
      database.transaction(NOTES.store, 'readwrite').objectStore(NOTES.store).delete(keys);
    }
    database.close();
  };
}

function openNotes(): IDBOpenDBRequest | undefined {
  try {
    return indexedDB.open(NOTES.database);
  } catch {
    // A browser may refuse the database and have stores all the same.
    return undefined;
  }
}
