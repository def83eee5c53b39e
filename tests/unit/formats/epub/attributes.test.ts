import { describe, expect, test } from 'vitest';
import { keepBookAttributes } from '../../../../src/formats/epub/attributes.ts';
import { changeHtml } from '../hast-html.ts';

const clean = (html: string) => changeHtml(html, keepBookAttributes);

describe('a book keeps', () => {
  test.each([
    '<a href="https://example.org/" title="x">a</a>',
    '<span lang="zh-Hant" dir="rtl">a</span>',
    '<abbr title="Europäische Union">EU</abbr>',
    '<ol start="-3" reversed type="a"><li value="7">a</li></ol>',
    '<table><tbody><tr><td colspan="2" rowspan="3" class="align-right">a</td></tr></tbody></table>',
    '<time datetime="2025-08-14">a</time>',
    '<del datetime="2025-08-14T10:00+02:00" cite="https://example.org/">a</del>',
    '<img src="images/x.jpg" alt="" title="x">',
  ])('%s', (html) => {
    expect(clean(html)).toBe(html);
  });
});

describe('a book loses', () => {
  test.each([
    [
      'what is for browsers',
      '<a href="/a" rel="external noopener" class="external" tabindex="0">a</a>',
      '<a href="/a">a</a>',
    ],
    [
      'a language that is none',
      '<i lang="x y">a</i><i lang="">b</i><i lang="de_DE">c</i>',
      '<i>a</i><i>b</i><i>c</i>',
    ],
    ['a direction that is none', '<b dir="auto">a</b>', '<b>a</b>'],
    [
      'numbers that are none',
      '<ol start="1.5" type="square"><li value="x">a</li></ol>',
      '<ol><li>a</li></ol>',
    ],
    [
      'spans beyond a thousand',
      '<table><tbody><tr><td colspan="0" rowspan="1001">a</td></tr></tbody></table>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a scope that is none',
      '<table><tbody><tr><th scope="evil">a</th></tr></tbody></table>',
      '<table><tbody><tr><th>a</th></tr></tbody></table>',
    ],
    ['a date for machines that is none', '<time datetime="gestern">a</time>', '<time>a</time>'],
    ...['2025-02-30', '2025-13-01T25:00Z', '2025-08-14T10:00', '2025-08-14 10:00Z'].map((date) => [
      `a moment that no calendar has, or no book may name so: ${date}`,
      `<time datetime="${date}">a</time>`,
      '<time>a</time>',
    ]),
    ['a link to nowhere', '<a href="">a</a>', '<a>a</a>'],
    ['the size of a picture', '<img src="x" alt="y" width="1" height="2">', '<img src="x" alt="y">'],
    ['what an author could pretend', '<p role="doc-footnote" epub:type="footnote">a</p>', '<p>a</p>'],
  ])('%s', (_what, html, cleaned) => {
    expect(clean(html)).toBe(cleaned);
  });
});
