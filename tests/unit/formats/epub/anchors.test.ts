import { expect, test } from 'vitest';
import { settleAnchors } from '../../../../src/formats/epub/anchors.ts';
import { changeHtml } from '../hast-html.ts';

const settle = (html: string) => changeHtml(html, settleAnchors);

test.each([
  [
    'a plain id stays, and so does the link to it',
    '<h2 id="abschnitt-a">a</h2><a href="#abschnitt-a">b</a>',
    '<h2 id="abschnitt-a">a</h2><a href="#abschnitt-a">b</a>',
  ],
  [
    'an id of other characters becomes plain',
    '<p id="fn-%C3%A4">a</p><a href="#fn-%C3%A4">b</a>',
    '<p id="stelle-1">a</p><a href="#stelle-1">b</a>',
  ],
  ['an id stands once', '<p id="x">a</p><p id="x">b</p>', '<p id="x">a</p><p>b</p>'],
  ['an empty id goes', '<p id="">a</p>', '<p>a</p>'],
  ['a link that leads nowhere is text', '<p><a href="#nichts">a <b>b</b></a></p>', '<p>a <b>b</b></p>'],
  ['a link without an address is text', '<p><a>a</a> <a href="">b</a></p>', '<p>a b</p>'],
  [
    'an anchor to which another leads stays a place',
    '<p><a id="x">a</a> <a href="#x">b</a></p>',
    '<p><span id="x">a</span> <a href="#x">b</a></p>',
  ],
  [
    'links elsewhere stay',
    '<a href="https://example.org/#x">a</a><a href="2025-a.xhtml#b">c</a>',
    '<a href="https://example.org/#x">a</a><a href="2025-a.xhtml#b">c</a>',
  ],
])('%s', (_what, html, settled) => {
  expect(settle(html)).toBe(settled);
});
