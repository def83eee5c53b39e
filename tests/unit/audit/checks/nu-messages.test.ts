import { expect, test } from 'vitest';
import { readNuMessages } from '../../../audit/checks/nu-messages.ts';

const read = (...texts: string[]) => {
  const messages = texts.map((message) => ({ type: 'error', url: 'file:/site/index.html', message }));
  return readNuMessages(JSON.stringify({ messages })).map(({ message }) => message);
};

test('Messages about styles, what the policy blocks, and the role that lists need are left out', () => {
  expect(
    read(
      "CSS: “container-type”: Property “container-type” doesn't exist.",
      'Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive (missing “‘unsafe-inline’” or nonce/hash).',
      'Resource violates Content Security Policy (meta tag): image “/a.jpg” blocked by “img-src” directive.',
      'The “list” role is unnecessary for element “ul”.',
      'The “list” role is unnecessary for element “ol”.',
    ),
  ).toEqual([]);
});

test('All others are kept, also about another role', () => {
  const messages = ['Duplicate ID “a”.', 'The “button” role is unnecessary for element “button”.'];
  expect(read(...messages)).toEqual(messages);
});
