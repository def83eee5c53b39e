import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOrInstallChromium } from '../machine/chromium.ts';
import { installAside } from '../machine/install-aside.ts';

const VERSION = '13.5.0';
/** Now and then the browser records nothing; that is no figure, good or bad, so the page is measured again. */
const MOST_ATTEMPTS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** One of Lighthouse's checks, as its report writes it. */
export interface Audit {
  readonly id: string;
  readonly title: string;
  /** From 0 to 1; null where there is nothing to judge. */
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly displayValue?: string;
  readonly explanation?: string;
  readonly errorMessage?: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly Record<string, unknown>[] };
}

/** What of Lighthouse's report the bench reads. */
export interface Report {
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly runtimeError?: { readonly message: string };
}

type RunLighthouse = (
  url: string,
  flags: { port: number; logLevel: string; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

interface ChromeLauncher {
  launch(options: {
    chromePath: string;
    chromeFlags: readonly string[];
    logLevel: string;
  }): Promise<{ port: number; kill(): void }>;
}

/**
 * Makes Lighthouse ready, and installs it where it is missing.
 * @returns a function that measures one address as a mobile phone, in a fresh Chromium each time
 * @throws Error where Lighthouse or a Chromium cannot be had
 */
export async function prepareLighthouse(): Promise<(url: string) => Promise<Report>> {
  // Lighthouse weighs 176 MiB, so it is no dependency that `npm start` would install.
  const { resolve } = createRequire(join(installAside('lighthouse', VERSION), 'package.json'));
  const load = (name: string) => import(pathToFileURL(resolve(name)).href);
  const { default: run } = (await load('lighthouse')) as { default: RunLighthouse };
  const launcher = (await load('chrome-launcher')) as ChromeLauncher;
  const chromePath = await findOrInstallChromium();
  // Debian's sandbox needs a user namespace, which root in a container lacks.
  const chromeFlags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const measureOnce = async (url: string): Promise<Report | string> => {
    const chrome = await launcher.launch({ chromePath, chromeFlags, logLevel: 'silent' });
    try {
      const result = await run(url, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES });
      return result?.lhr.runtimeError?.message ?? result?.lhr ?? 'no report';
    } finally {
      chrome.kill();
    }
  };
  return async (url) => {
    for (let attempt = 1; ; attempt += 1) {
      const report = await measureOnce(url);
      if (typeof report !== 'string') return report;
      if (attempt === MOST_ATTEMPTS) throw new Error(`Lighthouse could not measure ${url}: ${report}`);
      console.error(`Lighthouse got no figures for ${url}, so it tries again: ${report}`);
    }
  };
}
