import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createHeaderRules, printHeadersFile } from './headers.ts';
import { styleHashesIn } from './style-hashes.ts';

/** Writes `_headers` after the pages, with the hashes of the styles that were printed. */
export function hosting({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'lesesaal-hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // Every page holds the same style; a test of the output proves it.
        const hashes = styleHashesIn(await readFile(join(folder, 'index.html'), 'utf8'));
        await writeFile(join(folder, '_headers'), printHeadersFile(createHeaderRules(hashes), base));
      },
    },
  };
}
