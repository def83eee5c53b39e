import type { Page } from 'playwright-core';
import { serve } from '../../src/hosting/server.ts';
import { launchChromium } from './browser.ts';

const PATIENCE_MS = 10_000;

/**
 * Types queries on the search page of a built site, each once the one before has been answered, and measures in the
 * page from the Enter key to the new results standing in the list.
 * @param queries all of them have results; the first only warms the engine
 * @returns milliseconds for each query but the first
 */
export async function timeSearches(site: string, queries: readonly string[]): Promise<number[]> {
  const { server, port } = await serve({ folder: site, base: '/', port: 0 });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`http://localhost:${port}/suche/`, { waitUntil: 'networkidle' });
    const times: number[] = [];
    for (const query of queries) times.push(await timeOne(page, query));
    return times.slice(1);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function timeOne(page: Page, text: string): Promise<number> {
  const watch = await page.evaluateHandle(watchList, PATIENCE_MS);
  await page.fill('[data-part=input]', text);
  await page.press('[data-part=input]', 'Enter');
  return watch.evaluate(({ time }) => time);
}

/** Runs in the page: milliseconds from the next Enter key until the list of results has been replaced. */
function watchList(patience: number): { time: Promise<number> } {
  const list = document.querySelector('[data-part=list]');
  if (!list) throw new Error('Expected a list of results on the page, got none.');
  const time = new Promise<number>((resolve, reject) => {
    let start = Number.NaN;
    const observer = new MutationObserver(() => {
      if (Number.isNaN(start) || list.childElementCount === 0) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    addEventListener(
      'keydown',
      () => {
        start = performance.now();
        observer.observe(list, { childList: true });
      },
      { capture: true, once: true },
    );
    setTimeout(() => reject(new Error('Expected results in time, got none.')), patience);
  });
  return { time };
}
