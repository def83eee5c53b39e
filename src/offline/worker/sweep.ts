import { storePrefix } from '../names.ts';
import { assetsIn, importsIn, isScript } from '../page-assets.ts';
import { build } from './build.ts';
import { base } from './scope.ts';
import { keyOf, openStore, STORES } from './stores.ts';

/** Deploys whose assets stay, for pages that have stood open since. */
const MOST_DEPLOYS = 3;

/** Where it is noted what the last deploys brought. */
const DEPLOYS = keyOf(`${base}deploys`);

/** Notes what a deploy brings. */
export async function noteDeploy(assets: readonly string[]): Promise<void> {
  const others = (await readDeploys()).filter((other) => other.join() !== assets.join());
  const deploys = [assets, ...others].slice(0, MOST_DEPLOYS);
  await (await openStore(STORES.files)).put(DEPLOYS, new Response(JSON.stringify(deploys)));
}

async function readDeploys(): Promise<readonly (readonly string[])[]> {
  const noted = await caches.match(DEPLOYS, { cacheName: STORES.files });
  return noted ? noted.json() : [build.assets];
}

/** Takes out the assets that no stored page names and none of the last deploys brought, and the stores of former formats. */
export async function sweep(): Promise<void> {
  for (const name of await caches.keys()) {
    const isCurrent = Object.values(STORES).some((store) => name === store || name.startsWith(`${store}:`));
    if (name.startsWith(storePrefix(base)) && !isCurrent) await caches.delete(name);
  }
  const assets = await openStore(STORES.assets);
  const named = new Set((await readDeploys()).flat().map((path) => keyOf(base + path)));
  for (const name of [STORES.shell, STORES.visited, STORES.kept]) {
    for (const page of await (await openStore(name)).matchAll()) {
      for (const address of assetsIn(await page.text(), base)) await follow(keyOf(address));
    }
  }
  for (const { url } of await assets.keys()) if (!named.has(url)) await assets.delete(url);

  /** Notes an asset and, of a script, what it imports. */
  async function follow(key: string): Promise<void> {
    if (named.has(key)) return;
    named.add(key);
    const script = isScript(key) ? await assets.match(key) : undefined;
    const imports = script ? importsIn(await script.text()) : [];
    for (const name of imports) await follow(new URL(name, key).href);
  }
}
