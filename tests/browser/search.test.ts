import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';
import { SEED } from './page-types.ts';

const { root, sub } = sites;
const HEADLINE = 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert';

let site: Visit;
beforeAll(async () => {
  site = await visit(root.folder);
});
afterAll(() => site.close());

async function openSearch(query = '', options: BrowserContextOptions = {}) {
  const watched = await openPage(site, options);
  const parameters = query && `?${new URLSearchParams({ q: query })}`;
  await watched.page.goto(`${site.home}suche/${parameters}`);
  return watched;
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Archiv durchsuchen' });
const said = (page: Page) => page.locator('[data-part="said"]');
const titles = (page: Page) => page.locator('.hits .story-title').allInnerTexts();
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('lesesaal:/:suchen') ?? 'null'));

/** Asks for words and waits for what is said of them. */
async function ask(page: Page, words: string, answer: string | RegExp): Promise<void> {
  await field(page).fill(words);
  await field(page).press('Enter');
  await said(page).getByText(answer).waitFor();
}

describe('what is said of a query', () => {
  test('names the correction that was searched, and asks on wish for what was typed', async () => {
    const { page, troubles } = await openSearch('Deepsek verschobn');
    await said(page).getByText('Ergebnisse für Deepseek verschoben').waitFor();
    expect(await titles(page)).toEqual([HEADLINE]);
    await page.getByRole('link', { name: 'Stattdessen nach „Deepsek verschobn“ suchen' }).click();
    await said(page).getByText('Keine Treffer für „Deepsek verschobn“').waitFor();
    expect(parameters(page)).toEqual({ q: 'Deepsek verschobn', genau: '1' });
    expect(await said(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await said(page).getByText('Ergebnisse für Deepseek verschoben').waitFor();
    expect(await troubles()).toEqual([]);
  });

  test('asks no longer literally once the words have changed', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}suche/?q=Deepsek&genau=1`);
    await said(page).getByText('Keine Treffer').waitFor();
    await ask(page, 'Deepsek verschobn', 'Ergebnisse für Deepseek verschoben');
    expect(parameters(page)).toEqual({ q: 'Deepsek verschobn' });
  });

  test('names the words that no article has beside the others', async () => {
    const { page } = await openSearch('Deepseek Moolenaar Xylophonquadrat');
    await said(page).getByText('Ausgelassen: „Xylophonquadrat“').waitFor();
    expect(await titles(page)).toEqual([HEADLINE]);
    expect(await page.locator('[data-part="missing"]').isVisible()).toBe(false);
  });

  test('says that a topic does not exist, and leads to those that do', async () => {
    const { page } = await openSearch('Mitternacht thema:Gibtsnicht');
    await said(page).getByText('Das Thema „Gibtsnicht“ gibt es hier nicht.').waitFor();
    await page.getByRole('link', { name: 'Alle Themen ansehen' }).click();
    await page.waitForURL('**/themen/');
  });

  test('lists under a result the places in the article, and leads to the very place', async () => {
    const { page } = await openSearch('Nvidia');
    const places = page.getByRole('list', { name: 'Stellen im Artikel' }).getByRole('link');
    await places.first().waitFor();
    expect(await places.count()).toBeLessThanOrEqual(3);
    const address = new URL((await places.last().getAttribute('href')) ?? '', site.home);
    expect(address.pathname).toBe(`/${SEED}`);
    expect(address.searchParams.get('suche')).toMatch(/nvidia/i);
    expect(address.hash).toMatch(/^#:~:text=/);
    await places.last().click();
    await page.locator('article mark').first().waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test.each([
    ['only operators', '- "" -- thema:'],
    ['quotation marks without a partner', '"für Sie'],
    ['markup', '<b>Mitternacht</b><script>alert(1)</script>'],
    ['emoji', '🎉🎉'],
    ['another script', '日本語 العربية'],
    ['10,000 characters', 'Mitternacht '.repeat(834)],
    ['very many words', Array.from({ length: 90 }, (_, at) => `w${at}`).join(' ')],
  ])('answers %s with a sentence', async (_what, query) => {
    const { page, troubles } = await openSearch(query);
    await said(page)
      .getByText(/Treffer/)
      .first()
      .waitFor();
    expect(await page.locator('main :is(script, b)').count()).toBe(0);
    expect(await troubles()).toEqual([]);
  });
});

describe('what narrows a search', () => {
  test('the source is among it', async () => {
    const { page } = await openSearch('Mitternacht');
    await page.getByRole('checkbox', { name: 'Musterbote (2)' }).click();
    await said(page).getByText('2 Treffer für „Mitternacht“').waitFor();
    expect(parameters(page)).toEqual({ q: 'Mitternacht', quelle: 'Musterbote' });
    await page.reload();
    await said(page).getByText('2 Treffer für „Mitternacht“').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Musterbote (2)' }).isChecked()).toBe(true);
  });

  test('so are the first day and the last, on the way back too', async () => {
    const { page } = await openSearch('Mitternacht');
    await said(page).getByText('3 Treffer').waitFor();
    await page.getByLabel('Von').fill('2025-01-01');
    await said(page).getByText('2 Treffer').waitFor();
    await page.getByLabel('Bis').fill('2025-12-31');
    await said(page).getByText('1 Treffer').waitFor();
    expect(parameters(page)).toEqual({ q: 'Mitternacht', von: '2025-01-01', bis: '2025-12-31' });
    await page.goBack();
    await said(page).getByText('2 Treffer').waitFor();
    expect(await page.getByLabel('Bis').inputValue()).toBe('');
    await page.goForward();
    await said(page).getByText('1 Treffer').waitFor();
    expect(await page.getByLabel('Bis').inputValue()).toBe('2025-12-31');
    await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
    await said(page).getByText('3 Treffer').waitFor();
    expect(parameters(page)).toEqual({ q: 'Mitternacht' });
    expect(await page.getByLabel('Von').inputValue()).toBe('');
  });

  test('a first day after the last is said to be one', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}suche/?q=Mitternacht&von=2026-01-01&bis=2025-01-01`);
    await said(page).getByText('„Von“ liegt nach „Bis“').waitFor();
    await said(page).getByText('Keine Treffer').waitFor();
  });

  test('a day that does not exist narrows nothing', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}suche/?q=Mitternacht&von=2025-02-30&bis=morgen`);
    await said(page).getByText('3 Treffer').waitFor();
  });

  test('the order puts the oldest first when asked to, and is taken back with all the rest', async () => {
    const { page } = await openSearch('Mitternacht');
    await page.getByRole('radio', { name: 'Älteste zuerst' }).click();
    await page.waitForURL('**/suche/?q=Mitternacht&sortierung=aelteste');
    await page.getByRole('button', { name: 'Auswahl aufheben' }).waitFor();
    expect(await titles(page)).toEqual(['Kurz vor Mitternacht', 'Kurz nach Mitternacht', 'Schon heute']);
    await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
    await page.waitForURL('**/suche/?q=Mitternacht');
    expect(await page.getByRole('radio', { name: 'Relevanz' }).isChecked()).toBe(true);
  });

  test('an option that leaves with its choice hands the focus on', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}suche/?q=Mitternacht&thema=Verschwunden`);
    await said(page).getByText('Keine Treffer').waitFor();
    await page.getByRole('checkbox', { name: 'Verschwunden (0)' }).focus();
    await page.keyboard.press('Space');
    await said(page).getByText('3 Treffer').waitFor();
    expect(await page.getByRole('checkbox').and(page.locator(':focus')).count()).toBe(1);
  });
});

describe('suggestions', () => {
  const options = (page: Page) => page.getByRole('option');

  test('come from the third letter, are walked through by keyboard, and lead to the topic', async () => {
    const { page, troubles } = await openSearch();
    await field(page).pressSequentially('Me');
    await said(page).getByText('für „Me“').waitFor();
    expect(await options(page).count()).toBe(0);
    await field(page).pressSequentially('l');
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toMatch(/Thema\s+Meldungen/);
    expect(await page.getByText(/^\d Vorschläge$/).count()).toBe(1);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    const active = await page.getByRole('option', { selected: true }).getAttribute('id');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(active);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/themen/meldungen/');
    expect(await troubles()).toEqual([]);
  });

  test('lead to an article, marked', async () => {
    const { page } = await openSearch();
    await field(page).pressSequentially('Huawei');
    await options(page).getByText(HEADLINE).click();
    await page.waitForURL(`**/${SEED}?suche=*`);
    await page.locator('article mark').first().waitFor();
  });

  test('are closed by Escape, by leaving the field and by asking, and move nothing', async () => {
    const { page } = await openSearch();
    const list = page.getByRole('listbox', { name: 'Vorschläge' });
    await field(page).pressSequentially('Mitternacht');
    await list.waitFor();
    const top = () => page.locator('.hits').evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.keyboard.press('Escape');
    expect(await list.count()).toBe(0);
    expect(await field(page).inputValue()).toBe('Mitternacht');
    expect(await top()).toBe(before);
    await field(page).press('Backspace');
    await list.waitFor();
    await page.keyboard.press('Tab');
    expect(await list.count()).toBe(0);
    await field(page).fill('Mitternacht');
    await list.waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Mitternacht');
    expect(await list.count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('recent searches', () => {
  const recent = (page: Page) => page.getByRole('region', { name: 'Letzte Suchen' });

  test('are kept when one asks or follows a result, not while one types, and are asked again by a link', async () => {
    const { page } = await openSearch();
    await field(page).pressSequentially('Mitternacht');
    await said(page).getByText('3 Treffer').waitFor();
    expect(await stored(page)).toBe(null);
    await page.keyboard.press('Enter');
    expect(await stored(page)).toEqual(['Mitternacht']);
    await field(page).fill('Moolenaar');
    await page.locator('.hits').getByText(HEADLINE).click();
    await page.waitForURL(`**/${SEED}?suche=*`);
    expect(await stored(page)).toEqual(['Moolenaar', 'Mitternacht']);
    await page.goto(`${site.home}suche/`);
    expect(await recent(page).getByRole('link').allInnerTexts()).toEqual(['Moolenaar', 'Mitternacht']);
    await recent(page).getByRole('link', { name: 'Mitternacht' }).click();
    await said(page).getByText('3 Treffer für „Mitternacht“').waitFor();
    expect(await stored(page)).toEqual(['Mitternacht', 'Moolenaar']);
  });

  test('hold what was asked in the header of another page', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home);
    await page.getByRole('searchbox').fill('Moolenaar');
    await page.keyboard.press('Enter');
    await said(page).getByText('1 Treffer').waitFor();
    expect(await stored(page)).toEqual(['Moolenaar']);
  });

  test('are the last eight, each once', async () => {
    const { page } = await openSearch();
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 5]) {
      await field(page).fill(`Nummer ${number}`);
      await page.keyboard.press('Enter');
    }
    expect(await stored(page)).toEqual([5, 9, 8, 7, 6, 4, 3, 2].map((number) => `Nummer ${number}`));
  });

  test('are cleared where they stand, and with all that the site keeps', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}suche/`);
    const keep = () =>
      page.evaluate(() => localStorage.setItem('lesesaal:/:suchen', '["Chips",7,{"a":1},"<b>Fett</b>"]'));
    await keep();
    await page.reload();
    await recent(page).getByRole('link').first().waitFor();
    expect(await recent(page).getByRole('link').allInnerTexts()).toEqual(['Chips', '<b>Fett</b>']);
    await page.getByRole('button', { name: 'Letzte Suchen löschen' }).click();
    await page.getByText('Letzte Suchen gelöscht.').waitFor();
    expect(await stored(page)).toBe(null);
    expect(await recent(page).count()).toBe(0);
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await keep();
    await page.goto(`${site.home}merkliste/`);
    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await page.getByText('Alles gelöscht.').waitFor();
    expect(await stored(page)).toBe(null);
  });

  test('are none where the browser keeps nothing, and the search goes on', async () => {
    const { page, context, troubles } = await openPage(site);
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.home}suche/`);
    await ask(page, 'Mitternacht', '3 Treffer für „Mitternacht“');
    await field(page).fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Themen', exact: true }).waitFor();
    expect(await recent(page).count()).toBe(0);
    expect(await troubles()).toEqual([]);
  });
});

describe('a search that fails', () => {
  test('says that it is loading when that takes its time', async () => {
    const { page } = await openPage(site);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.home}suche/?q=Mitternacht`);
    await said(page).getByText('Suche wird geladen …').waitFor();
    release();
    await said(page).getByText('3 Treffer für „Mitternacht“').waitFor();
  });

  test('for want of a connection says so, and goes on when it is back', async () => {
    const { page, context } = await openSearch('Mitternacht');
    await said(page).getByText('3 Treffer').waitFor();
    await context.setOffline(true);
    await ask(page, 'Moolenaar', 'Die Suche konnte nicht geladen werden.');
    expect(await page.locator('.hits').isVisible()).toBe(false);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await said(page).getByText('1 Treffer für „Moolenaar“').waitFor();
    expect(await said(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('because the archive was renewed says so, and loads the page again', async () => {
    const { page } = await openSearch('Mitternacht');
    await said(page).getByText('3 Treffer').waitFor();
    await page.route('**/pagefind/fragment/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await ask(page, 'Moolenaar', 'Das Archiv wurde gerade erneuert.');
    await page.unroute('**/pagefind/fragment/**');
    await page.getByRole('button', { name: 'Seite neu laden' }).click();
    await said(page).getByText('1 Treffer für „Moolenaar“').waitFor();
  });
});

describe('the marks in an article', () => {
  const bar = (page: Page) => page.getByRole('group', { name: 'Fundstellen' });

  test('are walked through forth and back, and the place among them is told', async () => {
    const { page, troubles } = await openPage(site);
    await page.goto(`${site.home + SEED}?suche=Huawei`);
    const marks = page.locator('article mark');
    await bar(page).waitFor();
    const count = await marks.count();
    expect(await bar(page).getByRole('status').innerText()).toBe(`${count} Stellen`);
    await page.getByRole('button', { name: 'Nächste Fundstelle' }).click();
    await bar(page).getByText(`1 von ${count}`).waitFor();
    await page.keyboard.press('Enter');
    await bar(page).getByText(`2 von ${count}`).waitFor();
    const isCurrent = (at: number) => marks.nth(at).getAttribute('aria-current');
    expect([await isCurrent(0), await isCurrent(1)]).toEqual([null, 'true']);
    const box = await marks.nth(1).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan((await bar(page).boundingBox())?.y ?? 0);
    await page.getByRole('button', { name: 'Vorige Fundstelle' }).click();
    await page.getByRole('button', { name: 'Vorige Fundstelle' }).click();
    await bar(page).getByText(`${count} von ${count}`).waitFor();
    expect(await troubles()).toEqual([]);
  });

  test('are ended by Escape, and the address forgets them', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home + SEED}?suche=Huawei`);
    await page.getByRole('button', { name: 'Nächste Fundstelle' }).click();
    // What is open above the page closes first.
    await page.getByRole('button', { name: 'Aa: Leseeinstellungen' }).click();
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Nächste Fundstelle' }).focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('article mark').count()).toBe(0);
    expect(await bar(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('main').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('stand in an article below a base path too', async () => {
    const below = await visit(sub.folder, '/zeitung/');
    const { page } = await openPage(below);
    await page.goto(`${below.home + SEED}?suche=Huawei`);
    await page.getByRole('button', { name: 'Markierung aufheben' }).click();
    expect(await page.locator('article mark').count()).toBe(0);
    await below.close();
  });
});

describe('the help below the field', () => {
  test('tells the syntax', async () => {
    const { page } = await openSearch();
    await page.getByText('Tipps zur Suche').click();
    await page.getByText('Mit einem Minus davor').waitFor();
  });

  test('is not there without JavaScript, where the way to the archive is', async () => {
    const { page, troubles } = await openSearch('Mitternacht', { javaScriptEnabled: false });
    expect(await page.getByText('Tipps zur Suche').isVisible()).toBe(false);
    expect(await page.getByRole('searchbox', { name: 'Archiv durchsuchen' }).isVisible()).toBe(true);
    await page.locator('main').getByRole('link', { name: 'Archiv' }).click();
    await page.waitForURL('**/archiv/');
    expect(await troubles()).toEqual([]);
  });
});
