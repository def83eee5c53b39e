import type { Page } from 'playwright-core';
import type { Visit } from './browser.ts';

export const SEED = 'artikel/2025/deepseek-verschiebt-r2/';

/** One of every type of page in the fixture, by what it is. */
export const PAGES: Readonly<Record<string, string>> = {
  'the front page': '',
  'an article with everything': 'artikel/2025/alle-elemente/',
  'the first article': SEED,
  'a marked article': `${SEED}?suche=Exportlizenzen`,
  'a withdrawn article': 'artikel/2025/zurueckgezogen/',
  'an English article': 'artikel/2025/english/',
  'an original with its changes': 'artikel/2025/eingegangen/original/',
  'the topics': 'themen/',
  'a topic': 'themen/meldungen/2/',
  'the archive': 'archiv/',
  'a year': 'archiv/2024/',
  'a month': 'archiv/2024/01/',
  'the editions': 'ausgaben/',
  'the feeds': 'feeds/',
  'the licences': 'lizenzen/',
  'the search page': 'suche/',
  'a search with results': 'suche/?q=Zylinder',
  'a search without results': 'suche/?q=Xylophonquadrat',
  'the reading list': 'merkliste/',
  'an own page': 'impressum/',
  'a page that does not exist': 'gibt/es/nicht/',
};

/** Opens a page and waits for what it fetches. */
export async function goTo(page: Page, site: Visit, path: string): Promise<void> {
  await page.goto(site.home + path);
  if (path.includes('?q=')) await page.getByRole('status').filter({ hasText: 'für „' }).waitFor();
}

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;

/** Shows the page in a theme; `system` is the dark one of the device. */
export async function setTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'system' ? 'dark' : 'light' });
  await page.evaluate((name) => {
    const { dataset } = document.documentElement;
    if (name === 'system') delete dataset['theme'];
    else dataset['theme'] = name;
  }, theme);
}
