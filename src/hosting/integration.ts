import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createHeaderRules, printHeadersFile } from './headers.ts';
import { inlineHashesIn } from './inline-hashes.ts';

/** Writes `_headers` after the pages, with the hashes of what was printed inline. */
export function hosting({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'lesesaal-hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // Every page holds the same style and script; a test of the output proves it.
        const hashes = inlineHashesIn(await readFile(join(folder, 'index.html'), 'utf8'));
        await writeFile(join(folder, '_headers'), printHeadersFile(createHeaderRules(hashes), base));
      },
    },
  };
}
