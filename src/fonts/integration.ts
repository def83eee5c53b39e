import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeFonts } from './cache.ts';
import type { Range } from './ranges.ts';
import { describeUncovered } from './uncovered.ts';

/** Where articles are printed. */
const ARTICLE = /^artikel\/\d{4}\/[^/]+\/$/;

/**
 * Cuts the site's fonts down to what it needs of them; a style sheet takes them in as `lesesaal-fonts/faces.css`.
 * After the pages it names the characters of articles for which there is no font.
 */
export function fonts(): AstroIntegration {
  let coverage: readonly Range[] = [];
  return {
    name: 'lesesaal-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const [cache, root] = [fileURLToPath(config.cacheDir), fileURLToPath(config.root)];
        const made = await makeFonts(cache, root);
        coverage = made.coverage;
        // Vite wants forward slashes on every system.
        const folder = made.folder.split(sep).join('/');
        updateConfig({
          vite: {
            resolve: { alias: { 'lesesaal-fonts': folder } },
            // `dev` serves nothing beyond the project that is not named, and the cache may lie anywhere.
            server: { fs: { allow: [root, folder] } },
          },
        });
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const articles = pages.map(({ pathname }) => pathname).filter((name) => ARTICLE.test(name));
        for (const line of describeUncovered(fileURLToPath(dir), articles, coverage)) logger.info(line);
      },
    },
  };
}
