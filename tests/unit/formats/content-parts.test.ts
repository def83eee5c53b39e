import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import {
  fitFigure,
  fitList,
  fitTable,
  isDescriptionList,
  isRuby,
} from '../../../src/formats/content-parts.ts';
import { changeHtml } from './hast-html.ts';

/** Changes the first element of a piece of HTML. */
const first = (html: string, change: (element: Element) => void) =>
  changeHtml(html, ({ children }: Root) => change(children[0] as Element));

/** Asks something of the first element. */
function ask(html: string, question: (element: Element) => boolean): boolean {
  let answer = false;
  first(html, (element) => {
    answer = question(element);
  });
  return answer;
}

describe('a list', () => {
  test('takes what stands loose in it into items', () => {
    expect(first('<ul>\n<p>a</p> b <li>c</li></ul>', fitList)).toBe(
      '<ul><li><p>a</p></li><li> b </li><li>c</li></ul>',
    );
  });

  test('numbers its items only where it is ordered', () => {
    expect(first('<ul><li value="3">a</li></ul>', fitList)).toBe('<ul><li>a</li></ul>');
    expect(first('<ol><li value="3">a</li></ol>', fitList)).toBe('<ol><li value="3">a</li></ol>');
  });
});

describe('a figure', () => {
  test.each([
    ['first', '<figure><figcaption>a</figcaption><p>b</p></figure>'],
    ['last', '<figure><p>b</p><figcaption>a</figcaption></figure>'],
  ])('keeps the caption that stands %s', (_where, html) => {
    expect(first(html, fitFigure)).toBe(html);
  });

  test('has one caption, at its end, and the text of the others', () => {
    expect(
      first('<figure><p>a</p><figcaption>b</figcaption><figcaption>c</figcaption></figure>', fitFigure),
    ).toBe('<figure><p>a</p><div>c</div><figcaption>b</figcaption></figure>');
  });
});

describe('a table', () => {
  test('has its parts in their order, and loses no cell', () => {
    const html =
      '<table><tbody><tr><td>1</td></tr></tbody><thead><tr><th>2</th></tr></thead><tfoot><tr><td>3</td></tr></tfoot>' +
      '<tbody><tr><td>4</td></tr></tbody><colgroup><col></colgroup><caption>a</caption><caption>b</caption></table>';
    expect(first(html, fitTable)).toBe(
      '<table><caption>ab</caption><colgroup><col></colgroup><tbody><tr><td>1</td></tr></tbody>' +
        '<tbody><tr><th>2</th></tr></tbody><tbody><tr><td>3</td></tr></tbody><tbody><tr><td>4</td></tr></tbody></table>',
    );
  });

  test('counts columns by those that a group names, or by its span', () => {
    const body = '<tbody><tr><td>1</td></tr></tbody></table>';
    expect(first(`<table><colgroup span="2"><col><col></colgroup>${body}`, fitTable)).toBe(
      `<table><colgroup><col><col></colgroup>${body}`,
    );
    expect(first(`<table><colgroup span="2"></colgroup>${body}`, fitTable)).toBe(
      `<table><colgroup span="2"></colgroup>${body}`,
    );
  });

  test('keeps a head that stands first and a foot that stands last', () => {
    const html =
      '<table><thead><tr><th>1</th></tr></thead><tbody><tr><td>2</td></tr></tbody><tfoot><tr><td>3</td></tr></tfoot></table>';
    expect(first(html, fitTable)).toBe(html);
  });
});

test.each([
  ['<dl><dt>a</dt><dd>b</dd></dl>', true],
  ['<dl>\n<dt>a</dt><dt>b</dt><dd>c</dd><dd>d</dd><dt>e</dt><dd>f</dd>\n</dl>', true],
  ['<dl></dl>', false],
  ['<dl><dt>a</dt></dl>', false],
  ['<dl><dd>a</dd><dt>b</dt></dl>', false],
  ['<dl>x<dt>a</dt><dd>b</dd></dl>', false],
  ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', false],
])('%s is a list of terms with their descriptions: %s', (html, expected) => {
  expect(ask(html, isDescriptionList)).toBe(expected);
});

test.each([
  ['<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>', true],
  ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', true],
  ['<ruby><b>漢</b><rt>kan</rt></ruby>', true],
  ['<ruby>漢</ruby>', false],
  ['<ruby>漢<rt>kan</rt>字</ruby>', false],
  ['<ruby>漢<rp>(</rp><rt>kan</rt></ruby>', false],
])('%s is a ruby: %s', (html, expected) => {
  expect(ask(html, isRuby)).toBe(expected);
});
