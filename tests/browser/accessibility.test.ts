import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, type Visit, visit } from './browser.ts';

const { root, empty } = inject('sites');

const PAGES = {
  'the front page': '',
  'an article with everything': 'artikel/2025/alle-elemente/',
  'the first article': 'artikel/2025/deepseek-verschiebt-r2/',
  'a marked article': 'artikel/2025/deepseek-verschiebt-r2/?suche=Exportlizenzen',
  'a withdrawn article': 'artikel/2025/zurueckgezogen/',
  'an English article': 'artikel/2025/english/',
  'the topics': 'themen/',
  'a topic': 'themen/meldungen/2/',
  'the archive': 'archiv/',
  'a year': 'archiv/2024/',
  'a month': 'archiv/2024/01/',
  'the search page': 'suche/',
  'a search with results': 'suche/?q=Zylinder',
  'a search without results': 'suche/?q=Xylophonquadrat',
  'an own page': 'impressum/',
  'a page that does not exist': 'gibt/es/nicht/',
};

describe('in light and dark colours, and at 320 px,', () => {
  let site: Visit;
  let page: Page;
  beforeAll(async () => {
    site = await visit(root.folder);
    ({ page } = await openPage(site));
  });
  afterAll(() => site.close());

  test.each(Object.entries(PAGES))(
    '%s has nothing that axe finds, and does not scroll sideways',
    async (_name, path) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.home + path);
      if (path.includes('?q=')) await page.getByRole('status').filter({ hasText: 'für „' }).waitFor();
      const light = await new AxeBuilder({ page }).analyze();
      // Only colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page })
        .withRules(['color-contrast', 'link-in-text-block'])
        .analyze();
      const violations = [...light.violations, ...dark.violations];
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});

describe('an empty site', () => {
  test.each(['', 'suche/', 'archiv/', 'themen/'])('has nothing that axe finds on /%s', async (path) => {
    const site = await visit(empty.folder);
    const { page } = await openPage(site);
    await page.goto(site.home + path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await site.close();
  });
});
