import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/article/dates.ts';
import { isLater, readDate } from '../../../../src/import/feeds/read-date.ts';

describe('a date of a feed', () => {
  test.each([
    ['Thu, 14 Aug 2025 09:30:00 +0200', '2025-08-14T09:30:00+02:00'],
    ['Thu, 14 Aug 2025 09:30:00 GMT', '2025-08-14T09:30:00Z'],
    ['14 Aug 2025 09:30 UT', '2025-08-14T09:30:00Z'],
    ['Thu, 14 Aug 25 09:30:00 EST', '2025-08-14T09:30:00-05:00'],
    ['Thu, 4 Aug 99 9:30:00 PDT', '1999-08-04T09:30:00-07:00'],
    ['Do, 14 Aug 2025 09:30:00 MESZ', '2025-08-14T09:30:00+02:00'],
    ['Donnerstag, 14. August 2025 09:30 +02:00', '2025-08-14T09:30:00+02:00'],
    ['Mi., 1. Jänner 2025 00:00:00 CET', '2025-01-01T00:00:00+01:00'],
    ['Di, 4 Mär 2025 08:00:00 +0100', '2025-03-04T08:00:00+01:00'],
    ['Fri, 31 Okt 2025 08:00:00 +0100', '2025-10-31T08:00:00+01:00'],
    ['Thu, 14 Aug 2025 09:30:00 GMT+0200', '2025-08-14T09:30:00+02:00'],
    ['Thu, 14 Aug 2025 09:30:00 GMT+2', '2025-08-14T09:30:00+02:00'],
    ['Thu, 14 Aug 2025 09:30:00 +0200 (CEST)', '2025-08-14T09:30:00+02:00'],
    ['Thu, 14 Aug 2025 09:30:00 -0000', '2025-08-14T09:30:00Z'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59Z'],
    ['Thu,14-Aug-2025 09:30:00 GMT', '2025-08-14T09:30:00Z'],
    ['Aug 14, 2025 09:30:00 GMT', '2025-08-14T09:30:00Z'],
    ['Thursday, August 14, 2025', '2025-08-14'],
    ['2025-08-14T09:30:00+02:00', '2025-08-14T09:30:00+02:00'],
    ['2025-08-14T09:30:00.123456Z', '2025-08-14T09:30:00Z'],
    ['2025-08-14t09:30:00z', '2025-08-14T09:30:00Z'],
    ['2025-08-14 09:30:00 +0200', '2025-08-14T09:30:00+02:00'],
    ['2025-08-14T09:30+0200', '2025-08-14T09:30:00+02:00'],
    ['2025-08-14', '2025-08-14'],
    [' \n 2025-08-14 ', '2025-08-14'],
    ['14.08.2025', '2025-08-14'],
    ['4.8.2025, 9:30 Uhr', '2025-08-04'],
  ])('%j is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
    expect(parseDate(date, 'Europe/Berlin')).toBeInstanceOf(Date);
  });

  test.each([
    ['has none', '2025-08-14T09:30:00'],
    ['has none', 'Thu, 14 Aug 2025 09:30:00'],
    ['is unknown', 'Thu, 14 Aug 2025 09:30:00 XYZ'],
  ])('is a bare day where its zone %s: %s', (_what, text) => {
    expect(readDate(text)).toBe('2025-08-14');
  });

  test.each([
    ['a day that does not exist', 'Mon, 31 Feb 2025 10:00:00 GMT'],
    ['a day that does not exist', '2025-02-30'],
    ['a month that does not exist', '2025-13-01T00:00:00Z'],
    ['a month that does not exist', '14 Foo 2025'],
    ['a time that does not exist', '2025-08-14T25:00:00Z'],
    ['a time that does not exist', 'Thu, 14 Aug 2025 09:61:00 GMT'],
    ['a zone that does not exist', '2025-08-14T09:30:00+99:00'],
    ['day and month in unknown order', '08/14/2025'],
    ['a year alone', '2025'],
    ['a time in words', '2025-08-14 morgens'],
    ['the zero of a clock', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['the zero of a clock', '0001-01-01T00:00:00Z'],
    ['words', 'gestern'],
    ['nothing', ''],
    ['nothing', undefined],
    ['very long', `14 Aug 2025 ${'x'.repeat(100)}`],
  ])('is none where it is %s: %j', (_what, text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

test.each([
  ['2025-08-14T10:00:00+02:00', '2025-08-14T09:00:00+02:00', true],
  ['2025-08-14T10:00:00+02:00', '2025-08-14T08:00:00Z', false],
  ['2025-08-14T10:00:00+02:00', '2025-08-14T09:00:00Z', false],
  ['2025-08-15', '2025-08-14T23:00:00Z', true],
])('%s is later than %s: %s', (date, other, later) => {
  expect(isLater(date, other)).toBe(later);
});
