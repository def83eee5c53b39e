import { describe, expect, test } from 'vitest';
import { type Colour, findColours, makePalette } from '../../../../src/formats/cards/palette.ts';

const GREEN: Colour = [15, 82, 56];
const RED: Colour = [200, 20, 20];
const BLUE: Colour = [20, 20, 200];

describe('makePalette', () => {
  test.each([
    { signs: [] },
    { signs: [GREEN] },
    { signs: [GREEN, RED] },
    { signs: [GREEN, RED, BLUE] },
    { signs: [GREEN, RED, BLUE, [0, 0, 0], [255, 255, 255], [9, 9, 9]] },
  ] satisfies { signs: Colour[] }[])(
    'has paper, text and the colours of the sign in at most 16: $signs',
    ({ signs }) => {
      const palette = makePalette(signs);
      expect(palette.length).toBeLessThanOrEqual(16);
      expect(palette[0]).toEqual([0xfb, 0xfa, 0xf6]);
      expect(palette).toContainEqual([0x1b, 0x1b, 0x13]);
      for (const colour of signs.slice(0, 4)) expect(palette).toContainEqual(colour);
    },
  );

  test('fades the only colour of a sign into the paper', () => {
    expect(makePalette([[0, 0, 0]]).slice(-4)).toEqual([
      [188, 188, 185],
      [126, 125, 123],
      [63, 63, 62],
      [0, 0, 0],
    ]);
  });
});

describe('findColours', () => {
  const picture = (...areas: readonly (readonly [count: number, colour: Colour, opacity?: number])[]) =>
    Uint8Array.from(
      areas.flatMap(([count, colour, opacity = 255]) =>
        Array.from({ length: count }, () => [...colour, opacity]).flat(),
      ),
    );

  test('names the main colours, the most frequent first', () => {
    expect(findColours(picture([20, RED], [70, GREEN]))).toEqual([GREEN, RED]);
  });

  test('overlooks edges and what is transparent', () => {
    expect(findColours(picture([100, GREEN], [5, BLUE], [200, RED, 0], [200, RED, 254]))).toEqual([GREEN]);
  });

  test('finds none in an empty picture', () => {
    expect(findColours(picture([10, RED, 0]))).toEqual([]);
  });
});
