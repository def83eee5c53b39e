import { expect, test } from 'vitest';
import { lastChange } from '../../../src/article/last-change.ts';
import { makeArticle } from './make-article.ts';

const changeOf = (changes: Parameters<typeof makeArticle>[0]) =>
  lastChange(makeArticle({ published: '2025-08-14T10:00:00Z', ...changes }), 'Europe/Berlin').toISOString();

test.each([
  ['its publication, where nothing followed', {}, '2025-08-14T10:00:00.000Z'],
  ['its update', { updated: new Date('2025-08-15T10:00:00Z') }, '2025-08-15T10:00:00.000Z'],
  [
    'its last correction, from the beginning of that day in the zone of the site',
    {
      updated: new Date('2025-08-15T10:00:00Z'),
      corrections: [
        { date: '2025-08-20', text: 'Die zweite.' },
        { date: '2025-08-16', text: 'Die erste.' },
      ],
    },
    '2025-08-19T22:00:00.000Z',
  ],
  [
    'its publication, where it was corrected on the same day',
    { corrections: [{ date: '2025-08-14', text: 'Gleich.' }] },
    '2025-08-14T10:00:00.000Z',
  ],
])('the last change of an article is %s', (_what, changes, expected) => {
  expect(changeOf(changes)).toBe(expected);
});
