import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { listFiles, read } from './files.ts';

const { root } = sites;

const files = listFiles(root.folder);
const sizeOf = (path: string): number => statSync(join(root.folder, path)).size;
const packed = files.filter((path) => /\.(?:br|gz)$/.test(path));

describe('packed versions', () => {
  test('lie beside every page and every feed that does not travel in one packet, and beside scripts', () => {
    const texts = files.filter((path) => /\.(?:html|xml)$|^_astro\/.*\.js$|^pagefind\/[^/]*\.js$/.test(path));
    const large = texts.filter((path) => sizeOf(path) >= 1024);
    expect(large.length).toBeGreaterThan(100);
    expect(packed).toEqual(expect.arrayContaining(large.flatMap((path) => [`${path}.br`, `${path}.gz`])));
  });

  // That they hold the same is for the audit to prove (`compressed`).
  test('have fewer bytes than the file beside them', () => {
    for (const path of packed) expect(sizeOf(path), path).toBeLessThan(sizeOf(path.slice(0, -3)));
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
