import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';

/** The engines that read the sites; the same journeys lead through all of them. */
export type Engine = 'Chromium' | 'Firefox';

/** Starts a browser without a window; it takes the servers' certificate, which nobody has signed. */
export function launch(engine: Engine): Promise<Browser> {
  const { chromium, firefox } = inject('machine');
  if (engine === 'Firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      acceptInsecureCerts: true,
    });
  }
  // The first lets a worker come from such a server too; Debian's sandbox needs a user namespace, which root in a
  // container lacks.
  const isRoot = process.getuid?.() === 0;
  const args = ['--ignore-certificate-errors', ...(isRoot ? ['--no-sandbox'] : [])];
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: chromium,
    headless: 'shell',
    acceptInsecureCerts: true,
    args,
  });
}

/** A page that notes everything that a visitor must never meet. */
export interface WatchedPage {
  readonly page: Page;
  /** Violations of the policy, errors in the console, uncaught exceptions, failed requests and those to others. */
  readonly troubles: readonly string[];
  /** Ends the visit with all that the browser has stored of it. */
  close(): Promise<void>;
}

/** Opens a site's front page in a browser that knows nothing of it yet, and watches from the first moment. */
export async function open(browser: Browser, home: string): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()))
      troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error}`));
  const { origin } = new URL(home);
  page.on('request', (request) => {
    // Browsers draw parts of their own from data.
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      troubles.push(`foreign: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    // A page that is left ends its own requests.
    if (!/ABORTED/.test(errorText)) troubles.push(`failed: ${request.url()} ${errorText}`);
  });
  // Not every browser tells its console of every violation.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`violation: ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  await page.goto(home);
  return { page, troubles, close: () => context.close() };
}
