import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { sites } from '../sites/sites.ts';
import { removeDeploys } from './deploys.ts';
import { type Host, openHost } from './host.ts';

/** Where a site lies, and what was built for it. */
export const PLACES = [
  { where: 'at the root', folder: sites.root.folder, base: '/' },
  { where: 'below a path', folder: sites.sub.folder, base: '/zeitung/' },
];

/** Opens a host and a page before each test, and closes them after it. */
export function surround(folder: string, base = '/') {
  const at = {} as { host: Host; context: BrowserContext; page: Page };
  beforeAll(async () => {
    at.host = await openHost(folder, base);
  });
  afterAll(async () => {
    await at.host?.close();
    removeDeploys();
  });
  beforeEach(async () => {
    await at.host.deploy(folder);
    Object.assign(at.host.state, {
      isDown: false,
      delay: 0,
      isBroken: false,
      isLenient: false,
      cuts: () => false,
      swaps: {},
    });
    at.context = await at.host.browser.newContext();
    at.page = await at.context.newPage();
  });
  afterEach(() => at.context?.close());
  return at;
}

/** Visits pages while a worker looks on, and waits until all of them are stored and the last knows its deploy. */
export async function visitAll(page: Page, host: Host, paths: readonly string[]): Promise<void> {
  await page.goto(host.home + (paths[0] ?? ''));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const path of paths) {
    await page.goto(host.home + path);
    await eventually(() => storedPages(page)).toContain(new URL(host.home + path).pathname);
  }
  await knowsDeploy(page);
}

/** Waits until a page knows of which deploy it is. */
export async function knowsDeploy(page: Page): Promise<void> {
  const hasAsked = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/offline.json'));
  await eventually(() => page.evaluate(hasAsked)).toBe(true);
}

/** Expects what a worker brings about in its own time. */
export function eventually<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: 20_000, interval: 100 });
}

/** The paths of all pages in any store but the shell. */
export function storedPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => /:(?:visited|kept|archive)$/.test(name));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}
