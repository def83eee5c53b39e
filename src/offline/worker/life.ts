import { scriptsIn } from '../page-assets.ts';
import { storeAssets } from './assets.ts';
import { build } from './build.ts';
import { receivePage, storePage, storeVisited } from './pages.ts';
import { receiveFile } from './receive.ts';
import { base, scope } from './scope.ts';
import { forgetPage, keyOf, STORES } from './stores.ts';
import { sweep } from './sweep.ts';

/** The icon that a browser shows beside the title. */
export const ICON = 'favicon.svg';

/**
 * Stores what every deploy brings, and forgets what was withdrawn. Nothing that is in use changes.
 * @throws Error where something cannot be had, or does not belong to this deploy: the browser tries again later
 */
export async function install(): Promise<void> {
  const ofDeploy = new Set(build.assets.map((path) => base + path));
  await storeAssets([...ofDeploy]);
  for (const path of build.shell) {
    const page = await receivePage(base + path);
    const stranger = scriptsIn(page.html).find((name) => !ofDeploy.has(name));
    if (stranger)
      throw new Error(`${page.path}: expected a page of deploy ${build.id}, got one with ${stranger}.`);
    await storePage(page, STORES.shell);
  }
  await (await caches.open(STORES.files)).put(keyOf(base + ICON), await receiveFile(base + ICON));
  for (const path of build.withdrawn) await forgetPage(base + path);
}

/** Takes over the open pages, which are visited ones from then on, and clears away what nothing needs any more. */
export async function activate(): Promise<void> {
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
  for (const { url } of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const { pathname } = new URL(url);
    await receivePage(pathname).then(storeVisited, () => undefined);
  }
  await sweep();
}
