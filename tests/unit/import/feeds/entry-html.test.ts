import { describe, expect, test } from 'vitest';
import { looksLikeHtml, mendHtml, textToHtml, xhtmlToHtml } from '../../../../src/import/feeds/entry-html.ts';

describe('the HTML of a feed', () => {
  test.each([
    ['stays as it is', '<p>Ein &lt;b&gt; und <b>zwei</b>.</p>', '<p>Ein &lt;b&gt; und <b>zwei</b>.</p>'],
    ['was escaped twice', '&lt;p&gt;Eins &amp;amp; zwei&lt;/p&gt;', '<p>Eins &amp; zwei</p>'],
    ['was escaped twice, with attributes', '&lt;a href=&quot;x&quot;&gt;y&lt;/a&gt;', '<a href="x">y</a>'],
    [
      'was escaped twice, but for its text',
      '&lt;p&gt;So schreibt man &amp;lt;p&amp;gt;.&lt;/p&gt;',
      '<p>So schreibt man &lt;p&gt;.</p>',
    ],
    [
      'tells of markup',
      'Das Zeichen &lt; heißt kleiner als, &lt;main&gt; ist ein Element.',
      'Das Zeichen &lt; heißt kleiner als, &lt;main&gt; ist ein Element.',
    ],
    ['has blank lines for paragraphs', 'Eins &amp; zwei.\n\nDrei.', '<p>Eins &amp; zwei.</p>\n<p>Drei.</p>'],
    [
      'has two line breaks for a paragraph',
      'Eins <b>zwei</b>.<br />\n<br>Drei.<br>Vier.',
      '<p>Eins <b>zwei</b>.</p>\n<p>Drei.<br>Vier.</p>',
    ],
    ['has paragraphs and line breaks', '<p>Eins.<br><br>Zwei.</p>', '<p>Eins.<br><br>Zwei.</p>'],
    ['is one line', 'Nur eine Zeile.', 'Nur eine Zeile.'],
  ])('%s', (_what, html, mended) => {
    expect(mendHtml(html)).toBe(mended);
  });

  test('is missing where there is none', () => {
    expect(mendHtml(undefined)).toBeUndefined();
    expect(textToHtml(undefined)).toBeUndefined();
  });
});

test('plain text becomes HTML with its paragraphs', () => {
  expect(textToHtml('12 < 13 & <b>\nso.\n\nZwei.')).toBe(
    '<p>12 &lt; 13 &amp; &lt;b&gt;\nso.</p>\n<p>Zwei.</p>',
  );
});

test.each([
  ['<p>a<br/>b<img src="x"/></p>', '<p>a<br/>b<img src="x"/></p>'],
  ['<a id="x"/>Text<script src="y"/>Text', '<a id="x"></a>Text<script src="y"></script>Text'],
  ['<div title="a/>b"/>', '<div title="a/>b"></div>'],
])('XHTML %s becomes %s', (xhtml, html) => {
  expect(xhtmlToHtml(xhtml)).toBe(html);
});

test.each([
  ['<p>Text</p>', true],
  ['Eins<br>zwei', true],
  ['Ein <b>Wort</b>', true],
  ['Wenn a < b', false],
  ['Das Element <main>', false],
])('text that is HTML all the same: %j %s', (text, isHtml) => {
  expect(looksLikeHtml(text)).toBe(isHtml);
});
