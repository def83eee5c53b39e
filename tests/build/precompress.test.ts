import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites.ts';
import { listFiles, read } from './files.ts';

const { root } = sites;

const files = listFiles(root.folder);
const packed = files.filter((path) => /\.(?:br|gz)$/.test(path));

describe('packed versions', () => {
  test('lie beside every page and every feed that does not travel in one packet, and beside scripts', () => {
    const texts = files.filter((path) => /\.(?:html|xml)$|^_astro\/.*\.js$|^pagefind\/[^/]*\.js$/.test(path));
    const large = texts.filter((path) => statSync(join(root.folder, path)).size >= 1024);
    expect(large.length).toBeGreaterThan(100);
    expect(packed).toEqual(expect.arrayContaining(large.flatMap((path) => [`${path}.br`, `${path}.gz`])));
  });

  test('hold what the file beside them holds, in fewer bytes', () => {
    for (const path of packed) {
      const bytes = readFileSync(join(root.folder, path));
      const text = readFileSync(join(root.folder, path.slice(0, -3)));
      expect(bytes.length, path).toBeLessThan(text.length);
      const unpacked = path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      expect(unpacked.equals(text), path).toBe(true);
    }
  });

  test('are on no list', () => {
    for (const path of [
      'offline-archiv.json',
      'sitemap.xml',
      'sitemap/seiten.xml',
      '_headers',
      'feeds.opml',
    ]) {
      expect(read(root.folder, path), path).not.toMatch(/\.(?:br|gz)\b/);
    }
  });
});
