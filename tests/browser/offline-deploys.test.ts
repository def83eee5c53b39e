import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { makeDeploy } from './deploys.ts';
import { eventually, knowsDeploy, PLACES, storedPages, surround, visitAll } from './offline-visit.ts';
import { SEED } from './page-types.ts';

const { folder } = sites.root;
const NOTICE = 'Es gibt eine neue Fassung dieser Website.';
const HEADLINE = 'Alles, was ein Artikel enthalten kann';
const ELEMENTS = 'artikel/2025/alle-elemente/';

describe.each(PLACES)('a site $where', ({ folder, base }) => {
  const at = surround(folder, base);

  test('announces a new deploy on an open page, which comes when the reader wants it', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    await host.deploy(makeDeploy(folder, 'B', { [HEADLINE]: 'Die neue Fassung' }));
    await lookAgain(page);
    await page.getByText(NOTICE).waitFor();
    expect(await page.locator('h1').innerText()).toBe(HEADLINE);
    await page.getByRole('button', { name: 'Neu laden' }).click();
    await page.getByRole('heading', { name: 'Die neue Fassung' }).waitFor();
    await eventually(() => page.getByText(NOTICE).isVisible()).toBe(false);
  });
});

describe('a new deploy', () => {
  const at = surround(folder);

  test('takes no script from a page of the one before, and gives none of its own', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    const troubles = watch(page);
    await host.deploy(makeDeploy(folder, 'C', { [HEADLINE]: 'Zwei Fassungen später' }));
    // The page that stands open fetches what it has not used yet, though the host has it no more.
    await page.getByRole('button', { name: 'Aa' }).click();
    await page.getByRole('button', { name: 'Archiv für unterwegs laden' }).waitFor();
    const used = await scriptsOf(page);
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((name) => /\.C_[\w-]{6}\.js$/.test(name))).toEqual([]);
    // The next page is of the new deploy, and so is all that it uses.
    await page.goto(host.home + ELEMENTS);
    await page.getByRole('heading', { name: 'Zwei Fassungen später' }).waitFor();
    await page.getByRole('button', { name: 'Aa' }).click();
    await page.getByRole('button', { name: 'Archiv für unterwegs laden' }).waitFor();
    expect((await scriptsOf(page)).filter((name) => !/\.C_[\w-]{6}\.js$/.test(name))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('leaves what was stored of the one before whole, and a worker from two deploys ago at work', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS, SEED]);
    for (const name of ['D', 'E']) {
      await host.deploy(makeDeploy(folder, name));
      await page.goto(host.home);
      await eventually(() =>
        page.evaluate(async (url) => {
          const { waiting } = await navigator.serviceWorker.ready;
          const id = (await (await fetch(url)).json()).id as string;
          const noted = await (await caches.match(new URL('deploys', location.href)))?.text();
          return Boolean(waiting) && Boolean(noted?.includes(`.${id.slice(0, 1)}_`));
        }, `${host.home}offline.json`),
      ).toBe(true);
    }
    host.state.isDown = true;
    const troubles = watch(page);
    await page.goto(host.home + ELEMENTS);
    await page.getByText('Gespeicherte Fassung vom').waitFor();
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.getByText('Gemerkt.').waitFor();
    expect((await scriptsOf(page)).filter((name) => /\.[DE]_[\w-]{6}\.js$/.test(name))).toEqual([]);
    expect(troubles.filter((text) => !text.includes('offline.json'))).toEqual([]);
  });

  test('does not touch the other tab when one takes it', async () => {
    const { page, host, context } = at;
    await visitAll(page, host, [ELEMENTS]);
    const other = await context.newPage();
    await other.goto(host.home + SEED);
    await knowsDeploy(other);
    const headline = await other.locator('h1').innerText();
    await host.deploy(makeDeploy(folder, 'F', { [headline]: 'Ganz anders', [HEADLINE]: 'Auch anders' }));
    await lookAgain(page);
    await page.getByRole('button', { name: 'Neu laden' }).click();
    await page.getByRole('heading', { name: 'Auch anders' }).waitFor();
    expect(await other.locator('h1').innerText()).toBe(headline);
    await other.getByText(NOTICE).waitFor();
    const troubles = watch(other);
    await other.getByRole('button', { name: 'Aa' }).click();
    await other.getByRole('button', { name: 'Archiv für unterwegs laden' }).waitFor();
    expect((await scriptsOf(other)).filter((name) => /\.F_[\w-]{6}\.js$/.test(name))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('takes withdrawn articles out of all stores, and what the stored search knows of them', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS, SEED]);
    await page.goto(`${host.home}suche/?q=Zylinder`);
    await eventually(() => storedOfSearch(page)).toContain('/pagefind/pagefind.js');
    await eventually(() => storedOfSearch(page)).toContainEqual(expect.stringContaining('/fragment/'));
    const withdrawing = makeDeploy(folder, 'G', { '"withdrawn":[': `"withdrawn":["${ELEMENTS}",` });
    await host.deploy(withdrawing);
    await page.goto(host.home);
    await eventually(() => storedPages(page)).not.toContain(`/${ELEMENTS}`);
    expect(await storedPages(page)).toContain(`/${SEED}`);
    await eventually(() => storedOfSearch(page)).toEqual([]);
  });

  test('forgets a page that is gone when somebody asks for it', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    const without = makeDeploy(folder, 'H');
    rmSync(join(without, ELEMENTS, 'index.html'));
    await host.deploy(without);
    await page.goto(host.home + ELEMENTS);
    await page.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor();
    await eventually(() => storedPages(page)).not.toContain(`/${ELEMENTS}`);
  });
});

describe('a slow network', () => {
  const at = surround(folder);

  test('is waited for three seconds, and then the stored page says so until the fresh one is there', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    host.state.delay = 4000;
    await page.goto(host.home + ELEMENTS);
    await page.getByText('Gespeicherte Fassung vom').waitFor();
    // Nothing is new: the notice goes, the page stays.
    await page.getByText('Gespeicherte Fassung vom').waitFor({ state: 'hidden' });
  });

  test('brings the fresh page where it differs, and asks first where the reader is at work on the page', async () => {
    const { page, host, context } = at;
    await visitAll(page, host, [SEED, ELEMENTS]);
    const busy = await context.newPage();
    await host.deploy(makeDeploy(folder, 'J', { [HEADLINE]: 'Die frische Fassung' }));
    host.state.delay = 4500;
    await Promise.all([page.goto(host.home + ELEMENTS), busy.goto(host.home + SEED)]);
    await busy.getByText('Gespeicherte Fassung vom').waitFor();
    await busy.keyboard.press('Tab');
    await page.getByText('Gespeicherte Fassung vom').waitFor();
    expect(await page.locator('h1').innerText()).toBe(HEADLINE);
    await page.getByRole('heading', { name: 'Die frische Fassung' }).waitFor();
    await eventually(() => page.getByText('Gespeicherte Fassung vom').isVisible()).toBe(false);
    await busy.getByText('Inzwischen ist die aktuelle Fassung da.').waitFor();
    const isFresh = async () => (await scriptsOf(busy)).some((name) => /\.J_[\w-]{6}\.js$/.test(name));
    expect(await isFresh()).toBe(false);
    host.state.delay = 0;
    await busy.getByRole('button', { name: 'Neu laden' }).click();
    await eventually(isFresh).toBe(true);
  });
});

describe('a host', () => {
  const at = surround(folder);

  test('that answers for a missing file with a page gets nothing of it stored', async () => {
    const { page, host } = at;
    await visitAll(page, host, [ELEMENTS]);
    const without = makeDeploy(folder, 'L');
    for (const path of ['_astro', 'pagefind/fragment']) rmSync(join(without, path), { recursive: true });
    host.state.isLenient = true;
    await host.deploy(without);
    await page.goto(host.home + SEED);
    await page.goto(`${host.home}suche/?q=Zylinder`);
    await page.goto(host.home + ELEMENTS);
    await page.goto(`${host.home}gibt/es/nicht/`);
    expect(await htmlStoredAs(page, /\.(?:js|woff2|avif|svg|pack|pf_\w+)$/)).toEqual([]);
    // A page whose scripts cannot be had is not stored in the place of one that is whole.
    host.state.isDown = true;
    await page.goto(host.home + ELEMENTS);
    await page.getByText('Gespeicherte Fassung vom').waitFor();
    expect((await scriptsOf(page)).filter((name) => /\.L_[\w-]{6}\.js$/.test(name))).toEqual([]);
    expect(await storedPages(page)).not.toContain('/gibt/es/nicht/');
  });
});

/** Makes a page look for a new deploy, as it does when the reader comes back to it. */
async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** The scripts that a page has loaded, by their names. */
function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/_astro\/.*\.js$/.test(name)),
  );
}

/** What goes wrong on a page from now on. */
function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on(
    'console',
    (message) => message.type() === 'error' && troubles.push(`${message.text()} ${message.location().url}`),
  );
  return troubles;
}

/** What is stored under the name of a file and is a page. */
async function htmlStoredAs(page: Page, name: RegExp): Promise<string[]> {
  const stored = await storedFiles(page);
  return stored.filter(({ path, type }) => name.test(path) && type.includes('html')).map(({ path }) => path);
}

/** The stored files of the search index, by their paths. */
async function storedOfSearch(page: Page): Promise<string[]> {
  const paths = (await storedFiles(page)).map(({ path }) => path);
  // Where the worker notes which index it has, there is none of it.
  return paths.filter((path) => path.startsWith('/pagefind/') && path !== '/pagefind/current');
}

/** Everything that is stored, with its media type. */
function storedFiles(page: Page): Promise<{ path: string; type: string }[]> {
  return page.evaluate(async () => {
    const found: { path: string; type: string }[] = [];
    for (const store of await caches.keys()) {
      const cache = await caches.open(store);
      for (const key of await cache.keys()) {
        const type = (await cache.match(key))?.headers.get('content-type') ?? '';
        found.push({ path: new URL(key.url).pathname, type });
      }
    }
    return found;
  });
}
