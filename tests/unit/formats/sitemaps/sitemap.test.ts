import { describe, expect, test } from 'vitest';
import { printSitemap, printSitemapIndex } from '../../../../src/formats/sitemaps/sitemap.ts';
import { lintXml, readXml } from '../../../read-xml.ts';
import { makePublication } from '../make-publication.ts';

const publication = makePublication({ name: 'Öl & <Blatt>' });
const SCHEMA = 'sitemap.rng';

describe('printSitemap', () => {
  const entries = [
    { path: '/zeitung/', changed: new Date('2025-08-14T10:00:00Z') },
    { path: '/zeitung/impressum/' },
  ];

  test('gives whole addresses, and instants with their zone', async () => {
    const xml = printSitemap(entries, publication);
    expect(await lintXml(xml, SCHEMA)).toEqual([]);
    const texts = readXml(xml);
    expect(texts('loc')).toEqual(['https://example.org/zeitung/', 'https://example.org/zeitung/impressum/']);
    expect(texts('lastmod')).toEqual(['2025-08-14T12:00:00+02:00']);
  });

  test.each([
    '</news:title><script>alert(1)</script>',
    '„Öl & Gas“ <b>fett</b> ]]>',
    'Ein "Zitat" &amp; ein \'Apostroph\'',
    '🚀 Start',
    'שלום עולם',
    'Donaudampfschifffahrt '.repeat(14).trim(),
  ])('tells the title of a piece of news as it is: %s', async (title) => {
    const news = { title, published: new Date('2026-01-14T23:30:00Z') };
    const xml = printSitemap([{ path: '/zeitung/artikel/2026/x/', news }], publication);
    expect(await lintXml(xml, SCHEMA)).toEqual([]);
    const texts = readXml(xml);
    expect(texts('news:title')).toEqual([title]);
    expect(texts('news:publication_date')).toEqual(['2026-01-15T00:30:00+01:00']);
    expect(texts('news:name')).toEqual(['Öl & <Blatt>']);
    expect(texts('news:language')).toEqual(['de']);
  });

  test('encodes addresses that hold other than ASCII', async () => {
    const xml = printSitemap([{ path: '/zeitung/öl/' }], publication);
    expect(await lintXml(xml, SCHEMA)).toEqual([]);
    expect(readXml(xml)('loc')).toEqual(['https://example.org/zeitung/%C3%B6l/']);
  });

  test('is well-formed without any entry', async () => {
    expect(await lintXml(printSitemap([], publication), SCHEMA)).toEqual([]);
  });
});

test('printSitemapIndex names each sitemap, and when something in it changed', async () => {
  const xml = printSitemapIndex(
    [
      { path: '/zeitung/sitemap/seiten.xml', changed: new Date('2025-01-14T10:00:00Z') },
      { path: '/zeitung/sitemap/artikel-2025.xml' },
    ],
    publication,
  );
  expect(await lintXml(xml, SCHEMA)).toEqual([]);
  expect(readXml(xml)('loc')).toEqual([
    'https://example.org/zeitung/sitemap/seiten.xml',
    'https://example.org/zeitung/sitemap/artikel-2025.xml',
  ]);
  expect(readXml(xml)('lastmod')).toEqual(['2025-01-14T11:00:00+01:00']);
});

test('the schema refuses what is no sitemap, so that it proves something', async () => {
  const xml = printSitemap([{ path: '/x/', changed: new Date(0) }], publication);
  expect(await lintXml(xml.replace('+01:00', ''), SCHEMA)).not.toEqual([]);
  expect(await lintXml(xml.replaceAll('loc>', 'link>'), SCHEMA)).not.toEqual([]);
});
