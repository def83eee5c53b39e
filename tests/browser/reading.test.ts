import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';

const { root, sub } = sites;
const SEED = 'artikel/2025/deepseek-verschiebt-r2/';
const HEADLINE = 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert';
const EVERYTHING = 'artikel/2025/alle-elemente/';

let site: Visit;
beforeAll(async () => {
  site = await visit(root.folder);
});
afterAll(() => site.close());

/** What the browser keeps for the site at the root, by name. */
function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).map(([key, value]) => [key.replace('lesesaal:/:', ''), JSON.parse(value)]),
    ),
  );
}

/** Makes a browser that keeps nothing: every use of its storage fails. */
async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aa: Leseeinstellungen' }).click();
  await page.getByRole('dialog', { name: 'Leseeinstellungen' }).waitFor();
}

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('the reading settings', () => {
  test('apply at once, on every page, and are still there two visits later', async () => {
    const { page, context, troubles } = await openPage(site);
    await page.goto(site.home + SEED);
    await openSettings(page);
    const before = await page.evaluate(() => ({
      size: getComputedStyle(document.body).fontSize,
      leading: getComputedStyle(document.body).lineHeight,
    }));
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await page.getByRole('radio', { name: 'Serifenlos' }).check();
    await page.getByRole('radio', { name: 'Weit' }).check();
    await page.getByRole('radio', { name: 'Kurz' }).check();
    await page.getByRole('slider', { name: 'Schriftgröße' }).fill('5');
    await page.getByRole('checkbox', { name: 'Silbentrennung' }).uncheck();
    expect(await stored(page)).toEqual({
      einstellungen: {
        theme: 'sepia',
        size: '5',
        width: 'narrow',
        spacing: 'loose',
        typeface: 'sans',
        hyphens: 'off',
      },
    });
    const shown = () =>
      page.evaluate(() => {
        const { fontSize, fontFamily } = getComputedStyle(document.body);
        const [paragraph] = document.querySelectorAll('.prose p');
        return { fontSize, fontFamily, hyphens: paragraph && getComputedStyle(paragraph).hyphens };
      });
    const sepia = await paperOf(page);
    const set = await shown();
    expect(Number.parseFloat(set.fontSize)).toBeCloseTo(Number.parseFloat(before.size) * 1.5, 3);
    expect(set.fontFamily).toMatch(/^system-ui/);
    expect(set.hyphens).toBe('manual');
    for (const path of ['', 'archiv/', SEED, SEED]) {
      const next = await context.newPage();
      await next.goto(site.home + path);
      expect(await paperOf(next)).toBe(sepia);
      await next.close();
    }
    await page.reload();
    expect(await shown()).toEqual(set);
    await openSettings(page);
    expect(await page.getByRole('radio', { name: 'Sepia' }).isChecked()).toBe(true);
    expect(await page.getByRole('slider', { name: 'Schriftgröße' }).inputValue()).toBe('5');
    expect(await page.getByRole('slider', { name: 'Schriftgröße' }).getAttribute('aria-valuetext')).toBe(
      '150\u00a0%',
    );
    expect(await troubles()).toEqual([]);
  });

  test('leave nothing behind when they are reset', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home);
    const own = await paperOf(page);
    await openSettings(page);
    await page.getByRole('radio', { name: 'Dunkel' }).check();
    expect(await paperOf(page)).not.toBe(own);
    await page.getByRole('button', { name: 'Zurücksetzen' }).click();
    await page.waitForFunction(() => localStorage.length === 0);
    expect(await paperOf(page)).toBe(own);
    expect(await page.getByRole('radio', { name: 'System' }).isChecked()).toBe(true);
  });

  test('keep System as no choice: the page follows the device, and nothing is stored', async () => {
    const { page } = await openPage(site, { colorScheme: 'light' });
    await page.goto(site.home);
    const light = await paperOf(page);
    await openSettings(page);
    await page.getByRole('radio', { name: 'Hell' }).check();
    expect(await stored(page)).toEqual({ einstellungen: { theme: 'light' } });
    await page.getByRole('radio', { name: 'System' }).check();
    expect(await stored(page)).toEqual({});
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paperOf(page)).not.toBe(light);
  });

  test('stand on the page before anything is painted', async () => {
    const { page, context } = await openPage(site, { colorScheme: 'light' });
    await page.goto(site.home);
    await page.evaluate(() => localStorage.setItem('lesesaal:/:einstellungen', '{"theme":"dark"}'));
    // Without the site's own scripts only the one inside the page is left.
    await context.route('**/_astro/*.js', (route) => route.abort());
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  test('are operated by keyboard alone, and Escape closes them where they were opened', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home);
    const button = page.getByRole('button', { name: 'Aa: Leseeinstellungen' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await page.getByRole('radio', { name: 'System' }).evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await stored(page)).toEqual({ einstellungen: { theme: 'light' } });
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('of two sites on one host are two', async () => {
    const other = await visit(sub.folder, '/zeitung/');
    const { page } = await openPage(other);
    await page.goto(other.home);
    await openSettings(page);
    await page.getByRole('radio', { name: 'Dunkel' }).check();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      'lesesaal:/zeitung/:einstellungen',
    ]);
    await other.close();
  });

  test('change in every open tab', async () => {
    const { page, context } = await openPage(site, { colorScheme: 'light' });
    await page.goto(site.home);
    const second = await context.newPage();
    await second.goto(site.home + SEED);
    await openSettings(page);
    await page.getByRole('radio', { name: 'Dunkel' }).check();
    await second.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  });
});

describe('the reading list', () => {
  test('keeps articles, newest first, lets them go and takes that back', async () => {
    const { page, troubles } = await openPage(site);
    for (const path of [SEED, EVERYTHING]) {
      await page.goto(site.home + path);
      await page.getByRole('button', { name: 'Merken' }).click();
      await page.getByText('Gemerkt.').waitFor();
      expect(await page.getByRole('button', { name: 'Merken' }).getAttribute('aria-pressed')).toBe('true');
    }
    await page.getByRole('link', { name: 'Merkliste' }).click();
    const titles = page.locator('reading-list .story-title');
    await titles.first().waitFor();
    expect(await titles.allInnerTexts()).toEqual(['Alles, was ein Artikel enthalten kann', HEADLINE]);
    expect(await page.getByText('2 Artikel').count()).toBe(1);
    await page.getByRole('button', { name: 'Entfernen: Alles, was' }).click();
    await page.getByRole('status').filter({ hasText: 'entfernt' }).waitFor();
    expect(await titles.allInnerTexts()).toEqual([HEADLINE]);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    expect(await titles.allInnerTexts()).toEqual(['Alles, was ein Artikel enthalten kann', HEADLINE]);
    await page.getByRole('link', { name: HEADLINE }).click();
    await page.waitForURL(site.home + SEED);
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.getByText('Nicht mehr gemerkt.').waitFor();
    expect(await troubles()).toEqual([]);
  });

  test('goes into a file and comes back from it, in another browser', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.goto(`${site.home}merkliste/`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exportieren' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^merkliste-\d{4}-\d{2}-\d{2}\.json$/);
    const path = await file.path();

    const { page: elsewhere, troubles } = await openPage(site);
    await elsewhere.goto(`${site.home}merkliste/`);
    await elsewhere.getByText('Noch nichts gemerkt').waitFor();
    await elsewhere.locator('input[type="file"]').setInputFiles(path);
    await elsewhere.getByText('1 Artikel übernommen.').waitFor();
    await elsewhere.getByRole('link', { name: HEADLINE }).waitFor();
    await elsewhere.locator('input[type="file"]').setInputFiles(path);
    await elsewhere.getByText('0 Artikel übernommen, 1 schon gemerkt.').waitFor();
    expect(await troubles()).toEqual([]);
  });

  test('says what is wrong with a file that is none of its own, and loses nothing', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.goto(`${site.home}merkliste/`);
    await page.locator('reading-list .story-title').waitFor();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('<b>kein JSON</b>'),
    });
    await page.getByText('Diese Datei ist keine exportierte Merkliste.').waitFor();
    expect(await page.locator('reading-list .story-title').count()).toBe(1);
  });

  test('shows a stored title as text, never as markup, and leads nowhere but to articles', async () => {
    const { page, troubles } = await openPage(site);
    await page.goto(site.home);
    await page.evaluate(() => {
      const entry = { topic: 'x', date: 'x', minutes: 'x', kept: 1 };
      const evil = [
        { ...entry, id: '2025/a', title: '<img src=x onerror=alert(1)>' },
        { ...entry, id: 'javascript:alert(1)', title: 'b' },
      ];
      localStorage.setItem('lesesaal:/:merkliste', JSON.stringify(evil));
    });
    await page.goto(`${site.home}merkliste/`);
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('reading-list .story-title').count()).toBe(1);
    expect(await troubles()).toEqual([]);
  });

  test('is where everything that the site has stored is cleared, and that can be taken back', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: 'Merken' }).click();
    await openSettings(page);
    await page.getByRole('radio', { name: 'Sepia' }).check();
    const before = await stored(page);
    await page.goto(`${site.home}merkliste/`);
    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await page.getByText('Noch nichts gemerkt').waitFor();
    expect(await stored(page)).toEqual({});
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    expect(await stored(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  });
});

describe('what was read', () => {
  test('is marked in lists once the end was in sight for as long as reading takes at the least', async () => {
    const { page } = await openPage(site);
    await page.clock.install();
    await page.goto(site.home + SEED);
    await page.locator('.prose p').last().scrollIntoViewIfNeeded();
    await page.clock.runFor(1000);
    expect(await stored(page)).not.toHaveProperty('gelesen');
    await page.clock.runFor(60_000);
    await expect.poll(() => stored(page)).toHaveProperty(['gelesen', '2025/deepseek-verschiebt-r2']);
    await page.goto(`${site.home}archiv/2025/08/`);
    await page.locator('.story', { hasText: HEADLINE }).getByText('Gelesen').waitFor();
    expect(await page.locator('story-marks:not([hidden])').count()).toBe(1);
  });

  test('and left half-way is offered again on return, by the words at which reading stopped', async () => {
    const { page, context } = await openPage(site);
    await page.goto(site.home + SEED);
    const paragraph = page.locator('.prose p').nth(6);
    const words = (await paragraph.innerText()).split(' ').slice(0, 6).join(' ');
    await paragraph.evaluate((element) => element.scrollIntoView());
    await page.waitForFunction(() => localStorage.getItem('lesesaal:/:lesestellen') !== null);
    await page.close();

    const again = await context.newPage();
    await again.goto(site.home + SEED);
    await again.getByRole('button', { name: `Weiterlesen bei „${words} …“` }).click();
    expect(
      await again
        .locator('.prose p')
        .nth(6)
        .evaluate((element) => Math.abs(element.getBoundingClientRect().top)),
    ).toBeLessThan(40);
    expect(
      await again
        .locator('.prose p')
        .nth(6)
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  test('keeps an earlier place until the reader decides or reads beyond it', async () => {
    const { page, context } = await openPage(site);
    await context.addInitScript(() => {
      if (localStorage.length > 0) return;
      const position = { block: 6, of: 11, at: 1 };
      localStorage.setItem(
        'lesesaal:/:lesestellen',
        JSON.stringify({ '2025/deepseek-verschiebt-r2': position }),
      );
    });
    await page.goto(site.home + SEED);
    const noted = () =>
      page.evaluate(
        () =>
          JSON.parse(localStorage.getItem('lesesaal:/:lesestellen') ?? '{}')['2025/deepseek-verschiebt-r2']
            ?.block,
      );
    await page
      .locator('.prose p')
      .nth(3)
      .evaluate((element) => element.scrollIntoView());
    // Longer than scrolling must rest before a place is noted.
    await page.waitForTimeout(1000);
    expect(await noted()).toBe(6);
    expect(await page.getByRole('button', { name: /^Weiterlesen/ }).isVisible()).toBe(true);
    await page
      .locator('.prose p')
      .nth(8)
      .evaluate((element) => element.scrollIntoView());
    await expect.poll(noted).toBe(8);
    expect(await page.getByRole('button', { name: /^Weiterlesen/ }).count()).toBe(0);
  });

  test('is noted no more once the reader switches that off', async () => {
    const { page } = await openPage(site);
    await page.clock.install();
    await page.goto(site.home + SEED);
    await openSettings(page);
    await page.getByRole('checkbox', { name: 'Merken, was ich gelesen habe' }).uncheck();
    await page.keyboard.press('Escape');
    await page
      .locator('.prose p')
      .nth(6)
      .evaluate((element) => element.scrollIntoView());
    await page.clock.runFor(5000);
    await page
      .locator('.prose p')
      .last()
      .evaluate((element) => element.scrollIntoView());
    await page.clock.runFor(90_000);
    expect(await stored(page)).toEqual({ einstellungen: { progress: 'off' } });
  });

  test('is not offered to who came for a marked word, nor again after a refusal', async () => {
    const { page, context } = await openPage(site);
    await page.goto(site.home + SEED);
    await page
      .locator('.prose p')
      .nth(6)
      .evaluate((element) => element.scrollIntoView());
    await page.waitForFunction(() => localStorage.getItem('lesesaal:/:lesestellen') !== null);
    await page.close();
    const marked = await context.newPage();
    await marked.goto(`${site.home + SEED}?suche=Nvidia`);
    await marked.locator('article mark').first().waitFor();
    expect(await marked.getByRole('button', { name: /^Weiterlesen/ }).count()).toBe(0);
    const plain = await context.newPage();
    await plain.goto(site.home + SEED);
    await plain.getByRole('button', { name: 'Verwerfen' }).click();
    expect(await stored(plain)).toEqual({});
  });
});

describe('around an article', () => {
  test('footnotes open in place, by mouse and keyboard, and close again', async () => {
    const { page, troubles } = await openPage(site);
    await page.goto(site.home + EVERYTHING);
    const number = page.getByRole('link', { name: 'Fußnote 1' });
    await number.click();
    const note = page.getByRole('note', { name: 'Fußnote 1' });
    expect(await note.innerText()).toContain('Die Fußnote mit einem Verweis');
    expect(await number.getAttribute('aria-expanded')).toBe('true');
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await note.getByRole('button', { name: 'Schließen' }).click();
    expect(await note.count()).toBe(0);
    expect(await troubles()).toEqual([]);
  });

  test('a table of contents leads to the sections', async () => {
    const { page } = await openPage(site, { viewport: { width: 360, height: 740 } });
    await page.goto(site.home + EVERYTHING);
    await page.getByText('Inhalt', { exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Inhalt' })
      .getByRole('link', { name: 'document' })
      .first()
      .click();
    expect(new URL(page.url()).hash).toBe('#abschnitt-document');
  });

  test('sharing uses what the browser offers', async () => {
    const { page, context } = await openPage(site);
    await context.addInitScript(() => {
      Object.assign(navigator, { share: (data: unknown) => Object.assign(globalThis, { shared: data }) });
    });
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: 'Teilen' }).click();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shared'))).toEqual({
      title: `${HEADLINE} – Lesesaal`,
      url: `https://lesesaal.example/${SEED}`,
    });
  });

  test('sharing copies the link where the browser offers nothing, and says so', async () => {
    const { page, context } = await openPage(site);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.addInitScript(() => Object.assign(navigator, { share: undefined }));
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: 'Teilen' }).click();
    await page.getByRole('status').filter({ hasText: 'Link kopiert.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://lesesaal.example/${SEED}`,
    );
  });

  test('printing is the browser’s own', async () => {
    const { page, context } = await openPage(site);
    await context.addInitScript(() => {
      globalThis.print = () => Object.assign(globalThis, { printed: true });
    });
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: 'Drucken' }).click();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(true);
  });

  test('paper shows the text, its sources with their addresses, where it is from and when, and nothing to operate', async () => {
    const { page } = await openPage(site);
    await page.goto(site.home + SEED);
    await page.evaluate(() => localStorage.setItem('lesesaal:/:einstellungen', '{"theme":"dark"}'));
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(`https://lesesaal.example/${SEED} · 14. August 2025`).isVisible()).toBe(true);
    const shown = await page.locator('button, nav, input, select, footer').filter({ visible: true }).count();
    expect(shown).toBe(0);
    expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
    const after = await page
      .locator('.apparatus a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://www.ft.com/content/19013793-4e8d-444b-b57f-5435352a8f3b');
    expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).breakAfter)).toBe(
      'avoid',
    );
  });
});

describe('German setting', () => {
  test('harms neither copying nor searching: what is copied from an article finds it', async () => {
    const { page, context, troubles } = await openPage(site);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.home}artikel/2025/gesetzt/`);
    await page
      .locator('.prose p')
      .first()
      .evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\s/g, ' ').trim()).toBe(
      'Am 15. August wurden 5,5 Milliarden gezahlt, z. B. für § 5 und 20 % von Nr. 3, d. h. alles.',
    );
    expect(copied).not.toMatch(/[\u00ad\u200b]/);
    for (const words of [
      copied,
      '5,5 Milliarden',
      '15. August wurden',
      '"Das geht\'s nicht an"',
      'Gedankenstrichtest',
    ]) {
      await page.goto(`${site.home}suche/?q=${encodeURIComponent(words.trim())}`);
      await page.locator('.hits .story-title a', { hasText: 'gesetzt' }).waitFor();
    }
    expect(await troubles()).toEqual([]);
  });

  test('is found by the browser’s own search within the page', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}artikel/2025/gesetzt/`);
    const found = (words: string) =>
      page.evaluate((text) => Reflect.get(globalThis, 'find').call(globalThis, text) as boolean, words);
    expect(await found('15. August wurden 5,5 Milliarden')).toBe(true);
  });
});

describe('the keyboard', () => {
  test('moves through a list, opens, keeps, finds the search field, and lists its keys', async () => {
    const { page, troubles } = await openPage(site);
    await page.goto(`${site.home}themen/meldungen/`);
    const focused = () => page.locator(':focus').innerText();
    const titles = await page.locator('.story-title').allInnerTexts();
    await page.keyboard.press('j');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('m');
    await page
      .locator('.story', { hasText: titles[1] ?? '' })
      .getByText('Gemerkt')
      .waitFor();
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: titles[1] ?? '' }).waitFor();
    expect(await page.getByRole('button', { name: 'Merken' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('m');
    await page.getByText('Nicht mehr gemerkt.').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tastenkürzel' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.type('jkom?/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jkom?/');
    expect(await troubles()).toEqual([]);
  });

  test('does nothing with a modifier, and nothing once it is switched off', async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.home}themen/meldungen/`);
    await page.keyboard.press('Alt+j');
    expect(await page.locator('.story-title a:focus').count()).toBe(0);
    await page.getByRole('button', { name: 'Tastenkürzel' }).click();
    await page.getByRole('checkbox', { name: 'Tastenkürzel verwenden' }).uncheck();
    await page.getByRole('button', { name: 'Schließen' }).click();
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await page.locator('.story-title a:focus, dialog[open]').count()).toBe(0);
    await page.getByRole('button', { name: 'Tastenkürzel' }).click();
    expect(await page.getByRole('checkbox', { name: 'Tastenkürzel verwenden' }).isChecked()).toBe(false);
  });
});

describe('with storage blocked', () => {
  test.each(['', SEED, EVERYTHING, 'merkliste/', 'suche/?q=Zylinder'])(
    '/%s reads as before',
    async (path) => {
      const { page, context, troubles } = await openPage(site);
      await blockStorage(context);
      await page.goto(site.home + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect(await troubles()).toEqual([]);
    },
  );

  test('the keys are switched off all the same, as long as the page', async () => {
    const { page, context } = await openPage(site);
    await blockStorage(context);
    await page.goto(`${site.home}themen/meldungen/`);
    await page.getByRole('button', { name: 'Tastenkürzel' }).click();
    await page.getByRole('checkbox', { name: 'Tastenkürzel verwenden' }).uncheck();
    await page.getByRole('button', { name: 'Schließen' }).click();
    await page.keyboard.press('j');
    expect(await page.locator('.story-title a:focus').count()).toBe(0);
  });

  test('a choice holds as long as the page, and the reader is told', async () => {
    const { page, context } = await openPage(site, { colorScheme: 'light' });
    await blockStorage(context);
    await page.goto(site.home + SEED);
    const light = await paperOf(page);
    await openSettings(page);
    await page.getByRole('radio', { name: 'Dunkel' }).check();
    expect(await paperOf(page)).not.toBe(light);
    await page.getByText('Die Wahl gilt nur hier.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.locator('.tools').getByText('Ihr Browser lässt diese Website nichts speichern.').waitFor();
  });

  test.each(['{', '"text"', '[null]', '{"2025/deepseek-verschiebt-r2":"x"}'])(
    'or damaged to %s, every page reads as before',
    async (damage) => {
      const { page, context, troubles } = await openPage(site);
      await context.addInitScript((text) => {
        for (const name of [
          'einstellungen',
          'merkliste',
          'gelesen',
          'lesestellen',
          'vorlesen',
          'tastenkuerzel',
        ]) {
          localStorage.setItem(`lesesaal:/:${name}`, text);
        }
      }, damage);
      for (const path of ['', SEED, 'merkliste/']) await page.goto(site.home + path);
      await page.getByText('Noch nichts gemerkt').waitFor();
      expect(await troubles()).toEqual([]);
    },
  );
});

describe('without JavaScript', () => {
  test('no button stands that does nothing, footnotes lead to the foot of the text, and the contents open', async () => {
    const { page } = await openPage(site, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(site.home + EVERYTHING);
    expect(await page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual(['']);
    await page.getByText('Inhalt', { exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Inhalt' })
      .getByRole('link', { name: 'document' })
      .first()
      .waitFor();
    await page.locator('a[data-footnote-ref]').click();
    expect(new URL(page.url()).hash).toBe('#user-content-fn-eins');
    await page.goto(`${site.home}merkliste/`);
    await page.getByText('Die Merkliste liegt in Ihrem Browser und braucht dafür JavaScript.').waitFor();
  });
});
