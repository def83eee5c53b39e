import { describe, expect, test } from 'vitest';
import { printOpenSearch } from '../../../src/formats/opensearch.ts';
import { lintXml, readXml } from '../../read-xml.ts';
import { makePublication } from './make-publication.ts';

const PLACES = {
  page: '/zeitung/suche/',
  description: '/zeitung/opensearch.xml',
  icon: '/zeitung/favicon.svg',
};

const print = (changes: Parameters<typeof makePublication>[0] = {}) =>
  printOpenSearch(makePublication(changes), PLACES, 'q');

describe('printOpenSearch', () => {
  test('says what a browser needs', async () => {
    const xml = print();
    expect(await lintXml(xml, 'opensearch.rng')).toEqual([]);
    expect(readXml(xml)('ShortName')).toEqual(['Lesesaal']);
    expect(readXml(xml)('Image')).toEqual(['https://example.org/zeitung/favicon.svg']);
    expect(xml).toContain('template="https://example.org/zeitung/suche/?q={searchTerms}"');
    expect(xml).toContain('template="https://example.org/zeitung/opensearch.xml"');
  });

  test.each(['Öl & Gas', '<b>Blatt</b>', 'Allgemeine Zeitung für Stadt und Land', 'Die 🚀', 'עיתון'])(
    'is valid for a site called %s',
    async (name) => {
      const xml = print({ name, description: `${name} `.repeat(60).trim() });
      expect(await lintXml(xml, 'opensearch.rng')).toEqual([]);
      const [short = ''] = readXml(xml)('ShortName');
      expect(short.length).toBeGreaterThan(0);
      expect(name.startsWith(short)).toBe(true);
    },
  );
});
