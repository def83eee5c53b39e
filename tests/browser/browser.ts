import type { Server } from 'node:http';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { serve } from '../../src/hosting/server.ts';

/** A site that is being served, with the browser that looks at it. */
export interface Visit {
  readonly browser: Browser;
  /** Address of the site's front page, with its base path. */
  readonly home: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built folder with its own headers and starts the browser; `base` is the path it was built for. */
export async function visit(folder: string, base = '/'): Promise<Visit> {
  const { server, port } = await serve({ folder, base, port: 0 });
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    // Debian's sandbox needs a user namespace, which root in a container lacks.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const origin = `http://localhost:${port}`;
  return { browser, origin, home: origin + base, close: () => closeAll(browser, server) };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** A page that remembers everything a visitor must never meet. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors in the console, uncaught exceptions, failed requests, requests to another origin, cookies. */
  troubles(): Promise<string[]>;
}

/** Opens an empty page of the visit and watches it. */
export async function openPage(
  { browser, origin }: Visit,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  // What is stored for reading without a network has journeys of its own; here every page comes from the host.
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left ends its own requests.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    troubles.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      troubles.push(`foreign: ${request.url()}`);
  });
  return {
    page,
    context,
    troubles: async () => [...troubles, ...(await context.cookies()).map(({ name }) => `cookie: ${name}`)],
  };
}
