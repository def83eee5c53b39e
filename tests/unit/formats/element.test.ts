import { expect, test } from 'vitest';
import { element } from '../../../src/formats/element.ts';

test('an element has what it is given, and markup in a text is text', () => {
  const inner = element('em', {}, 'b');
  expect(element('p', { title: 'x' }, 'a <br>', inner)).toEqual({
    type: 'element',
    tagName: 'p',
    properties: { title: 'x' },
    children: [
      { type: 'text', value: 'a <br>' },
      { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'b' }] },
    ],
  });
});
