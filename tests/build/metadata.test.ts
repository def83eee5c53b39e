import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lintXml } from '../read-xml.ts';
import { SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { attributeValues, listFiles, read } from './files.ts';
import { fileAt } from './shown-pages.ts';

const { root, sub } = sites;

describe.each([
  ['at the root', root, '/'],
  ['below /zeitung/', sub, '/zeitung/'],
])('what programs ask for %s', (_where, { folder }, base) => {
  test('tells crawlers where the sitemaps are', () => {
    expect(read(folder, 'robots.txt')).toContain(`\nSitemap: ${SITE_URL}${base}sitemap.xml\n`);
  });

  test('tells browsers how to search', async () => {
    const xml = read(folder, 'opensearch.xml');
    expect(await lintXml(xml, 'opensearch.rng')).toEqual([]);
    expect(attributeValues(xml, 'template')).toEqual([
      `${SITE_URL}${base}suche/?q={searchTerms}`,
      `${SITE_URL}${base}opensearch.xml`,
    ]);
  });

  test('tells devices how to install it, with icons of the size that is said', async () => {
    const manifest = JSON.parse(read(folder, 'manifest.webmanifest'));
    expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([base, base, base]);
    for (const { src, sizes } of manifest.icons) {
      const file = fileAt(folder, SITE_URL + src, base);
      expect(file, src).toBeDefined();
      const { width, height } = await sharp(join(folder, file ?? '')).metadata();
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('says nothing of security and trust while an operator has not', () => {
    expect(listFiles(folder).filter((path) => path.startsWith('.well-known'))).toEqual([]);
  });
});
