import { AxeBuilder } from '@axe-core/playwright';
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

describe('axe finds nothing, light and dark, on', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(root.folder);
  });
  afterAll(() => site.close());

  test.each(Object.entries(PAGES))('%s', async (_name, path) => {
    const { page, context } = await openPage(site, { colorScheme: 'light' });
    await page.goto(site.home + path);
    if (path.includes('?q=')) await page.getByRole('status').filter({ hasText: 'für „' }).waitFor();
    const light = await new AxeBuilder({ page }).analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only colours differ in the dark.
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
    const violations = [...light.violations, ...dark.violations];
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    await context.close();
  });
});

describe('every page', () => {
  let site: Visit;
  let emptySite: Visit;
  beforeAll(async () => {
    site = await visit(root.folder);
    emptySite = await visit(empty.folder);
  });
  afterAll(() => Promise.all([site.close(), emptySite.close()]));

  test.each(Object.entries(PAGES))('fits into 320 px without sideways scrolling: %s', async (_name, path) => {
    const { page, context } = await openPage(site, { viewport: { width: 320, height: 640 } });
    await page.goto(site.home + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await context.close();
  });

  test('of an empty site passes too', async () => {
    const { page } = await openPage(emptySite);
    await page.goto(emptySite.home);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});
