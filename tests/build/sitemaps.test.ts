import { describe, expect, test } from 'vitest';
import { lintXml, readXml } from '../read-xml.ts';
import { SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { listFiles, read } from './files.ts';
import { fileAt, INSTANT, listShownPages } from './shown-pages.ts';

const { root, sub, empty } = sites;

describe.each([
  ['at the root', root, '/'],
  ['below /zeitung/', sub, '/zeitung/'],
])('the sitemaps %s', (_where, { folder }, base) => {
  const indexed = readXml(read(folder, 'sitemap.xml'))('loc').map(
    (address) => fileAt(folder, address, base) ?? address,
  );
  const files = listFiles(folder).filter((path) => /^sitemap.*\.xml$/.test(path));

  test.each(files)('hold %s, which is valid and says of instants in which zone they are', async (path) => {
    expect(await lintXml(read(folder, path), 'sitemap.rng')).toEqual([]);
  });

  test('are all in the index', () => {
    expect([...indexed, 'sitemap.xml'].sort()).toEqual(files);
  });

  test('name every page that is to be found, once, and no other', () => {
    const named = indexed
      .filter((path) => !path.endsWith('nachrichten.xml'))
      .flatMap((path) => readXml(read(folder, path))('loc'));
    expect(named.map((address) => fileAt(folder, address, base) ?? address).sort()).toEqual(
      listShownPages(folder),
    );
  });

  test('name as news what was published within two days, with its title', () => {
    const texts = readXml(read(folder, 'sitemap/nachrichten.xml'));
    expect(texts('loc')).toEqual([`${SITE_URL}${base}artikel/2026/heute/`]);
    expect(texts('news:title')).toEqual(['Schon heute']);
    expect(texts('news:publication_date')).toEqual([expect.stringMatching(INSTANT)]);
  });

  test('tell when an article changed last', () => {
    const texts = readXml(read(folder, 'sitemap/artikel-2025.xml'));
    const at = texts('loc').indexOf(`${SITE_URL}${base}artikel/2025/alle-elemente/`);
    expect(texts('lastmod')[at]).toBe('2025-09-03T00:00:00+02:00');
  });
});

test('the sitemaps of an empty site have its pages, and news that are not in the index', async () => {
  const { folder } = empty;
  expect(readXml(read(folder, 'sitemap.xml'))('loc')).toEqual([`${SITE_URL}/sitemap/seiten.xml`]);
  expect(await lintXml(read(folder, 'sitemap/nachrichten.xml'), 'sitemap.rng')).toEqual([]);
  expect(readXml(read(folder, 'sitemap/nachrichten.xml'))('loc')).toEqual([]);
});
