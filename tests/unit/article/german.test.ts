import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDate,
  formatDay,
  formatLanguage,
  formatMonth,
} from '../../../src/article/german.ts';

describe('formatDate', () => {
  test.each([
    { instant: '2025-08-14T10:00:00Z', timeZone: 'Europe/Berlin', text: '14.\u00A0August 2025' },
    { instant: '2025-03-01T10:00:00Z', timeZone: 'Europe/Berlin', text: '1.\u00A0März 2025' },
    { instant: '2024-12-31T23:30:00Z', timeZone: 'Europe/Berlin', text: '1.\u00A0Januar 2025' },
    { instant: '2024-12-31T23:30:00Z', timeZone: 'UTC', text: '31.\u00A0Dezember 2024' },
    { instant: '2024-02-29T10:00:00Z', timeZone: 'Europe/Berlin', text: '29.\u00A0Februar 2024' },
  ])('writes $instant in $timeZone as $text', ({ instant, timeZone, text }) => {
    expect(formatDate(new Date(instant), timeZone)).toBe(text);
  });
});

describe('formatDay', () => {
  test.each([
    { day: '2025-08-14', text: '14.\u00A0August 2025' },
    { day: '2025-01-01', text: '1.\u00A0Januar 2025' },
    { day: '2025-12-31', text: '31.\u00A0Dezember 2025' },
    { day: '2025-03-30', text: '30.\u00A0März 2025' },
  ])('writes $day as $text', ({ day, text }) => {
    expect(formatDay(day)).toBe(text);
  });
});

describe('formatMonth', () => {
  test.each([
    { month: 1, text: 'Januar 2025' },
    { month: 3, text: 'März 2025' },
    { month: 12, text: 'Dezember 2025' },
  ])('writes month $month of 2025 as $text', ({ month, text }) => {
    expect(formatMonth(2025, month)).toBe(text);
  });
});

describe('formatCount', () => {
  test.each([
    { count: 0, text: '0 Wörter' },
    { count: 1, text: '1 Wort' },
    { count: 2, text: '2 Wörter' },
    { count: 2345, text: '2.345 Wörter' },
    { count: 1_234_567, text: '1.234.567 Wörter' },
  ])('writes $count as $text', ({ count, text }) => {
    expect(formatCount(count, 'Wort', 'Wörter')).toBe(text);
  });

  test('uses one form for a noun that has no other', () => {
    expect([1, 2].map((count) => formatCount(count, 'Artikel'))).toEqual(['1 Artikel', '2 Artikel']);
  });
});

describe('formatBytes', () => {
  test.each([
    { bytes: 0, text: '0 kB' },
    { bytes: 1, text: '1 kB' },
    { bytes: 61_200, text: '62 kB' },
    { bytes: 999_999, text: '1.000 kB' },
    { bytes: 1_000_000, text: '1 MB' },
    { bytes: 4_242_000, text: '4,2 MB' },
    { bytes: 1_234_567_890, text: '1.234,6 MB' },
  ])('writes $bytes as $text', ({ bytes, text }) => {
    expect(formatBytes(bytes)).toBe(text.replace(' ', '\u00A0'));
  });
});

describe('formatLanguage', () => {
  test.each([
    { tag: 'en', name: 'Englisch' },
    { tag: 'zh', name: 'Chinesisch' },
    { tag: 'zh-Hans', name: 'Chinesisch (vereinfacht)' },
    { tag: 'xx', name: 'xx' },
  ])('calls $tag $name', ({ tag, name }) => {
    expect(formatLanguage(tag)).toBe(name);
  });
});
