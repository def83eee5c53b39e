import { describe, expect, test } from 'vitest';
import { sliceXml } from '../../../../src/import/feeds/slice-xml.ts';

function slicesOf(xml: string): string[] {
  return (sliceXml(xml)?.entries ?? []).map(({ start, end }) => xml.slice(start, end));
}

describe('the entries of a feed in XML', () => {
  test.each([
    [
      'in RSS',
      '<rss><channel><item>a</item> <item>b</item></channel></rss>',
      ['<item>a</item>', '<item>b</item>'],
    ],
    ['outside the channel', '<rss><channel></channel><item>a</item></rss>', ['<item>a</item>']],
    ['in RDF', '<rdf:RDF><channel/><item rdf:about="x">a</item></rdf:RDF>', ['<item rdf:about="x">a</item>']],
    ['in Atom', '<feed><entry>a</entry></feed>', ['<entry>a</entry>']],
    ['with a prefix', '<a:feed><a:entry>x</a:entry></a:feed>', ['<a:entry>x</a:entry>']],
    ['in capitals', '<RSS><CHANNEL><ITEM>a</ITEM></CHANNEL></RSS>', ['<ITEM>a</ITEM>']],
    ['that are empty', '<rss><channel><item/></channel></rss>', ['<item/>']],
    [
      'with elements of like name',
      '<rss><channel><item><x:item>a</x:item></item></channel></rss>',
      ['<item><x:item>a</x:item></item>'],
    ],
    [
      'with tags in CDATA',
      '<rss><channel><item><![CDATA[</item><item>]]></item></channel></rss>',
      ['<item><![CDATA[</item><item>]]></item>'],
    ],
    [
      'with tags in comments',
      '<rss><channel><!-- <item>x</item> --><item><!-- </item> --></item></channel></rss>',
      ['<item><!-- </item> --></item>'],
    ],
    [
      'behind warnings of a server',
      '<b>Warning</b>: x <br/>\n<?xml version="1.0"?><rss><channel><item>a</item></channel></rss>',
      ['<item>a</item>'],
    ],
    ['of a feed without any', '<rss><channel><title>x</title></channel></rss>', []],
    ['of an empty feed', '<rss version="2.0"/>', []],
  ])('%s', (_where, xml, entries) => {
    expect(slicesOf(xml)).toEqual(entries);
  });

  test.each([
    [
      'the next begins',
      '<rss><channel><item>a <item>b</item></channel></rss>',
      ['<item>a ', '<item>b</item>'],
    ],
    ['the channel ends', '<rss><channel><item>a</channel></rss>', ['<item>a']],
    ['the feed ends', '<feed><entry>a</feed>', ['<entry>a']],
  ])('end, unclosed, where %s', (_where, xml, entries) => {
    expect(slicesOf(xml)).toEqual(entries);
  });

  test('do not count where the text breaks off', () => {
    const xml = '<rss><channel><title>x</title><item>a</item><item><title>b';
    expect(slicesOf(xml)).toEqual(['<item>a</item>']);
    expect(sliceXml(xml)).toMatchObject({ isCut: true, frame: '<rss><channel><title>x</title>' });
  });
});

describe('what is around the entries', () => {
  test('is the feed without them and without what stands before it', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE rss><rss><channel><title>x</title><item>a</item><link>y</link><item/></channel></rss>';
    expect(sliceXml(xml)?.frame).toBe('<rss><channel><title>x</title><link>y</link></channel></rss>');
  });

  test.each([
    [
      '<rss version="2.0"><channel x="y"><item/></channel></rss>',
      '<rss version="2.0"><channel x="y">',
      '</channel></rss>',
    ],
    ['<rss><item/></rss>', '<rss><channel>', '</channel></rss>'],
    ['<rdf:RDF xmlns="x"><channel/><item/></rdf:RDF>', '<rdf:RDF xmlns="x">', '</rdf:RDF>'],
    ['<a:feed xmlns:a="x"><a:entry/></a:feed>', '<a:feed xmlns:a="x">', '</a:feed>'],
  ])('%s: %s … %s encloses each', (xml, open, close) => {
    expect(sliceXml(xml)).toMatchObject({ open, close });
  });

  test.each(['<html><body><item>x</item></body></html>', 'Text', ''])(
    'is nothing where there is no feed: %j',
    (xml) => {
      expect(sliceXml(xml)).toBeUndefined();
    },
  );
});
