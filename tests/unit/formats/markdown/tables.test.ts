import { expect, test } from 'vitest';
import { prepareTables } from '../../../../src/formats/markdown/tables.ts';
import { changeHtml } from '../hast-html.ts';

const cells = (row: string) => `<table><tbody><tr>${row}</tr></tbody></table>`;

test.each([
  [
    'columns know their sides',
    cells('<td class="align-right">1</td>'),
    cells('<td class="align-right" align="right">1</td>'),
  ],
  ['cells that reach far stay one', cells('<td colspan="99999999" rowspan="51">1</td>'), cells('<td>1</td>')],
  ['cells that reach over some stay', cells('<td colspan="3">1</td>'), cells('<td colspan="3">1</td>')],
  [
    'captions stand before their tables',
    '<table><caption>Ein <b>Titel</b></caption><tbody><tr><td>1</td></tr></tbody></table><p>a</p>',
    `<p>Ein <b>Titel</b></p>${cells('<td>1</td>')}<p>a</p>`,
  ],
])('%s', (_what, html, prepared) => {
  expect(changeHtml(html, prepareTables)).toBe(prepared);
});
