import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { makeDeploy } from './deploys.ts';
import { eventually, PLACES, surround, visitAll } from './offline-visit.ts';

const { folder } = sites.root;
const ELEMENTS = 'artikel/2025/alle-elemente/';
const SWITCHED_OFF = { 'offline.json': 'offline-aus.json' };
const NOTHING = { workers: 0, stores: [], notes: 0 };

describe.each(PLACES)('the emergency switch of a site $where', ({ folder, base }) => {
  const at = surround(folder, base);

  test('has the next page take away worker and stores, and nothing of other sites, until it is on again', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    await page.evaluate(() => caches.open('lesesaal:/andere/:1:visited'));
    host.state.swaps = SWITCHED_OFF;
    await page.goto(host.home);
    await eventually(() => leftOf(page, base)).toEqual(NOTHING);
    expect(await page.evaluate(() => caches.has('lesesaal:/andere/:1:visited'))).toBe(true);
    await page.goto(host.home + ELEMENTS);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.getByText('Gemerkt.').waitFor();
    expect(await leftOf(page, base)).toEqual(NOTHING);
    host.state.swaps = {};
    await visitAll(page, host, [ELEMENTS]);
  });
});

describe('without a script of the page, the emergency switch', () => {
  const at = surround(folder);

  test('is heard by the worker that is there, which goes', async () => {
    const { page, host, context } = at;
    await visitAll(page, host, [ELEMENTS]);
    await host.deploy(makeDeploy(folder, 'R', { '<script type="module"': '<script type="text/plain"' }));
    host.state.swaps = SWITCHED_OFF;
    // No other worker can come, and this one asks when it starts.
    host.state.cuts = (path) => path.endsWith('/sw.js');
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.goto(host.home);
    await eventually(() => leftOf(page, '/')).toEqual(NOTHING);
    await page.goto(host.home + ELEMENTS);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await leftOf(page, '/')).toEqual(NOTHING);
  });

  test('takes the stores as soon as it is fetched in the place of the worker', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    host.state.swaps = { 'sw.js': 'sw-aus.js' };
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await eventually(() => leftOf(page, '/')).toMatchObject({ stores: [], notes: 0 });
  });
});

describe('a deploy without reading without a network', () => {
  const at = surround(folder);

  test('takes away what a former one left, also a worker that hears of nothing and cannot be replaced', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    await host.deploy(sites.adversarial.folder);
    host.state.cuts = (path) => /\/(?:sw\.js|offline\.json)$/.test(path);
    await page.goto(host.home);
    await eventually(() => leftOf(page, '/')).toEqual(NOTHING);
    await page.goto(`${host.home}suche/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await leftOf(page, '/')).toEqual(NOTHING);
  });
});

/** What is left of the site in this browser: workers, stores, and how many notes of when what is stored was used. */
function leftOf(page: Page, base: string) {
  return page.evaluate(async (prefix) => {
    const names = await caches.keys();
    const open = indexedDB.open('workbox-expiration');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const entries = open.result.transaction('cache-entries').objectStore('cache-entries').getAllKeys();
    await new Promise((resolve) => (entries.onsuccess = resolve));
    open.result.close();
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stores: names.filter((name) => name.startsWith(prefix)),
      notes: entries.result.filter((key) => String(key).startsWith(prefix)).length,
    };
  }, `lesesaal:${base}:`);
}
