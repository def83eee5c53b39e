import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createHeaderRules, printHeadersFile } from './headers.ts';
import { inlineHashesIn } from './inline-hashes.ts';
import { removeUnnamedPictures } from './unnamed-pictures.ts';

/** Makes the printed folder ready for a host: only what pages name, and `_headers` with the hashes of what is inline. */
export function hosting({ base }: { readonly base: string }): AstroIntegration {
  let assets = '';
  return {
    name: 'lesesaal-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await removeUnnamedPictures(folder, assets);
        // Every page holds the same style and script; a test of the output proves it.
        const hashes = inlineHashesIn(await readFile(join(folder, 'index.html'), 'utf8'));
        await writeFile(join(folder, '_headers'), printHeadersFile(createHeaderRules(hashes), base));
      },
    },
  };
}
