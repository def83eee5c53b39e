import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';
import { goTo, PAGES, SEED } from './page-types.ts';

const { root } = sites;

/** How wide the page is laid out beyond the window, in CSS pixels. */
const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every page', () => {
  let site: Visit;
  let page: Page;
  beforeAll(async () => {
    site = await visit(root.folder);
    ({ page } = await openPage(site, { bypassCSP: true }));
  });
  afterAll(() => site.close());

  test.each(Object.entries(PAGES))(
    'fits 320 px (1280 at 400 percent), with the largest text and with wider spacing: %s',
    async (_name, path) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await goTo(page, site, path);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.dataset['size'] = '6';
      });
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        delete document.documentElement.dataset['size'];
      });
      // WCAG 1.4.12, as it is to be tested.
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      });
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden, .visually-hidden *)')]
          .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
          .filter(
            ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
              scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(cut).toEqual([]);
    },
  );

  test.each(Object.entries(PAGES))(
    'has targets of 44 px, apart from links within a text: %s',
    async (_name, path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await goTo(page, site, path);
      const small = await page.evaluate(() => {
        const inText =
          '.prose :is(p, li, dd, td, figcaption) a, .notice a, .hint a, .empty p a, .meta a, .browse p a, .section > p a, .prose sup a';
        return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
          .filter(
            (element) =>
              element.checkVisibility() &&
              !element.matches(inText) &&
              !element.matches('.skip-link, .visually-hidden'),
          )
          .map((element) =>
            element.matches('label input') ? (element.closest('label') ?? element) : element,
          )
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 90) }))
          .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
          .map(({ box, html }) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`);
      });
      expect(small).toEqual([]);
    },
  );

  test.each(Object.entries(PAGES))(
    'is walked through by Tab in reading order, the focus always seen: %s',
    async (_name, path) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goTo(page, site, path);
      await page.evaluate(() => document.body.focus());
      const stops: { index: number; text: string; isSeen: boolean; hasOutline: boolean }[] = [];
      for (let count = 0; count < 120; count += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement) || element === document.body) return undefined;
          const shown = element.matches('.choices input') ? (element.nextElementSibling ?? element) : element;
          const [box] = shown.getClientRects();
          const style = getComputedStyle(shown);
          const x = box ? box.left + box.width / 2 : -1;
          const y = box ? box.top + box.height / 2 : -1;
          const top = document.elementFromPoint(x, y);
          return {
            index: [...document.querySelectorAll('*')].indexOf(element),
            text: element.outerHTML.slice(0, 90),
            isSeen: top !== null && (element.contains(top) || top.contains(element)),
            hasOutline: style.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 3,
          };
        });
        // Behind the last stop lies the browser itself, and then the first again.
        if (!stop || stop.index === stops[0]?.index) break;
        stops.push(stop);
      }
      expect(stops[0]?.text).toContain('Zum Inhalt springen');
      expect(stops.filter(({ isSeen, hasOutline }) => !isSeen || !hasOutline)).toEqual([]);
      expect(stops.map(({ index }) => index)).toEqual(
        stops.map(({ index }) => index).toSorted((a, b) => a - b),
      );
    },
  );

  test.each(Object.entries(PAGES))(
    'has one h1, its landmarks, each with a name of its own, and quiet live regions: %s',
    async (_name, path) => {
      await goTo(page, site, path);
      expect(await page.locator('h1').count()).toBe(1);
      for (const role of ['banner', 'main', 'contentinfo'] as const)
        expect(await page.getByRole(role).count()).toBe(1);
      const names = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'nav, aside, section[aria-label], section[aria-labelledby], [role="region"]',
          ),
        ]
          .filter((element) => element.checkVisibility() && !element.closest('.prose'))
          .map((element) => {
            const id = element.getAttribute('aria-labelledby');
            const label = id ? document.getElementById(id)?.textContent : element.getAttribute('aria-label');
            return `${element.localName}: ${label?.trim() ?? ''}`;
          }),
      );
      expect(names.filter((name) => name.endsWith(': '))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      if (!path.includes('?')) {
        const spoken = await page.getByRole('status').allInnerTexts();
        expect(spoken.join('').trim()).toBe('');
      }
    },
  );

  test('moves nothing where the reader wants no motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of ['', SEED]) {
      await goTo(page, site, path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    }
    await page.emulateMedia({ reducedMotion: null });
  });
});

describe('forced colours', () => {
  test('tell apart what is chosen, what is marked, and what has the focus', async () => {
    const site = await visit(root.folder);
    const { page } = await openPage(site, { forcedColors: 'active' });
    await page.goto(`${site.home + SEED}?suche=Nvidia`);
    await page.locator('article mark').first().waitFor();
    await page.getByRole('button', { name: 'Aa: Leseeinstellungen' }).click();
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, borderTopColor, outlineStyle } = getComputedStyle(element);
          return { backgroundColor, borderTopColor, outlineStyle };
        });
    const chosen = await look('.choices input:checked + span');
    const other = await look('.choices input:not(:checked) + span');
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
    expect(other.borderTopColor).not.toBe(other.backgroundColor);
    expect((await look('article mark')).backgroundColor).not.toBe((await look('html')).backgroundColor);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await look('.choices input:focus-visible + span')).outlineStyle).toBe('solid');
    await site.close();
  });
});

describe('the keyboard alone', () => {
  test('leads from the front page through search to an article, its settings, and back', async () => {
    const site = await visit(root.folder);
    const { page, troubles } = await openPage(site, { colorScheme: 'light' });
    const tabTo = async (selector: string) => {
      for (let count = 0; count < 80; count += 1) {
        await page.keyboard.press('Tab');
        if (await page.locator(selector).evaluateAll((all) => all.includes(document.activeElement as never)))
          return;
      }
      throw new Error(`Tab never reached ${selector}.`);
    };
    await page.goto(site.home);
    await tabTo('.site-search input');
    await page.keyboard.type('Moolenaar');
    await page.keyboard.press('Enter');
    await page.getByText('1 Treffer für „Moolenaar“').waitFor();
    await tabTo('.hits a');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^DeepSeek verschiebt/ }).waitFor();
    await tabTo('[popovertarget]');
    await page.keyboard.press('Enter');
    await tabTo('[name="theme"]');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.getByText('1 Treffer für „Moolenaar“').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(await troubles()).toEqual([]);
    await site.close();
  });
});
