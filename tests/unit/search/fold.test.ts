import { describe, expect, test } from 'vitest';
import { fold, foldDigraphs } from '../../../src/search/fold.ts';

describe('fold', () => {
  test.each([
    { spellings: ['Größe', 'große', 'GROSSE', 'Gro\u0308ße', 'GRÖẞE'], key: 'grosse' },
    { spellings: ['Café', 'CAFE', 'cafe\u0301'], key: 'cafe' },
    { spellings: ['İstanbul', 'Istanbul'], key: 'istanbul' },
    { spellings: ['US-Zölle', 'us-zolle'], key: 'us-zolle' },
    { spellings: ['東京'], key: '東京' },
    { spellings: [''], key: '' },
  ])('takes $spellings for one: $key', ({ spellings, key }) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => key));
  });

  test('keeps what it has folded', () => {
    expect(fold(fold('Äußerungen'))).toBe(fold('Äußerungen'));
  });
});

describe('foldDigraphs', () => {
  test.each([
    { written: 'Künstlich', as: 'kuenstlich' },
    { written: 'Öl', as: 'oel' },
    { written: 'Äußerung', as: 'aeusserung' },
    { written: 'Haus', as: 'haus' },
  ])('takes $as for $written', ({ written, as }) => {
    expect(foldDigraphs(fold(as))).toBe(fold(written));
  });
});
