import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { isFileLoadingAllowed, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { fonts } from '../../../src/fonts/integration.ts';

test('the fonts are served while one writes, though the cache lies outside the project', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'lesesaal-fonts-'));
  try {
    let vite: AstroConfig['vite'] = {};
    const setup = fonts().hooks['astro:config:setup'] as (options: object) => Promise<void>;
    await setup({
      config: { cacheDir: pathToFileURL(`${cache}/`), root: pathToFileURL(`${process.cwd()}/`) },
      updateConfig: (config: AstroConfig) => {
        ({ vite } = config);
      },
    });
    const config = await resolveConfig({ ...vite, configFile: false }, 'serve');
    const { alias } = vite.resolve ?? {};
    const folder = (alias as Record<string, string>)['lesesaal-fonts'] ?? '';
    expect(folder.startsWith(cache)).toBe(true);
    expect(isFileLoadingAllowed(config, join(folder, 'newsreader-normal.woff2'))).toBe(true);
    expect(isFileLoadingAllowed(config, join(process.cwd(), 'package.json'))).toBe(true);
    expect(isFileLoadingAllowed(config, join(cache, 'fremd.txt'))).toBe(false);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
