import { describe, expect, test } from 'vitest';
import { printRanges, toHex, toRanges } from '../../../src/fonts/ranges.ts';

describe('ranges of characters', () => {
  test.each([
    { codes: [], ranges: [] },
    { codes: [65], ranges: [[65, 65]] },
    {
      codes: [67, 65, 66, 65],
      ranges: [[65, 67]],
    },
    {
      codes: [97, 65, 66],
      ranges: [
        [65, 66],
        [97, 97],
      ],
    },
  ])('of $codes are $ranges', ({ codes, ranges }) => {
    expect(toRanges(codes)).toEqual(ranges);
  });

  test('are printed as CSS', () => {
    expect(
      printRanges([
        [0x20, 0x7e],
        [0x20ac, 0x20ac],
        [0x1f600, 0x1f64f],
      ]),
    ).toBe('U+0020-007E, U+20AC, U+1F600-1F64F');
  });

  test('are named by four digits or more', () => {
    expect([0x41, 0x20ac, 0x1f600].map(toHex)).toEqual(['0041', '20AC', '1F600']);
  });
});
