import { canonicalPathIn, fontsIn, picturesIn, scriptsIn } from '../page-assets.ts';
import { storeAssets } from './assets.ts';
import { isFull, isHtml, toStored } from './receive.ts';
import { base } from './scope.ts';
import { forgetPage, forgetUse, keyOf, noteUse, openStore, STORES, storesOf } from './stores.ts';

/** Pages that stay because they were visited; the one whose last visit over the network is longest ago goes first. */
const MOST_VISITED = 60;

/** A page as the network gave it. */
export interface FreshPage {
  /** With the base path. */
  readonly path: string;
  readonly html: string;
  readonly response: Response;
}

/**
 * Reads an answer as the page of an address. What a host answers in the place of a missing page (a redirect, a notice with
 * status 200) says itself that it is another page.
 * @param response its body is read
 */
export async function readPage(response: Response, path: string): Promise<FreshPage | undefined> {
  if (response.status !== 200 || !isHtml(response)) return undefined;
  const html = await response.text();
  return canonicalPathIn(html) === path ? { path, html, response } : undefined;
}

/**
 * Fetches the page of an address, and forgets what is stored of one that is gone.
 * @throws Error where there is none, or the network does not give it
 */
export async function receivePage(path: string): Promise<FreshPage> {
  const response = await fetch(keyOf(path), { cache: 'no-cache' });
  if (isGone(response)) await forgetPage(path);
  const page = await readPage(response, path);
  if (!page) throw new Error(`${path}: expected the page of this address, got status ${response.status}.`);
  return page;
}

/** Tells whether the host says that there is no such page (any more). */
export function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/**
 * Stores a page, after everything without which it would not be whole: its scripts, and of a kept one its pictures and
 * fonts. A page that is stored elsewhere too becomes new there as well.
 * @throws Error where one of these cannot be had (the stores stay as they were), DOMException where the browser is full
 */
export async function storePage(page: FreshPage, store: string): Promise<void> {
  const { path, html, response } = page;
  // The archive is of one deploy, and changes as a whole.
  const stores = new Set([store, ...(await storesOf(path)).filter((name) => name !== STORES.archive)]);
  await storeAssets(scriptsIn(html));
  if (stores.has(STORES.kept)) await storePictures(html);
  for (const name of stores) await (await openStore(name)).put(keyOf(path), toStored(response, html));
}

/** Stores the fonts and pictures of a page, unless they are stored. */
export async function storePictures(html: string): Promise<void> {
  await storeAssets(fontsIn(html, base));
  for (const picture of picturesIn(html, base)) {
    await storeAssets([picture]).catch((error: unknown) => {
      // A text without one of its pictures is better than no text.
      if (isFull(error)) throw error;
    });
  }
}

/** Where it is noted that no page is to be stored because it is visited. */
const NO_VISITS = keyOf(`${base}no-visits`);

/** Tells whether pages are stored because they are visited. */
async function areVisitsStored(): Promise<boolean> {
  return !(await caches.match(NO_VISITS, { cacheName: STORES.files }));
}

/**
 * Sets whether pages are stored because they are visited; where not, those that are go.
 * @returns whether it was otherwise before
 */
export async function setVisitsStored(areStored: boolean): Promise<boolean> {
  const isNew = areStored !== (await areVisitsStored());
  const files = await openStore(STORES.files);
  if (areStored) {
    await files.delete(NO_VISITS);
  } else {
    await files.put(NO_VISITS, new Response());
    await forgetVisited();
  }
  return isNew;
}

/** Deletes the visited pages, and what notes when they were visited. */
export async function forgetVisited(): Promise<void> {
  await forgetUse(STORES.visited);
  await caches.delete(STORES.visited);
}

/**
 * Stores a page that the reader visits, and lets the oldest go. Where visits are not stored, it becomes new only where it
 * is stored for another reason.
 */
export async function storeVisited(page: FreshPage): Promise<void> {
  const others = (await storesOf(page.path)).filter((name) => name !== STORES.archive);
  const [store] = (await areVisitsStored()) ? [STORES.visited] : others;
  if (store === undefined) return;
  await storePage(page, store);
  if (store === STORES.visited) await noteUse(store, keyOf(page.path), MOST_VISITED);
}

/** Makes a stored page one of the visited, as it is, unless visits are not stored. */
export async function moveToVisited(path: string, stored: Response): Promise<void> {
  if (!(await areVisitsStored())) return;
  await (await openStore(STORES.visited)).put(keyOf(path), stored);
  await noteUse(STORES.visited, keyOf(path), MOST_VISITED);
}
