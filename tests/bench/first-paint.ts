import type { Page, Route } from 'playwright-core';
import { launchChromium } from './browser.ts';

/** How long a page may take to paint with what it has, before it is given one more answer. */
const PATIENCE_MS = 1500;
const STEP_MS = 50;

/**
 * Counts the requests that must be answered before a page paints its first text: holds back all but the page
 * itself, then answers one after the other until it paints.
 * @throws Error where a page does not paint, however much is answered
 */
export async function countFirstPaintRequests(urls: readonly string[]): Promise<number[]> {
  const browser = await launchChromium();
  try {
    const counts: number[] = [];
    for (const url of urls) {
      const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
      counts.push(await countOn(page, url));
      await page.close();
    }
    return counts;
  } finally {
    await browser.close();
  }
}

async function countOn(page: Page, url: string): Promise<number> {
  const held: Route[] = [];
  await page.route('**/*', async (route) => {
    if (route.request().isNavigationRequest()) await route.continue();
    else held.push(route);
  });
  await page.goto(url, { waitUntil: 'commit' });
  let answered = 1;
  while (!(await paints(page))) {
    const next = held.shift();
    if (!next) throw new Error(`${url}: expected text to be painted, got none after ${answered} requests.`);
    await next.continue();
    answered += 1;
  }
  return answered;
}

async function paints(page: Page): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
    if (await page.evaluate(isPainted)) return true;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return false;
}
