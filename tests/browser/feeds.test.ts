import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';

const { root, sub } = sites;

const SITES = [
  { name: 'at the root', folder: root.folder, base: '/' },
  { name: 'below a path', folder: sub.folder, base: '/zeitung/' },
];

describe.each(SITES)('a feed that is opened in a browser, $name', ({ folder, base }) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(folder, base);
  });
  afterAll(() => site.close());

  /** Opens a feed; skips the test in a browser that no longer makes pages of XML, as all are to do one day. */
  async function openFeed(path: string, { skip }: TestContext) {
    const { page } = await openPage(site, { viewport: { width: 360, height: 740 } });
    await page.goto(site.home + path);
    skip(!(await page.evaluate(() => 'XSLTProcessor' in window)), 'this browser knows no XSLT');
    return page;
  }

  test.for(['feed.xml', 'atom.xml'])('is a page that says what it is: %s', async (file, context) => {
    const page = await openFeed(file, context);
    expect(await page.title()).toBe('Lesesaal – Feed');
    expect(await page.evaluate(() => [document.compatMode, document.documentElement.lang])).toEqual([
      'CSS1Compat',
      'de',
    ]);
    expect(await page.locator('main').innerText()).toContain('Dies ist ein Feed');
    expect(await page.locator('main strong').innerText()).toBe(`https://lesesaal.example${base}${file}`);
    expect(await page.locator('article').count()).toBe(50);
    const story = page.locator('article').filter({ hasText: 'Alles, was ein Artikel enthalten kann' });
    expect(await story.locator('time').innerText()).toBe('1.\u00A0September 2025');
    expect(await story.locator('a').getAttribute('href')).toBe(
      `https://lesesaal.example${base}artikel/2025/alle-elemente/`,
    );
  });

  test('looks as the site does, and is no wider than a phone', async (context) => {
    const page = await openFeed('feed.xml', context);
    const look = () =>
      page.evaluate(() => {
        const { fontFamily, color, fontSize } = getComputedStyle(document.body);
        return {
          fontFamily,
          color,
          fontSize,
          paper: getComputedStyle(document.documentElement).backgroundColor,
        };
      });
    const ofFeed = await look();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.goto(site.home);
    expect(ofFeed).toEqual(await look());
  });

  test('holds no script, and shows markup in a title as text', async (context) => {
    const page = await openFeed('themen/i-kursiv-i/atom.xml', context);
    expect(await page.locator('h1').innerText()).toBe('<i>Kursiv</i> – Lesesaal');
    expect(await page.locator('script, main i, main b').count()).toBe(0);
  });

  test.for(['feed.xml', 'atom.xml'])('shows a summary as it is on the site: %s', async (file, context) => {
    const page = await openFeed(file, context);
    const story = page.locator('article').filter({ has: page.locator('a[href$="/sonderzeichen/"]') });
    expect(await story.locator('.teaser-text').innerText()).toContain('</script><img src=x onerror=');
  });

  test('of a month long past offers the feed that has what is new', async (context) => {
    const page = await openFeed('archiv/2024/01/feed.xml', context);
    expect(await page.locator('h1').innerText()).toBe('Lesesaal, Januar 2024');
    expect(await page.locator('main strong').innerText()).toBe(`https://lesesaal.example${base}feed.xml`);
  });
});
