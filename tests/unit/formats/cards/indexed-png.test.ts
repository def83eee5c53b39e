import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeIndexed } from '../../../../src/formats/cards/indexed-png.ts';
import type { Colour } from '../../../../src/formats/cards/palette.ts';

const PALETTE: readonly Colour[] = Array.from({ length: 16 }, (_, index) => [
  index * 17,
  255 - index * 17,
  40,
]);

/** A picture of `width` × `height` pixels with the colours that `colourAt` names. */
function draw(width: number, height: number, colourAt: (index: number) => readonly number[]): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: width * height }, (_, index) => [...colourAt(index), 255]).flat(),
  );
}

async function decode(png: Uint8Array) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: data.length / 3 }, (_, index) => [
    ...data.subarray(index * 3, index * 3 + 3),
  ]);
  return { width: info.width, height: info.height, pixels };
}

describe('encodeIndexed', () => {
  test('writes a PNG that another program reads, pixel for pixel', async () => {
    const colourAt = (index: number) => PALETTE[(index * 7) % 16] ?? [];
    const decoded = await decode(await encodeIndexed(draw(30, 21, colourAt), 30, 21, PALETTE));
    expect(decoded).toEqual({
      width: 30,
      height: 21,
      pixels: Array.from({ length: 30 * 21 }, (_, index) => colourAt(index)),
    });
  });

  test('takes the nearest colour where there is not the same', async () => {
    const png = await encodeIndexed(
      draw(2, 1, (index) => (index === 0 ? [3, 250, 44] : [255, 0, 0])),
      2,
      1,
      PALETTE,
    );
    expect((await decode(png)).pixels).toEqual([
      [0, 255, 40],
      [255, 0, 40],
    ]);
  });

  test('says that it has four bits a pixel', async () => {
    const png = await encodeIndexed(
      draw(4, 4, () => [0, 0, 0]),
      4,
      4,
      PALETTE,
    );
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', isPalette: true, bitsPerSample: 4 });
  });

  test('gives the same bytes for the same pixels', async () => {
    const pixels = draw(64, 64, (index) => PALETTE[index % 5] ?? []);
    const [one, other] = await Promise.all([
      encodeIndexed(pixels, 64, 64, PALETTE),
      encodeIndexed(pixels, 64, 64, PALETTE),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
