import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/article/fault.ts';
import { escapeAmpersands, findUnsafeXml } from '../../../../src/import/feeds/xml-safety.ts';

describe('XML is refused', () => {
  test.each([
    [
      'with entities that unfold',
      '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss/>',
    ],
    [
      'with an entity that names a file',
      '<!DOCTYPE rss [\n<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<rss/>',
    ],
    ['with parameter entities', '<!DOCTYPE rss [<!ENTITY % a SYSTEM "http://x.example/a.dtd"> %a;]><rss/>'],
    ['with any declaration within its document type', '<!DOCTYPE rss [ <!ELEMENT rss ANY> ]><rss/>'],
    ['with a document type in small letters', '<!doctype rss [<!entity a "b">]><rss/>'],
    ['with a document type behind its first tag', '<rss><!DOCTYPE rss [<!ENTITY a "b">]></rss>'],
    ['with an entity behind its first tag', '<rss><!ENTITY a "b"></rss>'],
    ['with a bracket behind an address', '<!DOCTYPE rss SYSTEM "a>b" [<!ENTITY a "b">]><rss/>'],
  ])('%s', (_what, xml) => {
    expect(findUnsafeXml(xml, 'feed.xml')).toMatchObject({ expected: 'XML without declarations of its own' });
  });

  test('in plain words', () => {
    const fault = findUnsafeXml(
      '<?xml version="1.0"?>\n<!DOCTYPE rss [\n<!ENTITY a "b">]><rss/>',
      'feed.xml',
    );
    expect(fault && formatFault(fault)).toBe(
      'feed.xml:2: expected XML without declarations of its own, got <!DOCTYPE … [. Take the declarations out, or ask the publisher for a feed without them.',
    );
  });

  test.each([
    [
      'a document type that only names its kind',
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/[rss].dtd"><rss/>',
    ],
    ['such text in CDATA', '<rss><![CDATA[<!DOCTYPE rss [<!ENTITY a "b">]>]]></rss>'],
    ['such text in a comment', '<rss><!-- <!ENTITY a "b"> --></rss>'],
    ['such text in escapes', '<rss>&lt;!DOCTYPE rss [&lt;!ENTITY a "b"></rss>'],
  ])('but not for %s', (_what, xml) => {
    expect(findUnsafeXml(xml, 'feed.xml')).toBeUndefined();
  });
});

test.each([
  ['Heide & Moor', 'Heide &amp; Moor'],
  ['?a=1&copy=2&b=3', '?a=1&amp;copy=2&amp;b=3'],
  ['&uuml; &#252; &#xFC; &amp; &frac12;', '&uuml; &#252; &#xFC; &amp; &frac12;'],
  ['&; &#; &#x; && &ü;', '&amp;; &amp;#; &amp;#x; &amp;&amp; &amp;ü;'],
  ['<![CDATA[a & b]]> & <![CDATA[&', '<![CDATA[a & b]]> &amp; <![CDATA[&'],
])('ampersands: %j becomes %j', (xml, escaped) => {
  expect(escapeAmpersands(xml)).toBe(escaped);
});
