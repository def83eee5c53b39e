import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { environment } from './src/environment.ts';
import { fonts } from './src/fonts/integration.ts';
import { hosting } from './src/hosting/integration.ts';
import { plainImports } from './src/hosting/plain-imports.ts';
import { packedVersions } from './src/hosting/precompress-integration.ts';
import { checkBundled } from './src/licences/bundled.ts';
import { readSynonyms } from './src/loader/synonyms.ts';
import { createPipeline } from './src/markdown/pipeline.ts';
import { offline } from './src/offline/build/integration.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { site } from './src/site.ts';

const { siteUrl, base, outDir, cacheDir, content, urls } = environment;

export default defineConfig({
  site: siteUrl.href,
  base,
  outDir,
  cacheDir,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // 'jsx', the default, glues inline neighbours on separate lines together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified(createPipeline({ base, origin: siteUrl.origin })),
  },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports(), checkBundled()],
    worker: { plugins: () => [checkBundled()] },
  },
  integrations: [
    fonts(),
    searchIndex({ outDir, base, readSynonyms: () => readSynonyms(content) }),
    hosting({ base, origin: siteUrl.origin, content: content.label }),
    // Lists what the others have written.
    offline({ base, urls, isOn: site.offline }),
    // Last, since it packs what the others have written; packed versions are on no list.
    packedVersions({ cacheDir, isOn: site.precompress }),
  ],
});
