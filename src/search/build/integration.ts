import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { createSplitter } from '../compounds/compounds.ts';
import { loadLexicon } from '../compounds/lexicon.ts';
import { buildIndex } from './build-index.ts';
import { readArticles } from './printed.ts';

/**
 * Makes the search index after the pages are printed. The dev server, which prints nothing, serves the index
 * of the last build.
 * @param outDir absolute path of the folder that builds write
 * @param base the site's base path
 * @param readSynonyms gives the groups of expressions that mean the same
 */
export function searchIndex({
  outDir,
  base,
  readSynonyms,
}: {
  readonly outDir: string;
  readonly base: string;
  readonly readSynonyms: () => readonly (readonly string[])[];
}): AstroIntegration {
  return {
    name: 'lesesaal-search',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const articles = readArticles(
          folder,
          pages.map(({ pathname }) => pathname),
        );
        const count = await buildIndex(articles, {
          outputPath: join(folder, 'pagefind'),
          split: createSplitter(loadLexicon()),
          synonyms: readSynonyms(),
        });
        logger.info(`${count} ${count === 1 ? 'article' : 'articles'} in the search index`);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(outDir, 'pagefind'))) {
          logger.warn('There is no search index yet: run npm run build once to search while developing.');
        }
        server.middlewares.use(`${base}pagefind`, sirv(join(outDir, 'pagefind'), { dev: true, etag: true }));
      },
    },
  };
}
