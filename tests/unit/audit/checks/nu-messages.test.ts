import { expect, test } from 'vitest';
import { readNuMessages } from '../../../audit/checks/nu-messages.ts';

const read = (...texts: string[]) => {
  const messages = texts.map((message) => ({ type: 'error', url: 'file:/site/index.html', message }));
  return readNuMessages(JSON.stringify({ messages })).map(({ message }) => message);
};

test('Messages about styles, and about the role that lists need, are left out', () => {
  expect(
    read(
      "CSS: “container-type”: Property “container-type” doesn't exist.",
      'The “list” role is unnecessary for element “ul”.',
      'The “list” role is unnecessary for element “ol”.',
    ),
  ).toEqual([]);
});

test('All others are kept, also about another role', () => {
  const messages = ['Duplicate ID “a”.', 'The “button” role is unnecessary for element “button”.'];
  expect(read(...messages)).toEqual(messages);
});
