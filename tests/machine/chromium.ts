import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installFromDebian } from './install-from-debian.ts';
import { findProgram } from './programs.ts';

/** The headless shell comes first: it has the same engine without a desktop's window, and takes half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/**
 * Finds a Chromium for the browser tests, or installs one: on the PATH, else Debian's package where this user
 * may install it, else Playwright's own download.
 * @returns the absolute path of the browser
 * @throws Error with the command to type, where there is none and none can be had
 */
export async function findOrInstallChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one for the browser tests (once) …');
  const isFromDebian = installFromDebian(['chromium-headless-shell'], ['chromium']);
  return (isFromDebian ? findChromium() : undefined) ?? installFromPlaywright() ?? fail();
}

function findChromium(): string | undefined {
  return findProgram([...NAMES, chromium.executablePath()]);
}

function installFromPlaywright(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  spawnSync(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return findChromium();
}

function fail(): never {
  throw new Error(
    'The browser tests need a Chromium: expected one on the PATH, got none, and none could be installed. ' +
      'Type: sudo apt-get install chromium-headless-shell (Debian, Ubuntu), or: npx playwright-core install chromium',
  );
}
