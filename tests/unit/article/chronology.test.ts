import { describe, expect, test } from 'vitest';
import { findDaysAhead, findDaysBeforePublication } from '../../../src/article/chronology.ts';
import { formatFault } from '../../../src/article/fault.ts';
import { createArticleSchema } from '../../../src/article/schema.ts';

const FILE = 'content/articles/2025/x.md';
const ZONE = 'Europe/Berlin';
const NOW = new Date('2025-09-01T10:00:00Z');

function matter(keys: Record<string, unknown>) {
  const least = { title: 'Titel', published: '2025-08-14T09:30:00+02:00', topics: ['Chips'] };
  return createArticleSchema(ZONE).parse({ ...least, ...keys });
}

/** Front matter in which one key has a day. */
const DATED = [
  { key: 'updated', dated: (day: string) => ({ updated: day }) },
  {
    key: 'corrections[1].date',
    dated: (day: string) => ({
      corrections: [
        { date: '2025-08-15', text: 'a' },
        { date: day, text: 'b' },
      ],
    }),
  },
  { key: 'withdrawn.date', dated: (day: string) => ({ withdrawn: { date: day, reason: 'a' } }) },
  {
    key: 'translation.reviewedOn',
    dated: (day: string) => ({
      translation: { kind: 'machine', from: 'en', reviewedBy: 'Ada', reviewedOn: day },
    }),
  },
];

describe('A day before publication', () => {
  const keysOf = (keys: Record<string, unknown>) =>
    findDaysBeforePublication(matter(keys), ZONE, FILE).map(({ key }) => key);

  test.each(DATED.slice(0, 3))('is a fault at $key', ({ key, dated }) => {
    expect(keysOf(dated('2025-08-13'))).toEqual([key]);
  });

  test('is none at translation.reviewedOn, since a text can be reviewed before it is published', () => {
    expect(keysOf(DATED[3]?.dated('2025-08-13') ?? {})).toEqual([]);
  });

  test.each(DATED)('is not that day itself, whatever the hour: $key', ({ dated }) => {
    expect(keysOf(dated('2025-08-14'))).toEqual([]);
  });

  test('is told by the calendar of the site’s zone', () => {
    const text = matter({ published: '2025-08-14T00:30:00+02:00', updated: '2025-08-13T22:10:00Z' });
    expect(findDaysBeforePublication(text, ZONE, FILE)).toEqual([]);
    expect(findDaysBeforePublication(text, 'Pacific/Auckland', FILE)).toEqual([]);
    const late = matter({ published: '2025-08-14T00:30:00+02:00', updated: '2025-08-13T21:50:00Z' });
    expect(findDaysBeforePublication(late, ZONE, FILE)).toHaveLength(1);
  });

  test('is named with both days and the remedy', () => {
    expect(findDaysBeforePublication(matter({ updated: '2025-08-13' }), ZONE, FILE).map(formatFault)).toEqual(
      [
        `${FILE}: updated: expected no day before that of publication (2025-08-14), got 2025-08-13. ` +
          'Correct the one date or the other.',
      ],
    );
  });
});

describe('A day after the build’s clock', () => {
  const keysOf = (keys: Record<string, unknown>) =>
    findDaysAhead(matter(keys), ZONE, NOW, FILE).map(({ key }) => key);

  test.each(DATED)('is a fault at $key', ({ key, dated }) => {
    expect(keysOf(dated('2025-09-02'))).toEqual([key]);
  });

  test.each(DATED)('is not that day itself: $key', ({ dated }) => {
    expect(keysOf(dated('2025-09-01'))).toEqual([]);
  });

  test.each([
    { what: 'a draft', keys: { draft: true } },
    { what: 'an article dated ahead itself', keys: { published: '2025-09-02' } },
  ])('is none in $what, which nobody reads yet', ({ keys }) => {
    expect(keysOf({ ...keys, updated: '2025-09-03' })).toEqual([]);
  });

  test('is named with both days and the remedy', () => {
    const text = matter({ corrections: [{ date: '2027-01-01', text: 'a' }] });
    expect(findDaysAhead(text, ZONE, NOW, FILE).map(formatFault)).toEqual([
      `${FILE}: corrections[0].date: expected no day after the build’s clock (2025-09-01), got 2027-01-01. ` +
        'Correct the date, or add it when the day has come.',
    ]);
  });
});
