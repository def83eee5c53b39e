import { scriptsIn } from '../page-assets.ts';
import { storeAssets } from './assets.ts';
import { build } from './build.ts';
import { forgetSearch } from './index-stores.ts';
import { receivePage, storePage, storeVisited } from './pages.ts';
import { receiveFile } from './receive.ts';
import { base, scope } from './scope.ts';
import { findPage, forgetPage, keyOf, openStore, STORES } from './stores.ts';
import { noteDeploy, sweep } from './sweep.ts';
import { ask, isOff } from './switch.ts';

/** Where it is noted which withdrawn articles were forgotten. */
const WITHDRAWN = keyOf(`${base}withdrawn`);

/** The icon that a browser shows beside the title. */
export const ICON = 'favicon.svg';

/**
 * Forgets what was withdrawn, and stores what every deploy brings beside what is there.
 * @throws Error where something cannot be had, or does not belong to this deploy, or reading without a network is switched
 *   off: the browser tries again later
 */
export async function install(): Promise<void> {
  await ask();
  if (isOff()) throw new Error('Reading without a network is switched off.');
  await forgetWithdrawn();
  const ofDeploy = new Set(build.assets.map((path) => base + path));
  await storeAssets([...ofDeploy]);
  for (const path of build.shell) {
    const page = await receivePage(base + path);
    const stranger = scriptsIn(page.html).find((name) => !ofDeploy.has(name));
    if (stranger)
      throw new Error(`${page.path}: expected a page of deploy ${build.id}, got one with ${stranger}.`);
    await storePage(page, STORES.shell);
  }
  await (await openStore(STORES.files)).put(keyOf(base + ICON), await receiveFile(base + ICON));
  await noteDeploy(build.assets);
}

/** Takes what was withdrawn out of all stores, and what the search knows of it. */
async function forgetWithdrawn(): Promise<void> {
  const files = await openStore(STORES.files);
  const known: readonly string[] = (await (await files.match(WITHDRAWN))?.json()) ?? [];
  if (build.withdrawn.every((path) => known.includes(path))) return;
  for (const path of build.withdrawn) await forgetPage(base + path);
  await forgetSearch();
  await files.put(WITHDRAWN, new Response(JSON.stringify(build.withdrawn)));
}

/** Takes over the open pages, which are visited ones from then on, and clears away what nothing needs any more. */
export async function activate(): Promise<void> {
  await ask();
  if (isOff()) return;
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
  for (const { url } of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const { pathname } = new URL(url);
    // Beside the base path lie pages of others.
    const isOurs = pathname.startsWith(base) && !(await findPage(pathname));
    if (isOurs) await receivePage(pathname).then(storeVisited, () => undefined);
  }
  await sweep();
}
