/** The emergency switch: deployed in the worker's place, it takes away the worker and everything that it stored. */
import { CacheExpiration } from 'workbox-expiration';
import { storePrefix } from '../names.ts';
import { base, scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(storePrefix(base))) continue;
    // What notes when its entries were last used; it opens the store, which goes after it.
    await new CacheExpiration(name, { maxEntries: 1 }).delete();
    await caches.delete(name);
  }
  await scope.registration.unregister();
}
