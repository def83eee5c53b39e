import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';

const { root } = sites;

describe('the fonts', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(root.folder);
  });
  afterAll(() => site.close());

  /** Opens an address and lists the font files that are loaded for it, without their hashes. */
  async function open(path: string) {
    const { page } = await openPage(site);
    const loaded = new Set<string>();
    page.on('request', (request) => {
      const name = /([\w-]+)\.[\w-]+\.woff2$/.exec(request.url())?.[1];
      if (name) loaded.add(name);
    });
    await page.goto(site.home + path);
    await page.evaluate(() => document.fonts.ready);
    return { page, loaded };
  }

  test('of an article are one file where it holds nothing in italics and no rare letter', async () => {
    const { loaded } = await open('artikel/2024/meldung-1/');
    expect([...loaded]).toEqual(['newsreader-normal']);
  });

  test('for rare letters are loaded where a page holds one', async () => {
    const { loaded } = await open('artikel/2025/alle-elemente/');
    expect([...loaded]).toContain('newsreader-normal-names');
  });

  test('that are easy to read are loaded when the reader chooses them', async () => {
    const { page, loaded } = await open('artikel/2024/meldung-1/');
    await page.evaluate(async () => {
      document.documentElement.dataset['typeface'] = 'legible';
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    });
    expect([...loaded]).toEqual(['newsreader-normal', 'atkinson-normal']);
  });

  test('move nothing when they arrive', async () => {
    const { page } = await open('artikel/2025/alle-elemente/');
    const shift = await page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return sum;
    });
    expect(shift).toBe(0);
  });
});
