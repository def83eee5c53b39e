import { expect, test } from 'vitest';
import { sliceJson } from '../../../../src/import/feeds/slice-json.ts';

test.each([
  ['objects', '{"items": [ {"a":1} ,\n{"b":[2]}]}', ['{"a":1}', '{"b":[2]}']],
  [
    'other values',
    '{"items":["x", 12, -1.5e3, true, null, [1,2], []]}',
    ['"x"', '12', '-1.5e3', 'true', 'null', '[1,2]', '[]'],
  ],
  ['text with brackets and quotation marks', '{"items":[{"a":"]} \\" ]"},"}"]}', ['{"a":"]} \\" ]"}', '"}"']],
  ['text that ends with a backslash', '{"items":["a\\\\","b"]}', ['"a\\\\"', '"b"']],
  ['none', '{"items":[]}', []],
  ['none where it is no list', '{"items":{"0":1}}', []],
  ['none without the key', '{"title":"items","x":{"items":[1]}}', []],
  ['those of the last list', '{"items":[1],"x":[2],"items":[3]}', ['3']],
  ['those of a key written in escapes', '{"\\u0069tems":[1]}', ['1']],
  ['those behind other keys', '{"a":"items","b":{"c":"}"},"items":[1]}', ['1']],
])('a list holds %s', (_what, json, elements) => {
  expect(sliceJson(json, 'items').map(({ start, end }) => json.slice(start, end))).toEqual(elements);
});
