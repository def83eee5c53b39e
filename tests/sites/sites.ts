import { existsSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { BuiltSites } from './built-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that tells of the builds, once all of them are made. */
    sitesFile: string;
    chromium: string;
  }
}

/** A guard against hanging, in milliseconds. */
const PATIENCE = 900_000;

/** The builds of this run; whoever imports them waits until they are made. */
export const sites: BuiltSites = await waitForSites(inject('sitesFile'));

async function waitForSites(file: string): Promise<BuiltSites> {
  const end = Date.now() + PATIENCE;
  while (!existsSync(file)) {
    if (Date.now() > end) throw new Error(`${file}: the builds of this run never came.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const made = JSON.parse(readFileSync(file, 'utf8'));
  if (made.error) throw new Error(`The sites could not be built: ${made.error}`);
  return made;
}
