import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { importsIn, isScript, pictureOf } from '../page-assets.ts';
import { isFile, isHtml, receiveFile, toStored } from './receive.ts';
import { keyOf, openStore, STORES } from './stores.ts';

/** Where files lie whose names change with their content. */
const ASSET_STORES = [STORES.assets, STORES.archive];

/**
 * Scripts, fonts and pictures, whose names change with their content: what is stored is right for ever. A picture that
 * cannot be had is answered with another version of itself, since a page offers several and one is stored.
 */
export class AssetsFirst extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const { pathname } = new URL(request.url);
    const stored = await findAsset(pathname);
    if (stored) return stored;
    const response = await handler.fetch(request).catch(() => undefined);
    if (response && isFile(response)) {
      const copy = response.clone();
      handler.waitUntil(store(pathname, copy).catch(() => undefined));
      return response;
    }
    const version = await findVersion(pathname);
    if (version) return version;
    // A page in the place of a script would be an error that nobody understands.
    return response && !isHtml(response) ? response : Response.error();
  }
}

/**
 * Stores assets with all that their scripts import, unless they are stored.
 * @param addresses with the base path
 * @throws Error where one cannot be had, DOMException where the browser is full
 */
export async function storeAssets(addresses: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  const storeOne = async (address: string): Promise<void> => {
    if (seen.has(address)) return;
    seen.add(address);
    let response = await caches.match(keyOf(address), { cacheName: STORES.assets });
    if (!response) {
      // What only the archive has would go with it.
      response = (await findAsset(address)) ?? (await receiveFile(address));
      await store(address, response.clone());
    }
    if (!isScript(address)) return;
    const imports = importsIn(await response.text());
    await Promise.all(imports.map((name) => storeOne(new URL(name, keyOf(address)).pathname)));
  };
  await Promise.all(addresses.map(storeOne));
}

async function findAsset(pathname: string): Promise<Response | undefined> {
  for (const cacheName of ASSET_STORES) {
    const stored = await caches.match(keyOf(pathname), { cacheName });
    if (stored) return stored;
  }
  return undefined;
}

async function findVersion(pathname: string): Promise<Response | undefined> {
  const picture = pictureOf(pathname);
  if (picture === undefined) return undefined;
  for (const name of ASSET_STORES) {
    const cache = await openStore(name);
    const key = (await cache.keys()).find(({ url }) => pictureOf(new URL(url).pathname) === picture);
    if (key) return cache.match(key);
  }
  return undefined;
}

async function store(pathname: string, response: Response): Promise<void> {
  const cache = await openStore(STORES.assets);
  await cache.put(keyOf(pathname), toStored(response, await response.arrayBuffer()));
}
