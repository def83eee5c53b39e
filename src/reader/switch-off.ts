import { deleteStores } from '../offline/delete-stores.ts';
import { SWITCH_OFF } from '../offline/names.ts';

/**
 * Takes away the worker of this site and everything that it stored, whatever became of the worker itself.
 * @param base the site's base path
 */
export async function switchOff(base: string): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration(base);
    // Where this site has none, the browser answers with that of a site above it.
    if (registration && new URL(registration.scope).pathname === base) {
      registration.active?.postMessage(SWITCH_OFF);
      await registration.unregister();
    }
    await deleteStores(base);
  } catch {
    // Where the browser refuses storage there is none.
  }
}
