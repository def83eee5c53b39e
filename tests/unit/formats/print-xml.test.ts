import { describe, expect, test } from 'vitest';
import { x } from 'xastscript';
import { printXml } from '../../../src/formats/print-xml.ts';
import { lintXml, readXml } from '../../read-xml.ts';

describe('printXml', () => {
  test('declares the document before its root element', () => {
    expect(printXml(x('a', 'Öl'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a>Öl</a>\n');
  });

  test('names a style sheet between the two', () => {
    expect(printXml(x('a'), '/zeitung/feed.xsl').split('\n')[1]).toBe(
      '<?xml-stylesheet type="text/xsl" href="/zeitung/feed.xsl"?>',
    );
  });

  test.each(['</a><b>', '&amp; & &lt;', ']]>', '"\'', '🚀', 'שלום', '<![CDATA[x]]>', '<!-- -->'])(
    'prints text that reads the same: %s',
    async (text) => {
      const xml = printXml(x('a', { title: text }, text));
      expect(await lintXml(xml)).toEqual([]);
      expect(readXml(xml)('a')).toEqual([text]);
    },
  );

  test.each(['\u0000', '\u0008', '\u001F', '\uFFFE', '\uFFFF', '\uD800'])(
    'leaves out %j, which no document may hold',
    async (character) => {
      const xml = printXml(x('a', `vor${character}nach`));
      expect(await lintXml(xml)).toEqual([]);
      expect(readXml(xml)('a')).toEqual(['vornach']);
    },
  );
});
