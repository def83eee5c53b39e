import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { makeDeploy } from './deploys.ts';
import type { Host } from './host.ts';
import { PLACES, surround, visitAll } from './offline-visit.ts';

const { folder } = sites.root;
const NEVER_OPENED = 'artikel/2024/silvester/';

describe.each(PLACES)('the search without a network, $where', ({ folder, base }) => {
  const at = surround(folder, base);

  test('answers from the parts of the index that are there, and says what helps with others', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['suche/']);
    await search(page, host, 'Zylinder');
    const found = await page.locator('.hits h2').allInnerTexts();
    host.state.isDown = true;
    await search(page, host, 'Zylinder');
    expect(await page.locator('.hits h2').allInnerTexts()).toEqual(found);
    await page.goto(`${host.home}suche/?q=Exportlizenzen`);
    await page.getByText('Ohne Netz findet die Suche').waitFor();
  });
});

describe('the stored search', () => {
  const at = surround(folder);

  test('stays when the browser is full and another is deployed', async () => {
    const { page, host, context } = at;
    await visitAll(page, host, ['suche/']);
    await search(page, host, 'Zylinder');
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: usage + 1000 });
    const next = makeDeploy(folder, 'P');
    appendFileSync(join(next, 'pagefind/pagefind.js'), '\n');
    await host.deploy(next);
    await page.goto(`${host.home}suche/?q=Zylinder`);
    host.state.isDown = true;
    await search(page, host, 'Zylinder');
  });
});

describe('the archive for the way', () => {
  const at = surround(folder);

  test('is stored whole: every article opens, every word is found, and it can be deleted', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['']);
    await openSettings(page);
    await page
      .getByText(/^Alle Artikel und die ganze Suche ohne Netz: \d+\sArtikel, [\d,]+\sMB\.$/)
      .waitFor();
    const progress = await watchProgress(page);
    await loadButton(page).click();
    await page.getByText('Das Archiv ist gespeichert').waitFor();
    const { shown, max } = await progress();
    expect(new Set(shown).size).toBeGreaterThan(3);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    expect(shown.at(-1)).toBe(max);
    host.state.isDown = true;
    await page.goto(host.home + NEVER_OPENED);
    await page.getByRole('heading', { name: 'Kurz vor Mitternacht' }).waitFor();
    await search(page, host, 'Exportlizenzen');
    host.state.isDown = false;
    await page.goto(host.home);
    await openSettings(page);
    await page.getByRole('button', { name: 'Archiv löschen' }).click();
    await page.getByText('Das Archiv ist gelöscht.').waitFor();
    host.state.isDown = true;
    await page.goto(host.home + NEVER_OPENED);
    await page.getByRole('heading', { name: 'Diese Seite lässt sich gerade nur mit Netz öffnen' }).waitFor();
  });

  test('goes on where it was left when the network went', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['']);
    let count = 0;
    host.state.cuts = (path) => path.startsWith('/artikel/') && ++count > 20;
    await openSettings(page);
    await loadButton(page).click();
    await page.getByText('Was geladen ist, bleibt.').waitFor();
    const kept = await storedInArchive(page);
    expect(kept.length).toBeGreaterThanOrEqual(12);
    const asked: string[] = [];
    host.state.cuts = (path) => {
      asked.push(path);
      return false;
    };
    await page.getByRole('button', { name: 'Weiterladen' }).click();
    await page.getByText('Das Archiv ist gespeichert').waitFor();
    expect(asked.filter((path) => kept.includes(path))).toEqual([]);
  });

  test('is not lost when the browser is full, and says so', async () => {
    const { page, host, context } = at;
    await visitAll(page, host, ['']);
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: usage + 900_000 });
    await openSettings(page);
    await loadButton(page).click();
    await page.getByText('In diesem Browser ist kein Platz mehr.').waitFor();
    expect(await storedInArchive(page)).not.toEqual([]);
    // Reading goes on, with a network and without.
    await page.goto(host.home + NEVER_OPENED);
    await page.getByRole('heading', { name: 'Kurz vor Mitternacht' }).waitFor();
    host.state.isDown = true;
    await page.goto(host.home);
    await page.getByText('Gespeicherte Fassung vom').waitFor();
  });

  test('is not called whole where a page of it is gone', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['']);
    await openSettings(page);
    await loadButton(page).click();
    await page.getByText('Das Archiv ist gespeichert').waitFor();
    const without = makeDeploy(folder, 'Q');
    rmSync(join(without, NEVER_OPENED, 'index.html'));
    await host.deploy(without);
    await page.goto(host.home + NEVER_OPENED);
    await page.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor();
    await host.deploy(folder);
    await page.goto(host.home);
    await openSettings(page);
    await page.getByRole('button', { name: 'Weiterladen' }).click();
    await page.getByText('Das Archiv ist gespeichert').waitFor();
    expect(await storedInArchive(page)).toContain(`/${NEVER_OPENED}`);
  });

  test('is loaded in one window at a time', async () => {
    const { page, host, context } = at;
    await visitAll(page, host, ['']);
    const other = await context.newPage();
    await other.goto(host.home);
    await openSettings(other);
    await openSettings(page);
    await loadButton(other).waitFor();
    await Promise.all([loadButton(page).click(), loadButton(other).click()]);
    const both = page
      .getByText('in einem anderen Fenster geladen')
      .or(page.getByText('Das Archiv ist gespeichert'));
    await both.waitFor();
    await other
      .getByText('in einem anderen Fenster geladen')
      .or(other.getByText('Das Archiv ist gespeichert'))
      .waitFor();
    await page.reload();
    await openSettings(page);
    await page.getByText('Das Archiv ist gespeichert').waitFor();
  });

  test('names a new deploy, and fetches only what is new of it', async () => {
    const { page, host } = at;
    await visitAll(page, host, ['']);
    await openSettings(page);
    await loadButton(page).click();
    await page.getByText('Das Archiv ist gespeichert').waitFor();
    await host.deploy(makeDeploy(folder, 'N'));
    await page.goto(host.home);
    await openSettings(page);
    await page
      .getByText(/Ein früherer Stand des Archivs ist gespeichert; der neue bringt [\d,.]+\s[kM]B\./)
      .waitFor();
    const asked: string[] = [];
    host.state.cuts = (path) => {
      asked.push(path);
      return false;
    };
    await page.getByRole('button', { name: 'Neuen Stand laden' }).click();
    await page.getByText('Das Archiv ist gespeichert').waitFor();
    expect(asked.filter((path) => path.startsWith('/pagefind/fragment/'))).toEqual([]);
  });
});

describe('where the browser stores nothing', () => {
  const at = surround(folder);

  test('the site works online, and nothing is said of it', async () => {
    const { page, host, context } = at;
    await context.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
      caches.open = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
      caches.has = caches.open as never;
    });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.goto(host.home + NEVER_OPENED);
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.goto(`${host.home}merkliste/`);
    await page.getByRole('link', { name: 'Kurz vor Mitternacht' }).waitFor();
    await openSettings(page);
    await loadButton(page).click();
    await page.getByText('Ihr Browser lässt diese Website nichts speichern.').waitFor();
    expect(troubles).toEqual([]);
  });
});

async function search(page: Page, host: Host, words: string): Promise<void> {
  await page.goto(`${host.home}suche/?q=${words}`);
  await page.locator('.hits h2').first().waitFor();
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aa' }).click();
}

function loadButton(page: Page) {
  return page.getByRole('button', { name: 'Archiv für unterwegs laden' });
}

/** Notes what the progress bar shows from now on; answers with it when asked. */
async function watchProgress(page: Page): Promise<() => Promise<{ shown: number[]; max: number }>> {
  const watched = await page.locator('offline-archive progress').evaluateHandle((element) => {
    const bar = element as HTMLProgressElement;
    const shown: number[] = [];
    const note = () => !bar.hidden && shown.push(bar.value);
    new MutationObserver(note).observe(bar, { attributes: true, childList: true });
    return { bar, shown };
  });
  return () => watched.evaluate(({ bar, shown }) => ({ shown, max: bar.max }));
}

/** The files that the archive holds, by their paths. */
async function storedInArchive(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.endsWith(':archive'));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  });
}
