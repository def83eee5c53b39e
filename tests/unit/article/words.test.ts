import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes, shorten } from '../../../src/article/words.ts';

describe('countWords', () => {
  test.each([
    { text: '', count: 0 },
    { text: ' \n\t ', count: 0 },
    { text: '– … & !', count: 0 },
    { text: '🚀', count: 0 },
    { text: 'Wort', count: 1 },
    { text: 'US-Zölle treffen Öl & Gas', count: 4 },
    { text: 'Ein Satz.\n\nNoch  einer.', count: 4 },
    { text: 'z.\u00a0B. 3,5\u00a0%', count: 3 },
    { text: '東京 und Москва', count: 3 },
  ])('finds $count in $text', ({ text, count }) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('readingMinutes', () => {
  test.each([
    { words: 0, minutes: 1 },
    { words: 1, minutes: 1 },
    { words: 180, minutes: 1 },
    { words: 269, minutes: 1 },
    { words: 270, minutes: 2 },
    { words: 1800, minutes: 10 },
  ])('takes $minutes for $words words', ({ words, minutes }) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('shorten', () => {
  test.each([
    { rule: 'leaves a text that is short enough', text: 'Kurzer Text.', limit: 12, short: 'Kurzer Text.' },
    { rule: 'makes white space single', text: '  Kurzer \n\n Text. ', limit: 12, short: 'Kurzer Text.' },
    { rule: 'leaves an empty text', text: '', limit: 10, short: '' },
    { rule: 'ends at a word’s end', text: 'Neue Chips aus Taiwan', limit: 18, short: 'Neue Chips aus…' },
    {
      rule: 'drops a comma before the ellipsis',
      text: 'Die Chips, sagt er, kommen',
      limit: 12,
      short: 'Die Chips…',
    },
    {
      rule: 'drops a dash before the ellipsis',
      text: 'Neue Chips – aus Taiwan',
      limit: 14,
      short: 'Neue Chips…',
    },
    {
      rule: 'cuts inside a word rather than leave most of the room',
      text: 'Neue Donaudampfschiffe',
      limit: 11,
      short: 'Neue Donau…',
    },
    {
      rule: 'cuts inside a very long word',
      text: 'Donaudampfschifffahrtsgesellschaft',
      limit: 10,
      short: 'Donaudamp…',
    },
  ])('$rule', ({ text, limit, short }) => {
    expect(shorten(text, limit)).toBe(short);
  });

  test.each([1, 2, 10, 20, 40, 80])('never exceeds its limit of %i characters', (limit) => {
    const text =
      'Die Behörde prüft, ob der Hersteller – wie angekündigt – im Herbst liefern kann, und wem zuerst.';
    expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
  });

  test.each([9, 10])('never cuts an emoji in half (limit %i)', (limit) => {
    expect(shorten('🚀'.repeat(20), limit).isWellFormed()).toBe(true);
  });
});
