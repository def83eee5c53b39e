import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';
import { goTo, PAGES, SEED, setTheme, THEMES } from './page-types.ts';

/** The theme „System“ has the colours of one of these. */
const COLOURED = THEMES.filter((theme) => theme !== 'system');

const { root, empty } = sites;

/** WCAG 2.2 at all levels and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of the contrast of level AAA axe passes over what has less than that of AA, which is for the other rule to tell. */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
const COLOURS = [...CONTRAST, 'link-in-text-block'];
/** What a wider window can change beside them. */
const WIDTH = ['target-size', 'scrollable-region-focusable', 'region'];

/** What is wrong with the page as it stands, one line a rule. */
async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // What a page has of axe since it was opened need not be sent and read again.
  const isLoaded = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, ...(isLoaded && { axeSource: ';' }) })
    // There are no frames: all is done in the page itself, and no other is opened to join results.
    .setLegacyMode()
    // What passes need not be described.
    .options({ resultTypes: ['violations'], iframes: false });
  if (rules) axe.withRules([...rules]);
  else axe.withTags(TAGS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The same in every theme, the page being as it stands. Only colours differ from theme to theme. */
async function findInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of COLOURED) {
    await setTheme(page, theme);
    const violations = await findViolations(page, theme === 'light' ? undefined : COLOURS);
    found.push(...violations.map((line) => `${theme}: ${line}`));
  }
  return found;
}

describe('every page', () => {
  let site: Visit;
  let page: Page;
  beforeAll(async () => {
    site = await visit(root.folder);
    ({ page } = await openPage(site, { bypassCSP: true }));
  });
  afterAll(() => site.close());

  test.each(Object.entries(PAGES))(
    'has nothing that axe finds, in every theme and two widths: %s',
    async (_name, path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await goTo(page, site, path);
      const found: string[] = [];
      const look = async (theme: (typeof THEMES)[number], rules?: readonly string[]) => {
        await setTheme(page, theme);
        found.push(...(await findViolations(page, rules)).map((line) => `${theme}: ${line}`));
      };
      await look('light');
      // Only colours differ from theme to theme.
      await look('dark', COLOURS);
      await page.setViewportSize({ width: 1280, height: 800 });
      await look('sepia', [...COLOURS, ...WIDTH]);
      expect(found).toEqual([]);
    },
  );
});

describe('the theme „System“', () => {
  test('has the colours of the dark one on a dark device', async () => {
    const site = await visit(root.folder);
    const { page } = await openPage(site);
    await page.goto(site.home + SEED);
    const coloursIn = async (theme: (typeof THEMES)[number]) => {
      await setTheme(page, theme);
      return page.evaluate(() =>
        [...document.querySelectorAll('*')].map((element) => {
          const { color, backgroundColor, borderColor, outlineColor, fill } = getComputedStyle(element);
          return [element.localName, color, backgroundColor, borderColor, outlineColor, fill].join(' ');
        }),
      );
    };
    const colours = await coloursIn('system');
    expect(colours).toEqual(await coloursIn('dark'));
    expect(colours).not.toEqual(await coloursIn('light'));
    await site.close();
  });
});

describe('what opens', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(root.folder);
  });
  afterAll(() => site.close());

  test('has nothing that axe finds in any theme: settings, keys, voice, footnote, offer to go on', async () => {
    const { page, context } = await openPage(site, {
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    });
    await context.addInitScript(() => {
      const position = { block: 4, of: 11, at: 1 };
      localStorage.setItem(
        'lesesaal:/:lesestellen',
        JSON.stringify({ '2025/deepseek-verschiebt-r2': position }),
      );
    });
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: /^Weiterlesen/ }).waitFor();
    expect(await findInThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vorlesen' }).click();
    await page.getByText('Auf diesem Gerät fehlt').waitFor();
    expect(await findInThemes(page)).toEqual([]);
    await page.goto(`${site.home}artikel/2025/alle-elemente/`);
    await page.getByRole('link', { name: 'Fußnote 1' }).click();
    expect(await findInThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Aa: Leseeinstellungen' }).click();
    expect(await findInThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tastenkürzel' }).click();
    expect(await findInThemes(page)).toEqual([]);
  });

  test('has nothing that axe finds in any theme: suggestions, a correction, the place among the marks', async () => {
    const { page } = await openPage(site, { bypassCSP: true, viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.home}suche/`);
    await page.getByRole('combobox').pressSequentially('Meldung');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await findInThemes(page)).toEqual([]);
    await page.getByRole('combobox').fill('Deepsek verschobn');
    await page.getByText('Stattdessen nach').waitFor();
    expect(await findInThemes(page)).toEqual([]);
    await page.goto(`${site.home + SEED}?suche=Huawei`);
    await page.getByRole('button', { name: 'Nächste Fundstelle' }).click();
    expect(await findInThemes(page)).toEqual([]);
  });

  test('prints with a contrast of 7 : 1 whatever the theme', async () => {
    const { page } = await openPage(site, { bypassCSP: true, colorScheme: 'dark' });
    await page.goto(site.home + SEED);
    await setTheme(page, 'dark');
    await page.emulateMedia({ media: 'print' });
    expect(await findViolations(page, CONTRAST)).toEqual([]);
  });
});

describe('an empty site', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(empty.folder);
  });
  afterAll(() => site.close());

  test.each(['', 'suche/', 'archiv/', 'themen/'])('has nothing that axe finds on /%s', async (path) => {
    const { page } = await openPage(site, { bypassCSP: true });
    await page.goto(site.home + path);
    expect(await findViolations(page)).toEqual([]);
  });
});
