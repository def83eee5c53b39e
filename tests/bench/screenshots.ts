import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/hosting/server.ts';
import { launchChromium } from './browser.ts';

/** A page to look at: the name of its pictures, and its path below the site's root. */
export interface View {
  readonly name: string;
  readonly path: string;
}

const WIDTHS = [360, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;
const WINDOW_HEIGHT = 800;
/** Of a longer page only the beginning is shown. */
const MOST_HEIGHT = 8000;

/**
 * Takes pictures of a built site, narrow and wide, light and dark: `<name>-<width>-<scheme>.png`.
 * @param into the folder for them; made where it is missing
 * @returns the views that are wider than their window, with the width
 */
export async function takeScreenshots(
  folder: string,
  views: readonly View[],
  into: string,
): Promise<string[]> {
  mkdirSync(into, { recursive: true });
  const { server, port } = await serve({ folder, base: '/', port: 0 });
  const browser = await launchChromium();
  const tooWide: string[] = [];
  try {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        const page = await openPage(browser, width, scheme);
        // A first visit may show the stand-in fonts; these are pictures of the second.
        await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
        for (const { name, path } of views) {
          await page.goto(`http://localhost:${port}/${path}`);
          const content = await photograph(page, join(into, `${name}-${width}-${scheme}.png`), width);
          if (content > width && scheme === 'light') tooWide.push(`${name}: ${content} px in ${width} px`);
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return tooWide;
}

function openPage(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  return browser.newPage({
    viewport: { width, height: WINDOW_HEIGHT },
    colorScheme,
    reducedMotion: 'reduce',
  });
}

/** @returns how wide the content is */
async function photograph(page: Page, file: string, width: number): Promise<number> {
  const size = await page.evaluate(async () => {
    await document.fonts.ready;
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
  const height = Math.min(size.scrollHeight, MOST_HEIGHT);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height } });
  return size.scrollWidth;
}
