import { describe, expect, test } from 'vitest';
import { fitContentModel } from '../../../src/formats/content-model.ts';
import { changeHtml } from './hast-html.ts';

const conform = (html: string) => changeHtml(html, fitContentModel);

describe('a body that conforms', () => {
  test.each([
    '<p>Text mit <em>Betonung</em>, <a href="https://example.org/">Verweis</a> und <br> Umbruch.</p>',
    '<ul><li>Eins<ol><li value="3">Zwei</li></ol></li></ul>',
    '<dl><dt>A</dt><dt>B</dt><dd><p>C</p></dd></dl>',
    '<table><caption>T</caption><colgroup><col span="2"></colgroup><thead><tr><th>a</th></tr></thead><tbody><tr><td><p>b</p></td></tr></tbody></table>',
    '<figure><img src="x.jpg" alt="x"><figcaption>B</figcaption></figure>',
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
    '<p><time datetime="2025-08-14">gestern</time> <bdo dir="rtl">x</bdo></p>',
    '<a href="https://example.org/"><p>Ein Absatz im Verweis</p></a>',
    '<pre><code class="language-js">a &#x3C; b</code></pre>',
  ])('stays as it is: %s', (html) => {
    expect(conform(html)).toBe(html);
  });
});

describe('what cannot stand where it is', () => {
  test.each([
    ['a block in an inline element', '<em lang="en"><p>a</p></em>', '<div lang="en"><p>a</p></div>'],
    ['a block in a heading', '<h2>a<div>b</div></h2>', '<h2>ab</h2>'],
    ['a list in a line of text', '<p><b>a</b></p><h3><ul><li>b</li></ul></h3>', '<p><b>a</b></p><h3>b</h3>'],
    ['a heading that something leads to', '<pre><h2 id="x">a</h2></pre>', '<pre><span id="x">a</span></pre>'],
    ['an item without a list', '<div><li value="2">a</li></div>', '<div><div>a</div></div>'],
    ['a caption without a figure', '<figcaption>a</figcaption>', '<div>a</div>'],
    ['a term without a list', '<dt>a</dt><dd>b</dd>', '<div>a</div><div>b</div>'],
    ['descriptions that begin with no term', '<dl><dd>a</dd></dl>', '<div><div>a</div></div>'],
    [
      'a link in a link',
      '<a href="/a"><table><tr><td><a href="/b">x</a></td></tr></table></a>',
      '<a href="/a"><table><tbody><tr><td>x</td></tr></tbody></table></a>',
    ],
    ['a definition in a definition', '<dfn>a <dfn>b</dfn></dfn>', '<dfn>a b</dfn>'],
    ['what unfolds', '<details open><summary>a</summary>b</details>', '<div><p>a</p>b</div>'],
    ['a time without a date', '<time>gestern</time>', '<span>gestern</span>'],
    ['a direction that is not said', '<bdo>a</bdo>', '<span>a</span>'],
    ['a ruby without a reading', '<ruby>a</ruby>', '<span>a</span>'],
    ['a reading without a ruby', '<rt>a</rt>', '<span>a</span>'],
  ])('becomes what can, and keeps its text: %s', (_what, html, fitted) => {
    expect(conform(html)).toBe(fitted);
  });

  test('is no longer nested beyond a hundred levels', () => {
    const fitted = conform(`${'<div>'.repeat(300)}tief<img src="x.jpg" alt="x">${'</div>'.repeat(300)}`);
    expect(fitted.match(/<div>/g)).toHaveLength(100);
    expect(fitted).toContain('tief<img src="x.jpg" alt="x">');
  });

  test('leaves its place where something leads to it, however deep', () => {
    const deep = (html: string) => conform(`${'<div>'.repeat(100)}${html}${'</div>'.repeat(100)}`);
    expect(deep('<h2 id="x">a</h2>')).toContain('<span id="x"></span>a</div>');
    expect(conform('<dfn>a <dfn id="x">b</dfn></dfn>')).toBe('<dfn>a <span id="x"></span>b</dfn>');
  });

  test.each(['<ul><li id="x">a</li></ul>', '<table><tbody><tr><td id="x">a</td></tr></tbody></table>'])(
    'ends no parent without its parts at the deepest level: %s',
    (html) => {
      const around = ['<div>'.repeat(99), '</div>'.repeat(99)];
      expect(conform(around.join(html))).toBe(around.join(html));
    },
  );

  test('fits already when it was fitted', () => {
    const html = '<em><p>a</p></em><ul>b<li>c</li></ul><dl><dt>d</dt></dl><table><tr><td>e</td></tr></table>';
    expect(conform(conform(html))).toBe(conform(html));
  });
});
