/** The emergency switch: deployed in the worker's place, it takes away everything that the worker stored, and the worker. */
import { deleteStores } from '../delete-stores.ts';
import { base, scope } from './scope.ts';

// At once, since the worker that is to go may be held for minutes by its pages; and again when it is gone.
scope.addEventListener('install', (event) => {
  void scope.skipWaiting();
  event.waitUntil(deleteStores(base));
});
scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await deleteStores(base);
  await scope.registration.unregister();
}
