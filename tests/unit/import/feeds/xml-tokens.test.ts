import { describe, expect, test } from 'vitest';
import { localName, scanXml } from '../../../../src/import/feeds/xml-tokens.ts';

function tokensOf(xml: string): string[] {
  return [...scanXml(xml)].map(({ kind, start, end }) => `${kind} ${xml.slice(start, end)}`);
}

describe('markup in a text in XML', () => {
  test.each([
    ['tags', '<a x="1">Text</a>', ['open <a x="1">', 'close </a>']],
    ['empty tags', '<br/><br />', ['empty <br/>', 'empty <br />']],
    [
      'names with prefixes',
      '<content:encoded>x</content:encoded>',
      ['open <content:encoded>', 'close </content:encoded>'],
    ],
    ['CDATA with tags in it', '<![CDATA[<a>]] > </a>]]>x', ['cdata <![CDATA[<a>]] > </a>]]>']],
    ['comments with tags in them', '<!-- <a> -- > -->x', ['comment <!-- <a> -- > -->']],
    [
      'instructions',
      '<?xml version="1.0"?><?x <a> ?>',
      ['instruction <?xml version="1.0"?>', 'instruction <?x <a> ?>'],
    ],
    ['a > within quotation marks', `<a x="1>2" y='>'>z`, [`open <a x="1>2" y='>'>`]],
    [
      'a document type',
      '<!DOCTYPE rss PUBLIC "-//a>b//" "x">',
      ['declaration <!DOCTYPE rss PUBLIC "-//a>b//" "x">'],
    ],
    [
      'a document type up to its own declarations',
      '<!DOCTYPE rss [<!ENTITY a "b">]>',
      ['declaration <!DOCTYPE rss [', 'declaration <!ENTITY a "b">'],
    ],
  ])('is %s', (_what, xml, tokens) => {
    expect(tokensOf(xml)).toEqual(tokens);
  });

  test.each([
    ['a comparison', 'a < b und 3 <4'],
    ['conditional comments of old office programs', '<![if !vml]>'],
    ['nothing', ''],
  ])('is not %s', (_what, xml) => {
    expect(tokensOf(xml)).toEqual([]);
  });

  test.each([
    ['CDATA', 'x<![CDATA[ <a>', ['cdata <![CDATA[ <a>']],
    ['a comment', '<!-- <a>', ['comment <!-- <a>']],
    ['an instruction', '<?php <a>', ['instruction <?php <a>']],
    ['a tag at the end', '<a x="1', ['open <a x="1']],
  ])('that never closes runs to the end: %s', (_what, xml, tokens) => {
    expect(tokensOf(xml)).toEqual(tokens);
  });

  test.each([
    ['ends at its first >', '<a x="5>6</a>', ['open <a x="5>', 'close </a>']],
    ['ends before the next tag', '<a x=5" <b>', ['open <a x=5" ', 'open <b>']],
  ])('with an unpaired quotation mark %s', (_what, xml, tokens) => {
    expect(tokensOf(xml)).toEqual(tokens);
  });

  test('is looked for from a place on', () => {
    expect([...scanXml('<a><b>', 3)]).toEqual([{ kind: 'open', name: 'b', start: 3, end: 6 }]);
  });
});

test.each([
  ['content:encoded', 'encoded'],
  ['RDF', 'rdf'],
  ['rdf:RDF', 'rdf'],
])('the local name of %s is %s', (name, local) => {
  expect(localName(name)).toBe(local);
});
