import { describe, expect, test } from 'vitest';
import {
  isCalendarDate,
  parseDate,
  toCalendarDate,
  toDateText,
  toZonedText,
} from '../../../src/article/dates.ts';

const BERLIN = 'Europe/Berlin';

/** Texts that name no day, however a lenient reader might take them. */
const NO_DAYS = [
  '2025-02-30',
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2026-13-45',
  '2025-13-01',
  '2025-00-10',
  '2025-08-00',
  '2025-08-32',
  '0999-12-31',
  '0000-01-01',
  '14.8.25',
  '14.08.2025',
  '8/14/2025',
  '2025/08/14',
  '2025-8-14',
  '25-08-14',
  '12025-08-14',
  '-2025-08-14',
  '20250814',
  '2025-08',
  '2025',
  '2025-226',
  '2025-W33-4',
  '2025–08–14',
  '٢٠٢٥-٠٨-١٤',
  ' 2025-08-14',
  '2025-08-14 ',
  '2025-08-14\n',
  '2025-08-14\n2025-08-15',
  'heute',
  'August 14, 2025',
  '',
];

describe('isCalendarDate', () => {
  test.each(['2025-08-14', '2024-02-29', '2000-02-29', '2025-12-31', '1000-01-01', '9999-12-31'])(
    'takes %j, a day that exists',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  test.each(NO_DAYS)('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('refuses a date-time', () => {
    expect(isCalendarDate('2025-08-14T09:30:00+02:00')).toBe(false);
  });
});

describe('parseDate of a bare date', () => {
  test.each([
    { day: 'a summer day', text: '2025-08-14', instant: '2025-08-13T22:00:00.000Z' },
    { day: 'a winter day', text: '2025-01-15', instant: '2025-01-14T23:00:00.000Z' },
    { day: 'New Year’s Day', text: '2025-01-01', instant: '2024-12-31T23:00:00.000Z' },
    { day: 'a leap day', text: '2024-02-29', instant: '2024-02-28T23:00:00.000Z' },
    { day: 'the leap day of a century', text: '2000-02-29', instant: '2000-02-28T23:00:00.000Z' },
    { day: 'the day the clocks go forward', text: '2025-03-30', instant: '2025-03-29T23:00:00.000Z' },
    { day: 'the day after', text: '2025-03-31', instant: '2025-03-30T22:00:00.000Z' },
    { day: 'the day the clocks go back', text: '2025-10-26', instant: '2025-10-25T22:00:00.000Z' },
    { day: 'the day after that', text: '2025-10-27', instant: '2025-10-26T23:00:00.000Z' },
  ])('is midnight in Berlin: $day', ({ text, instant }) => {
    expect(parseDate(text, BERLIN)?.toISOString()).toBe(instant);
  });

  test.each([
    { timeZone: 'UTC', instant: '2025-08-14T00:00:00.000Z' },
    { timeZone: 'America/New_York', instant: '2025-08-14T04:00:00.000Z' },
    { timeZone: 'America/St_Johns', instant: '2025-08-14T02:30:00.000Z' },
    { timeZone: 'Asia/Kathmandu', instant: '2025-08-13T18:15:00.000Z' },
    { timeZone: 'Pacific/Kiritimati', instant: '2025-08-13T10:00:00.000Z' },
    { timeZone: 'Pacific/Pago_Pago', instant: '2025-08-14T11:00:00.000Z' },
  ])('is midnight in $timeZone', ({ timeZone, instant }) => {
    expect(parseDate('2025-08-14', timeZone)?.toISOString()).toBe(instant);
  });

  test.each([
    { timeZone: 'Asia/Beirut', text: '2022-03-27', instant: '2022-03-26T22:00:00.000Z' },
    { timeZone: 'Africa/Cairo', text: '2025-04-25', instant: '2025-04-24T22:00:00.000Z' },
    { timeZone: 'America/Sao_Paulo', text: '2018-11-04', instant: '2018-11-04T03:00:00.000Z' },
    { timeZone: 'America/Havana', text: '2025-03-09', instant: '2025-03-09T05:00:00.000Z' },
    { timeZone: 'America/Santiago', text: '2025-09-07', instant: '2025-09-07T04:00:00.000Z' },
  ])(
    'is the first instant of the day where midnight is skipped: $timeZone',
    ({ timeZone, text, instant }) => {
      expect(parseDate(text, timeZone)?.toISOString()).toBe(instant);
    },
  );

  test.each([
    { timeZone: 'America/Havana', text: '2024-11-03', instant: '2024-11-03T04:00:00.000Z' },
    { timeZone: 'Atlantic/Azores', text: '2025-10-26', instant: '2025-10-26T00:00:00.000Z' },
  ])('is the first of two midnights where there are two: $timeZone', ({ timeZone, text, instant }) => {
    expect(parseDate(text, timeZone)?.toISOString()).toBe(instant);
  });

  test.each([
    { timeZone: 'America/Sao_Paulo', text: '2018-02-18', instant: '2018-02-18T03:00:00.000Z' },
    { timeZone: 'Asia/Beirut', text: '2022-10-30', instant: '2022-10-29T22:00:00.000Z' },
  ])('is midnight where the evening before is lived twice: $timeZone', ({ timeZone, text, instant }) => {
    expect(parseDate(text, timeZone)?.toISOString()).toBe(instant);
  });

  test.each(NO_DAYS)('is undefined for %j', (text) => {
    expect(parseDate(text, BERLIN)).toBeUndefined();
  });
});

describe('parseDate of a date-time', () => {
  test.each([
    { text: '2025-08-14T09:30:00+02:00', instant: '2025-08-14T07:30:00.000Z' },
    { text: '2025-08-14T09:30+02:00', instant: '2025-08-14T07:30:00.000Z' },
    { text: '2025-08-14 09:30:15+02:00', instant: '2025-08-14T07:30:15.000Z' },
    { text: '2025-08-14T09:30:00Z', instant: '2025-08-14T09:30:00.000Z' },
    { text: '2025-08-14T09:30:00-03:30', instant: '2025-08-14T13:00:00.000Z' },
    { text: '2025-08-14T09:30:00+05:45', instant: '2025-08-14T03:45:00.000Z' },
    { text: '2025-01-01T00:30:00+01:00', instant: '2024-12-31T23:30:00.000Z' },
    { text: '2024-02-29T23:59:59Z', instant: '2024-02-29T23:59:59.000Z' },
    { text: '2025-08-14T00:00:00+14:00', instant: '2025-08-13T10:00:00.000Z' },
  ])('is the instant that $text names', ({ text, instant }) => {
    expect(parseDate(text, BERLIN)?.toISOString()).toBe(instant);
  });

  test('does not depend on the zone of the site', () => {
    expect(parseDate('2025-08-14T09:30:00Z', 'America/New_York')).toEqual(
      parseDate('2025-08-14T09:30:00Z', 'Asia/Tokyo'),
    );
  });

  test.each([
    { fault: 'no zone', text: '2025-08-14T09:30:00' },
    { fault: 'no zone and no seconds', text: '2025-08-14 09:30' },
    { fault: 'a zone by name', text: '2025-08-14T09:30:00 Europe/Berlin' },
    { fault: 'a zone of one digit', text: '2025-08-14T09:30:00+2' },
    { fault: 'a zone that is too far east', text: '2025-08-14T09:30:00+15:00' },
    { fault: 'a zone of 60 minutes', text: '2025-08-14T09:30:00+01:60' },
    { fault: '30 February', text: '2025-02-30T09:30:00Z' },
    { fault: 'month 13', text: '2026-13-45T09:30:00Z' },
    { fault: 'hour 24', text: '2025-08-14T24:00:00Z' },
    { fault: 'minute 60', text: '2025-08-14T09:60:00Z' },
    { fault: 'second 60', text: '2025-08-14T09:30:60Z' },
    { fault: 'an hour alone', text: '2025-08-14T09Z' },
    { fault: 'two blanks', text: '2025-08-14  09:30:00Z' },
    { fault: 'text after it', text: '2025-08-14T09:30:00Z (Berlin)' },
  ])('is undefined with $fault: $text', ({ text }) => {
    expect(parseDate(text, BERLIN)).toBeUndefined();
  });
});

describe('toCalendarDate', () => {
  test.each([
    { timeZone: 'UTC', date: { year: 2024, month: 12, day: 31 } },
    { timeZone: BERLIN, date: { year: 2025, month: 1, day: 1 } },
    { timeZone: 'America/New_York', date: { year: 2024, month: 12, day: 31 } },
  ])('gives the day of 2024-12-31T23:30:00Z in $timeZone', ({ timeZone, date }) => {
    expect(toCalendarDate(new Date('2024-12-31T23:30:00Z'), timeZone)).toEqual(date);
  });
});

describe('toDateText', () => {
  test.each([
    { instant: '2024-12-31T22:59:59Z', text: '2024-12-31' },
    { instant: '2024-12-31T23:00:00Z', text: '2025-01-01' },
    { instant: '2025-03-05T12:00:00Z', text: '2025-03-05' },
    { instant: '2024-02-29T12:00:00Z', text: '2024-02-29' },
  ])('writes $instant as $text in Berlin', ({ instant, text }) => {
    expect(toDateText(new Date(instant), BERLIN)).toBe(text);
  });

  test.each(['2025-03-30', '2025-10-26', '2024-02-29', '2025-12-31', '2026-01-01'])(
    'gives back %s, as parseDate read it',
    (text) => {
      const instant = parseDate(text, BERLIN);
      expect(instant && toDateText(instant, BERLIN)).toBe(text);
    },
  );
});

describe('toZonedText', () => {
  test.each([
    { timeZone: BERLIN, instant: '2025-08-13T22:00:00Z', text: '2025-08-14T00:00:00+02:00' },
    { timeZone: BERLIN, instant: '2025-01-14T23:00:00Z', text: '2025-01-15T00:00:00+01:00' },
    { timeZone: BERLIN, instant: '2024-12-31T23:30:00Z', text: '2025-01-01T00:30:00+01:00' },
    { timeZone: 'UTC', instant: '2024-12-31T23:30:00Z', text: '2024-12-31T23:30:00+00:00' },
    { timeZone: 'America/New_York', instant: '2025-08-14T00:00:00Z', text: '2025-08-13T20:00:00-04:00' },
    { timeZone: 'America/St_Johns', instant: '2025-08-14T12:00:00Z', text: '2025-08-14T09:30:00-02:30' },
    { timeZone: 'America/St_Johns', instant: '2025-01-15T12:00:00Z', text: '2025-01-15T08:30:00-03:30' },
    { timeZone: 'Asia/Kathmandu', instant: '2025-08-14T12:00:00Z', text: '2025-08-14T17:45:00+05:45' },
    { timeZone: 'Pacific/Kiritimati', instant: '2025-08-14T12:00:00Z', text: '2025-08-15T02:00:00+14:00' },
    { timeZone: 'Pacific/Pago_Pago', instant: '2025-08-14T05:00:00Z', text: '2025-08-13T18:00:00-11:00' },
  ])('writes $instant in $timeZone as $text', ({ timeZone, instant, text }) => {
    expect(toZonedText(new Date(instant), timeZone)).toBe(text);
  });

  test.each([
    {
      moment: 'a second before the clocks go forward',
      instant: '2025-03-30T00:59:59Z',
      text: '01:59:59+01:00',
    },
    { moment: 'as the clocks go forward', instant: '2025-03-30T01:00:00Z', text: '03:00:00+02:00' },
    { moment: 'in the first of two hours alike', instant: '2025-10-26T00:30:00Z', text: '02:30:00+02:00' },
    { moment: 'in the second of two hours alike', instant: '2025-10-26T01:30:00Z', text: '02:30:00+01:00' },
  ])('has the offset of the moment: $moment', ({ instant, text }) => {
    expect(toZonedText(new Date(instant), BERLIN).slice(11)).toBe(text);
  });

  test('drops milliseconds rather than rounding them', () => {
    expect(toZonedText(new Date('2025-08-14T10:00:00.999Z'), 'UTC')).toBe('2025-08-14T10:00:00+00:00');
  });

  test('drops milliseconds before 1970 too', () => {
    expect(toZonedText(new Date('1969-12-31T23:59:59.500Z'), 'UTC')).toBe('1969-12-31T23:59:59+00:00');
  });
});
