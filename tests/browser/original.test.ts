import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';

const { root } = sites;

describe('an original with its changes', () => {
  let site: Visit;
  let page: Page;
  let troubles: () => Promise<string[]>;
  beforeAll(async () => {
    site = await visit(root.folder);
    ({ page, troubles } = await openPage(site, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    }));
  });
  afterAll(() => site.close());

  test('is reached from its article, and its changes one after the other, by keyboard and without script', async () => {
    await page.goto(`${site.home}artikel/2025/eingegangen/`);
    await page.getByRole('link', { name: 'Original und Änderungen ansehen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Original und Änderungen' }).waitFor();
    const ways = page.locator('.change a');
    expect(await ways.filter({ visible: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Redaktion', exact: true }).click();
    for (const [number, name] of [
      [8, 'Redaktion, weiter'],
      [9, 'Weiche Trennstriche, weiter'],
      [10, 'HTML-Zeichen, weiter'],
    ] as const) {
      expect(new URL(page.url()).hash).toBe(`#aenderung-${number}`);
      const way = ways.filter({ visible: true });
      expect(await way.count()).toBe(1);
      expect(await way.innerText()).toBe(name);
      await page.keyboard.press('Tab');
      expect(await way.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
    }
    expect(await troubles()).toEqual([]);
  });

  test('has ways from change to change that a finger finds', async () => {
    await page.goto(`${site.home}artikel/2025/eingegangen/original/#aenderung-8`);
    const box = await page.getByRole('link', { name: 'Redaktion, weiter' }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(43.5);
  });

  test('tells what was struck out and what was put in without colour', async () => {
    const lines = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await lines('.received del')).toBe('line-through');
    expect(await lines('.received ins')).toBe('underline');
  });
});
