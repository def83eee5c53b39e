import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { environment } from './src/environment.ts';
import { hosting } from './src/hosting/integration.ts';
import { createPipeline } from './src/markdown/pipeline.ts';
import { searchIndex } from './src/search/integration.ts';

const { siteUrl, base, outDir } = environment;

export default defineConfig({
  site: siteUrl.href,
  base,
  outDir,
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
    build: {
      assetsInlineLimit: 0,
    },
    plugins: [
      {
        // Fetches a script's style sheets beside it, of which there are none, and weighs as much as a tool.
        name: 'lesesaal-no-preload-helper',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('vite/preload-helper.js')
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
    ],
  },
  integrations: [searchIndex({ outDir, base }), hosting({ base })],
});
