import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { launchChromium } from './browser.ts';
import { sentBytes } from './sent-bytes.ts';

/** A file that a search loaded, with its bytes as a host sends them. */
export interface LoadedFile {
  readonly path: string;
  readonly bytes: number;
}

/** What each engine loaded for one query in a browser that had nothing. */
export interface FirstQuery {
  readonly text: string;
  readonly stock: readonly LoadedFile[];
  readonly ours: readonly LoadedFile[];
}

const SHOWN = 10;

/** What the page itself brings, in whatever moment the browser asks for it. */
const OF_PAGE = /^\/(?:favicon|apple-touch-icon|manifest|site\.webmanifest)|\.woff2$/;

/**
 * Asks each query in a fresh browser, which shows ten results: ours on the search page, stock through its script. Every
 * file counts that is asked for after the empty page has loaded, worker and WebAssembly included, and what of the index
 * came before.
 */
export async function loadFirstQueries(
  folders: { readonly stock: string; readonly ours: string },
  texts: readonly string[],
): Promise<FirstQuery[]> {
  writeFileSync(
    join(folders.stock, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><title>x</title>',
  );
  const browser = await launchChromium();
  try {
    const queries: FirstQuery[] = [];
    for (const text of texts) {
      const stock = await watchLoads(folders.stock, (origin, loaded) =>
        askStock(browser, origin, text, loaded),
      );
      const ours = await watchLoads(folders.ours, (origin, loaded) => askOurs(browser, origin, text, loaded));
      queries.push({ text, stock, ours });
    }
    return queries;
  } finally {
    await browser.close();
  }
}

async function askStock(browser: Browser, origin: string, text: string, loaded: () => void): Promise<void> {
  const page = await browser.newPage();
  await page.goto(origin, { waitUntil: 'networkidle' });
  loaded();
  await page.evaluate(
    async ({ script, text, count }) => {
      const pagefind: Pagefind = await import(script);
      await pagefind.init();
      const { results } = await pagefind.search(text);
      await Promise.all(results.slice(0, count).map((result) => result.data()));
    },
    { script: `${origin}/pagefind/pagefind.js`, text, count: SHOWN },
  );
  await page.close();
}

async function askOurs(browser: Browser, origin: string, text: string, loaded: () => void): Promise<void> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${origin}/suche/`, { waitUntil: 'networkidle' });
  loaded();
  await page.fill('[data-part=input]', text);
  await page.press('[data-part=input]', 'Enter');
  await page.waitForSelector(`[data-part=list] > :nth-child(${SHOWN})`);
  await page.waitForLoadState('networkidle');
  await page.close();
}

/** Serves a folder as it lies there while `ask` runs, and tells what was loaded from it. */
async function watchLoads(
  folder: string,
  ask: (origin: string, loaded: () => void) => Promise<void>,
): Promise<LoadedFile[]> {
  let paths: string[] = [];
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    paths.push(new URL(request.url ?? '/', 'http://localhost').pathname);
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    await ask(`http://localhost:${port}`, () => {
      paths = paths.filter((path) => path.startsWith('/pagefind/'));
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return [...new Set(paths)]
    .filter((path) => !OF_PAGE.test(path))
    .map((path) => ({ path, bytes: sentBytes(join(folder, decodeURIComponent(path))) }));
}
