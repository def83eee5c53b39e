import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';

const { root, sub } = sites;
const HEADLINE = 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert';

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
}

describe.each([
  ['at the root', root.folder, '/'],
  ['below /zeitung/', sub.folder, '/zeitung/'],
])('a reader %s', (_where, folder, base) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(folder, base);
  });
  afterAll(() => site.close());

  test('opens the front page, reads an article, searches, follows the hit, sees the mark, and goes back', async () => {
    const { page, troubles } = await openPage(site);
    await page.goto(site.home);
    await page.getByRole('link', { name: HEADLINE }).click();
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    expect(await page.locator('.prose').innerText()).toContain(
      'KI-Einnahmen an die US-Regierung für Exportlizenzen.',
    );

    await searchFor(page, 'Exportlizenzen');
    await page.waitForURL('**/suche/?q=Exportlizenzen');
    const hit = page.getByRole('link', { name: HEADLINE });
    await hit.waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Exportlizenzen']);
    expect(await page.locator('.search-status').innerText()).toBe('1 Treffer für „Exportlizenzen“');

    await hit.click();
    await page.locator('article mark').first().waitFor();
    expect(await page.locator('article mark').allInnerTexts()).toEqual(['Exportlizenzen']);
    await page.getByRole('button', { name: 'Markierung aufheben' }).click();
    expect(await page.locator('mark').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');

    await page.goBack();
    await page.getByRole('link', { name: HEADLINE }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('Exportlizenzen');
    expect(await troubles()).toEqual([]);
  });

  test('finds every kind of page through the menus', async () => {
    const { page, troubles } = await openPage(site);
    await page.goto(site.home);
    await page.getByRole('link', { name: 'Themen', exact: true }).click();
    await page.getByRole('link', { name: /^Meldungen/ }).click();
    await page.getByRole('link', { name: 'Ältere' }).click();
    await page.getByText('Seite 2 von 3').waitFor();
    await page.getByRole('link', { name: 'Archiv', exact: true }).click();
    await page.getByRole('link', { name: /August 2025/ }).click();
    await page.getByRole('link', { name: HEADLINE }).waitFor();
    await page.getByRole('link', { name: 'Impressum' }).click();
    await page.getByRole('heading', { level: 1, name: 'Impressum' }).waitFor();
    expect(await troubles()).toEqual([]);
  });

  test('is led from a former address to the new one', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}news/1234.html`);
    await page.waitForURL(`${site.home}artikel/2025/umgezogen/`);
  });

  test('who mistyped an address gets a page that leads on, with status 404', async () => {
    const { page } = await openPage(site);
    const response = await page.goto(`${site.home}gibt/es/nicht/`);
    expect(response?.status()).toBe(404);
    await page.locator('main').getByRole('link', { name: 'Archiv' }).click();
    await page.waitForURL(`${site.home}archiv/`);
  });
});

describe('the search page', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(root.folder);
  });
  afterAll(() => site.close());

  async function openSearch(parameters = '') {
    const watched = await openPage(site);
    await watched.page.goto(`${site.home}suche/${parameters}`);
    return watched;
  }

  test('shows results as one types, and counts them in German', async () => {
    const { page, troubles } = await openSearch();
    await page.getByRole('combobox').pressSequentially('Zylinder');
    await page.getByText('45 Treffer für „Zylinder“').waitFor();
    expect(await page.locator('.hits > li').count()).toBe(10);
    expect(await page.title()).toBe('„Zylinder“ – Suche – Lesesaal');
    expect(await troubles()).toEqual([]);
  });

  test('loads the index only when it is wanted', async () => {
    const { page } = await openPage(site);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${site.home}suche/`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    const request = page.waitForRequest('**/pagefind/pagefind.js');
    await page.getByRole('combobox').focus();
    await request;
  });

  test('appends more results and moves the focus to the first of them', async () => {
    const { page } = await openSearch('?q=Zylinder');
    await page.getByRole('button', { name: 'Weitere Treffer (35)' }).click();
    await page.getByRole('button', { name: 'Weitere Treffer (25)' }).waitFor();
    expect(await page.locator('.hits > li').count()).toBe(20);
    expect(await page.locator('.hits > li').nth(10).locator('a:focus').count()).toBe(1);
  });

  test('narrows by topic and year, keeps the choice in the address, and restores it on the way back', async () => {
    const { page } = await openSearch('?q=Mitternacht');
    await page.getByText('3 Treffer für „Mitternacht“').waitFor();
    await page.getByRole('checkbox', { name: 'Jahreswechsel (2)' }).click();
    await page.getByText('2 Treffer für „Mitternacht“').waitFor();
    await page.getByRole('checkbox', { name: '2024 (1)' }).click();
    await page.getByText('1 Treffer für „Mitternacht“').waitFor();
    expect(new URL(page.url()).search).toBe('?q=Mitternacht&thema=Jahreswechsel&jahr=2024');
    expect(await page.getByRole('checkbox', { name: 'Gegenwart' }).count()).toBe(0);
    await page.goBack();
    await page.getByText('2 Treffer für „Mitternacht“').waitFor();
    await page.goForward();
    await page.getByText('1 Treffer für „Mitternacht“').waitFor();
    await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
    await page.getByText('3 Treffer für „Mitternacht“').waitFor();
  });

  test('orders by date when asked to, and the address says so', async () => {
    const { page } = await openSearch('?q=Mitternacht');
    await page.getByRole('radio', { name: 'Neueste zuerst' }).check();
    await page.waitForURL('**/suche/?q=Mitternacht&sortierung=neueste');
    await page.reload();
    await page.getByText('3 Treffer').waitFor();
    expect(await page.locator('.hits .story-title').allInnerTexts()).toEqual([
      'Schon heute',
      'Kurz nach Mitternacht',
      'Kurz vor Mitternacht',
    ]);
  });

  test('says what to do when nothing is found', async () => {
    const { page, troubles } = await openSearch('?q=Xylophonquadrat');
    await page.getByText('Keine Treffer für „Xylophonquadrat“').waitFor();
    await page.getByText('die Schreibweise prüfen').waitFor();
    expect(await page.getByText('Eingrenzen und sortieren').isVisible()).toBe(false);
    expect(await page.locator('.hits > li').count()).toBe(0);
    expect(await troubles()).toEqual([]);
  });

  test('lets a choice be taken back that leaves nothing', async () => {
    const { page } = await openSearch('?q=Mitternacht&jahr=1999');
    await page.getByText('Keine Treffer für „Mitternacht“').waitFor();
    // Clicked, not unchecked: the option leaves with its choice, and `uncheck()` would wait for it to come back.
    await page.getByRole('checkbox', { name: '1999 (0)' }).click();
    await page.getByText('3 Treffer für „Mitternacht“').waitFor();
  });

  test('shows what a query and a headline hold as text, never as markup', async () => {
    const { page, troubles } = await openSearch(
      `?q=${encodeURIComponent('<img src=x onerror=alert(1)> harmlos')}`,
    );
    await page
      .getByRole('status')
      .filter({ hasText: 'für „<img src=x onerror=alert(1)> harmlos“' })
      .waitFor();
    await page.getByRole('combobox').fill('harmlos');
    await page.locator('.hits a').getByText('<b>fett</b>').waitFor();
    expect(await page.locator('.hits b, .hits script, main img').count()).toBe(0);
    expect(await troubles()).toEqual([]);
  });

  test('says so when the index cannot be loaded, and tries again with every choice', async () => {
    const { page } = await openPage(site);
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    const asked = '?q=Mitternacht&thema=Jahreswechsel&jahr=2024&sortierung=neueste';
    await page.goto(`${site.home}suche/${asked}`);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
    await page.unroute('**/pagefind/pagefind.js');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByText('1 Treffer für „Mitternacht“').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(new URL(page.url()).search).toBe(asked);
  });

  test('keeps the filters of the address while one goes on typing before the index is there', async () => {
    const { page } = await openPage(site);
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(`${site.home}suche/?q=Mitter&jahr=2024`);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
    await page.unroute('**/pagefind/pagefind.js');
    await page.getByRole('combobox').fill('Mitternacht');
    await page.getByText('1 Treffer für „Mitternacht“').waitFor();
    expect(new URL(page.url()).search).toBe('?q=Mitternacht&jahr=2024');
  });

  test('is operated by keyboard alone, from the front page to a result', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Zum Inhalt springen');
    while (!(await page.locator('input:focus').count())) await page.keyboard.press('Tab');
    await page.keyboard.type('Moolenaar');
    await page.keyboard.press('Enter');
    await page.getByText('1 Treffer für „Moolenaar“').waitFor();
    while (!(await page.locator('.hits a:focus').count())) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
  });
});

describe('without JavaScript', () => {
  test('articles, lists and menus are complete, and the search page leads to the archive', async () => {
    const site = await visit(root.folder);
    const { page, troubles } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(site.home);
    await page.getByRole('link', { name: HEADLINE }).click();
    expect(await page.locator('.prose').innerText()).toContain('Exportlizenzen');
    expect(await page.getByRole('button', { name: /Markierung/ }).count()).toBe(0);
    await searchFor(page, 'Exportlizenzen');
    await page.waitForURL('**/suche/?q=Exportlizenzen');
    await page.locator('main').getByRole('link', { name: 'Archiv' }).click();
    await page.waitForURL('**/archiv/');
    expect(await troubles()).toEqual([]);
    await site.close();
  });
});
