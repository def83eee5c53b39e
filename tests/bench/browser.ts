import { type Browser, chromium } from 'playwright-core';
import { findOrInstallChromium } from '../machine/chromium.ts';

/** Starts the browser that the tests use too. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findOrInstallChromium(),
    // Debian's sandbox needs a user namespace, which root in a container lacks.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
