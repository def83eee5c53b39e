/** The emergency switch: deployed in the worker's place, it takes away everything that the worker stored, and the worker. */
import { storePrefix } from '../names.ts';
import { base, scope } from './scope.ts';

// At once, since the worker that is to go may be held for minutes by its pages; and again when it is gone.
scope.addEventListener('install', (event) => {
  void scope.skipWaiting();
  event.waitUntil(deleteStores());
});
scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await deleteStores();
  await scope.registration.unregister();
}

async function deleteStores(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(storePrefix(base))) await caches.delete(name);
  // What notes when pages were used lies beside the stores.
  indexedDB.deleteDatabase('workbox-expiration');
}
