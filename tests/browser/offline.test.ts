import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { eventually, PLACES, storedPages, surround, visitAll } from './offline-visit.ts';
import { SEED } from './page-types.ts';

const ELEMENTS = 'artikel/2025/alle-elemente/';
const ENGLISH = 'artikel/2025/english/';
const UNVISITED = 'artikel/2024/silvester/';

describe.each(PLACES)('without a network, $where', ({ folder, base }) => {
  const at = surround(folder, base);

  test('what was visited opens, with the front page and the search, and says that it is from store', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['', SEED, ELEMENTS, ENGLISH]);
    host.state.isDown = true;
    for (const path of [SEED, ELEMENTS, ENGLISH, '', 'suche/', 'merkliste/']) {
      await page.goto(host.home + path);
      await page.getByText('Gespeicherte Fassung vom').waitFor();
      expect(new URL(page.url()).pathname).toBe(base + path);
    }
    await page.goto(host.home + ELEMENTS);
    expect(await page.locator('h1').innerText()).toContain('Alles, was ein Artikel enthalten kann');
  });

  test('what was not visited says so, and comes when the network is back', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['']);
    host.state.isDown = true;
    await page.goto(host.home + UNVISITED);
    await page.getByRole('heading', { name: 'Diese Seite lässt sich gerade nur mit Netz öffnen' }).waitFor();
    host.state.isDown = false;
    // Heard as soon as the element is there, which comes after all that the page shows.
    await page.evaluate(() => customElements.whenDefined('offline-notice').then(() => undefined));
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('heading', { name: 'Kurz vor Mitternacht' }).waitFor();
  });

  test('a kept article that was never opened opens, with its pictures and the font', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['merkliste/']);
    await page.goto(`${host.home}archiv/2025/09/`);
    await page
      .locator('.story', { hasText: 'Alles, was ein Artikel enthalten kann' })
      .locator('.story-title a')
      .focus();
    await page.keyboard.press('m');
    await page.goto(`${host.home}merkliste/`);
    await page.getByText('Offline gespeichert').waitFor();
    host.state.isDown = true;
    await page.goto(host.home + ELEMENTS);
    await page.getByText('Gespeicherte Fassung vom').waitFor();
    await scrollThrough(page);
    await eventually(() => brokenPictures(page)).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);
  });
});

describe('an address', () => {
  const at = surround(sites.root.folder);

  test('without its closing slash opens the stored page', async () => {
    const { page, host } = at;
    await visitAll(page, host, [SEED]);
    host.state.isDown = true;
    await page.goto(`${host.home}${SEED.slice(0, -1)}`);
    await page.getByText('Gespeicherte Fassung vom').waitFor();
  });

  test('of an e-book says without a network that it needs one', async () => {
    const { page, host } = at;
    await visitAll(page, host, [SEED]);
    host.state.isDown = true;
    await page.goto(`${host.home}${SEED.slice(0, -1)}.epub`);
    await page.getByRole('heading', { name: 'Diese Seite lässt sich gerade nur mit Netz öffnen' }).waitFor();
  });

  test('at which the host is in trouble is answered from store, or as the host does', async () => {
    const { page, host } = at;
    await visitAll(page, host, [SEED]);
    host.state.isBroken = true;
    await page.goto(host.home + SEED);
    await page.getByText('Gespeicherte Fassung vom').waitFor();
    expect((await page.goto(host.home + UNVISITED))?.status()).toBe(503);
  });
});

describe('the reading list', () => {
  const at = surround(sites.root.folder);

  test('takes an article back without a network, and keeps its pictures when the archive goes', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['']);
    await page.getByRole('button', { name: 'Aa' }).click();
    await page.getByRole('button', { name: 'Archiv für unterwegs laden' }).click();
    await page.getByText('Das Archiv ist gespeichert').waitFor();
    await page.goto(host.home + ELEMENTS);
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.goto(`${host.home}merkliste/`);
    await page.getByText('Offline gespeichert').waitFor();
    await page.getByRole('button', { name: 'Aa' }).click();
    await page.getByRole('button', { name: 'Archiv löschen' }).click();
    await page.getByText('Das Archiv ist gelöscht.').waitFor();
    await page.keyboard.press('Escape');
    host.state.isDown = true;
    await page.getByRole('button', { name: /^Entfernen/ }).click();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Offline gespeichert').waitFor();
    await page.goto(host.home + ELEMENTS);
    await scrollThrough(page);
    await eventually(() => brokenPictures(page)).toEqual([]);
  });

  test('is all that is stored of articles where what is read is not noted', async () => {
    const { page, host } = at;
    await visitAll(page, host, [SEED]);
    const notes = page.getByRole('checkbox', { name: 'Merken, was ich gelesen habe' });
    await page.getByRole('button', { name: 'Aa' }).click();
    await notes.uncheck();
    await eventually(() => storedPages(page)).toEqual([]);
    await page.goto(host.home + ENGLISH);
    await page.goto(host.home + ELEMENTS);
    await page.getByRole('button', { name: 'Merken' }).click();
    await eventually(() => storedPages(page)).toEqual([`/${ELEMENTS}`]);
    await page.getByRole('button', { name: 'Aa' }).click();
    const isNoted = () => page.evaluate(async () => (await caches.match('/no-visits')) !== undefined);
    expect(await isNoted()).toBe(true);
    await notes.check();
    // The worker hears of it by a message, and a page that comes before would go by what was set before.
    await eventually(isNoted).toBe(false);
    await page.goto(host.home + ENGLISH);
    await eventually(() => storedPages(page)).toContain(`/${ENGLISH}`);
  });

  test('deletes every trace of what was visited', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['', SEED, 'merkliste/']);
    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await eventually(() => storedPages(page)).toEqual([]);
    const noted = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const open = indexedDB.open('workbox-expiration');
            open.onsuccess = () => {
              const count = open.result.transaction('cache-entries').objectStore('cache-entries').count();
              count.onsuccess = () => resolve(count.result);
            };
          }),
      );
    await eventually(noted).toBe(0);
  });
});

/** Brings every picture into sight, since those below wait for it. */
async function scrollThrough(page: Page): Promise<void> {
  for (const picture of await page.locator('main img').all()) await picture.scrollIntoViewIfNeeded();
}

function brokenPictures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('main img')]
      .filter((image) => !(image.complete && image.naturalWidth > 0))
      .map((image) => image.currentSrc),
  );
}
