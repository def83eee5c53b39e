import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hosts } from './ask.ts';
import { type Engine, launch, open, type WatchedPage } from './browser.ts';
import { type Gate, openGate } from './gate.ts';
import { openWebKit, type WebKitPage } from './webkit.ts';

const ENGINES: readonly Engine[] = ['Chromium', 'Firefox'];
/** One site on each server, one of each kind. */
const PLACES = hosts.filter(({ server, base }) => (server === 'nginx') === (base === '/'));

const HEADLINE = 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert';
const ELEMENTS = 'artikel/2025/alle-elemente/';

/** A link by its words; those of the results stand on no other page. */
const link = (name: string) => `main a::-p-text(${name})`;
const hit = (name: string) => `.hits a::-p-text(${name})`;
const button = (name: string) => `main button::-p-text(${name})`;

function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent.trim()));
}

/** Waits until words can be seen. */
function words(page: Page, wanted: string): Promise<unknown> {
  return page.locator(`::-p-text(${wanted})`).wait();
}

/** Types a query as a reader does and sends it. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('main input[type="search"], header input[type="search"]').fill(query);
  await page.keyboard.press('Enter');
}

describe.each(ENGINES)('in %s', (engine) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(engine);
  });
  afterAll(() => browser?.close());

  describe.each(PLACES)('from $server $where', (host) => {
    let gate: Gate;
    let home: string;
    let visit: WatchedPage;
    beforeEach(async () => {
      gate = await openGate(host.port);
      home = `https://localhost:${gate.port}${host.base}`;
      visit = await open(browser, home);
    });
    afterEach(async () => {
      await visit?.close();
      await gate?.close();
    });

    test('an article is read, with its notes and fragments, and the page is set as one likes it', async () => {
      const { page, troubles } = visit;
      await page.locator(link(HEADLINE)).click();
      await page.locator('.prose').wait();
      expect(await textsOf(page, 'h1')).toEqual([HEADLINE]);

      await page.locator('button[popovertarget="leseeinstellungen"]').click();
      await page.locator('#leseeinstellungen input[name="theme"][value="dark"]').click();
      await page.locator('#schriftgroesse').fill('5');
      await page.keyboard.press('Escape');
      await page.goto(home + ELEMENTS);
      expect(await page.$eval('html', ({ dataset }) => [dataset['theme'], dataset['size']])).toEqual([
        'dark',
        '5',
      ]);

      await page.locator('.prose [data-footnote-ref]').click();
      await page.locator('.footnote-here').wait();
      const fragment = await page.$eval('.prose h2[id]', ({ id }) => id);
      await page.goto(`${home}${ELEMENTS}#${fragment}`);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
    });

    test('the search finds a part of a compound and what was mistyped, and marks it in the article', async () => {
      const { page, troubles } = visit;
      await searchFor(page, 'Lizenzen');
      await page.locator(hit(HEADLINE)).wait();
      expect(await textsOf(page, '.hits mark')).toContain('Exportlizenzen');
      await page.locator(hit(HEADLINE)).click();
      await page.locator('article mark').wait();
      expect(await textsOf(page, 'article mark')).toEqual(['Exportlizenzen']);
      await page.locator(button('Markierung aufheben')).click();
      await page.waitForFunction(() => document.querySelector('mark') === null);
      await page.goto(`${home}suche/`);
      await searchFor(page, 'Deepsek verschobn');
      await words(page, 'Ergebnisse für Deepseek verschoben');
      await page.locator(hit(HEADLINE)).wait();
      expect(troubles).toEqual([]);
    });

    test('a worker comes, and a kept article opens without a network', async () => {
      const { page, troubles } = visit;
      await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope));
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.goto(home + ELEMENTS);
      await page.locator(button('Merken')).click();
      await page.goto(`${home}merkliste/`);
      await words(page, 'Offline gespeichert');
      expect(troubles).toEqual([]);

      gate.shut();
      await page.goto(home + ELEMENTS);
      await words(page, 'Gespeicherte Fassung vom');
      // What asks for the newest fails now.
      expect(troubles.filter((trouble) => /violation|exception/.test(trouble))).toEqual([]);
    });
  });

  test('a violation of the policy would be noted', async () => {
    const { page, troubles, close } = await open(browser, `https://localhost:${PLACES[0]?.port}/`);
    await page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = 'https://anderswo.example/bild.png';
      document.body.append(picture);
      try {
        document.body.innerHTML = '<b>Text</b>';
      } catch {
        // That is what is wanted.
      }
    });
    await expect.poll(() => troubles.join('\n')).toMatch(/violation: img-src: https:\/\/anderswo\.example/);
    await expect.poll(() => troubles.join('\n')).toMatch(/violation: require-trusted-types-for/);
    await close();
  });
});

const { webKit } = inject('machine');
describe.each(webKit ? [webKit] : [])('in WebKit', (found) => {
  let page: WebKitPage;
  beforeAll(async () => {
    page = await openWebKit(found);
  });
  afterAll(() => page?.close());

  /** Its driver reaches a page only once it is there, so that what was forbidden before shows in what is missing. */
  const listen = () =>
    page.evaluate(`document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      sessionStorage.setItem('violation', effectiveDirective))`);

  test.each(PLACES)('articles are found and read, from $server $where', async ({ port, base }) => {
    await page.goto(`https://localhost:${port}${base}`);
    await listen();
    expect(await page.evaluate('return getComputedStyle(document.body).fontFamily')).toMatch(/^Newsreader/);
    await page.submit('header input[type="search"]', 'Lizenzen');
    await page.find('.hits mark');
    await listen();
    await page.click('.hits .story-title a');
    await page.find('article mark');
    await listen();
    expect(await page.evaluate('return document.querySelector("article mark").textContent')).toBe(
      'Exportlizenzen',
    );
    await page.click('button[popovertarget="leseeinstellungen"]');
    await page.click('#leseeinstellungen input[name="theme"][value="dark"]');
    expect(await page.evaluate('return document.documentElement.dataset.theme')).toBe('dark');
    await page.goto(`https://localhost:${port}${base}suche/?q=Deepsek+verschobn`);
    await page.find('.hits mark');
    await listen();
    expect(await page.evaluate('return document.querySelector("[data-part=said]").textContent')).toContain(
      'Ergebnisse für Deepseek verschoben',
    );
    expect(await page.evaluate('return sessionStorage.getItem("violation")')).toBe(null);
  });
});
