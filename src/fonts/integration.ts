import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeFonts } from './cache.ts';

/**
 * Cuts the site's fonts down to what it needs of them; a style sheet takes them in as `lesesaal-fonts/faces.css`.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'lesesaal-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const made = await makeFonts(fileURLToPath(config.cacheDir), fileURLToPath(config.root));
        // Vite wants forward slashes on every system.
        const folder = made.folder.split(sep).join('/');
        updateConfig({ vite: { resolve: { alias: { 'lesesaal-fonts': folder } } } });
      },
    },
  };
}
