import { storePrefix } from '../names.ts';
import { assetsIn, importsIn, isScript } from '../page-assets.ts';
import { build } from './build.ts';
import { base } from './scope.ts';
import { keyOf, STORES } from './stores.ts';

/** Takes out the assets that no stored page names and this deploy does not bring, and the stores of former formats. */
export async function sweep(): Promise<void> {
  const current: readonly string[] = Object.values(STORES);
  for (const name of await caches.keys()) {
    if (name.startsWith(storePrefix(base)) && !current.includes(name)) await caches.delete(name);
  }
  const assets = await caches.open(STORES.assets);
  const named = new Set(build.assets.map((path) => keyOf(base + path)));
  for (const name of [STORES.shell, STORES.visited, STORES.kept]) {
    for (const page of await (await caches.open(name)).matchAll()) {
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
