import { describe, expect, test } from 'vitest';
import { findDate, isOnlyDate } from '../../../../src/import/pages/written-dates.ts';

const find = (text: string) => findDate(text, 'Europe/Berlin');

describe('A date is found', () => {
  test.each([
    ['2025-08-14', '2025-08-14'],
    ['2025-08-14T09:30:00+02:00', '2025-08-14T09:30:00+02:00'],
    ['2025-08-14T07:30:00.123Z', '2025-08-14T07:30:00Z'],
    ['2025-08-14T09:30:00+0200', '2025-08-14T09:30:00+02:00'],
    ['2025-08-14T09:30', '2025-08-14T09:30:00+02:00'],
    ['2025-12-14 09:30:15', '2025-12-14T09:30:15+01:00'],
    ['20250814T093000', '2025-08-14T09:30:00+02:00'],
    ['1755156600', '2025-08-14T07:30:00Z'],
    ['1755156600000', '2025-08-14T07:30:00Z'],
    ['14.08.2025', '2025-08-14'],
    ['14.8.25', '2025-08-14'],
    ['14.08.2025 09:30', '2025-08-14T09:30:00+02:00'],
    ['Do, 14.08.2025 | 09.30 Uhr', '2025-08-14T09:30:00+02:00'],
    ['Stand: 14.08.2025, 9:30 Uhr', '2025-08-14T09:30:00+02:00'],
    ['14. August 2025', '2025-08-14'],
    ['Donnerstag, 14. August 2025, 09:30 Uhr', '2025-08-14T09:30:00+02:00'],
    ['14. August 2025 um 9:30 Uhr MESZ', '2025-08-14T09:30:00+02:00'],
    ['3. Jänner 2024', '2024-01-03'],
    ['1. März 2024, 12 Uhr', '2024-03-01'],
    ['Thu, 14 Aug 2025 09:30:00 +0200', '2025-08-14T09:30:00+02:00'],
    ['August 14, 2025', '2025-08-14'],
    ['Veröffentlicht am 14.08.2025 – aktualisiert am 15.08.2025', '2025-08-14'],
  ])('%s → %s', (text, date) => {
    expect(find(text)).toBe(date);
  });
});

describe('A time without a zone is in that of the paper', () => {
  test.each([
    ['in winter', '14.01.2025 09:30', '2025-01-14T09:30:00+01:00'],
    ['in summer', '14.07.2025 09:30', '2025-07-14T09:30:00+02:00'],
    ['in the hour that there is twice', '26.10.2025 02:30', '2025-10-26T02:30:00+01:00'],
    ['but one that is skipped is no time', '30.03.2025 02:30', '2025-03-30'],
    ['nor is one that no clock shows', '14.08.2025 25:99', '2025-08-14'],
  ])('%s: %s → %s', (_, text, date) => {
    expect(find(text)).toBe(date);
  });

  test('wherever that is', () => {
    expect(findDate('14.08.2025 09:30', 'America/New_York')).toBe('2025-08-14T09:30:00-04:00');
  });
});

describe('No date is found in', () => {
  test.each([
    '',
    'heute',
    '30.02.2025',
    '2025-02-30',
    '2025-13-01',
    '0000-00-00',
    '1970-01-01T00:00:00Z',
    '3.4.',
    'Version 1.2.3',
    '14.08.1889',
    '12345',
    '030 123456',
  ])('%s', (text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe('A line holds no more than a date', () => {
  test.each([
    '14.08.2025',
    'Stand: 14.08.2025 09:30 Uhr',
    'Veröffentlicht am 14. August 2025, 9.30 Uhr',
    'Do., 14.08.2025 | Lesezeit: 4 Min.',
    'Aktualisiert am 14.08.2025-09:30',
    '3. Juni',
    'heute, 9:30 Uhr',
    'vor 3 Stunden',
  ])('%s', (line) => expect(isOnlyDate(line)).toBe(true));

  test.each([
    '14.08.2025 – Der Rat tagt',
    'Am 14. August 2025 beginnt die Messe',
    '09:30 Uhr',
    '3. Junior',
    'Lesezeit: 4 Min.',
    '',
  ])('but not: %s', (line) => expect(isOnlyDate(line)).toBe(false));
});
