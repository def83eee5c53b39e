import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawSign } from '../../../src/formats/draw-sign.ts';

const svgOf = (attributes: string, shape: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${shape}</svg>`);

/** How many pixels have each opacity. */
async function countOpacities(png: Uint8Array): Promise<Map<number, number>> {
  const alpha = await sharp(png).extractChannel('alpha').raw().toBuffer();
  const counts = new Map<number, number>();
  for (const value of alpha) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('drawSign', () => {
  test.each([
    ['small', 'viewBox="0 0 24 24"'],
    ['large', 'viewBox="0 0 24 24" width="3000" height="3000"'],
    ['without a size', 'width="24" height="24"'],
  ])('draws sharp edges at the size that is wanted of a file that is %s', async (_, attributes) => {
    const png = await drawSign(svgOf(attributes, '<path d="M6 6h12v12H6z"/>'), 400);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 400, height: 400 });
    const counts = await countOpacities(png);
    expect(counts.get(255)).toBe(200 * 200);
    expect(counts.get(0)).toBe(400 * 400 - 200 * 200);
  });

  test('puts what is no square in the middle of one', async () => {
    const png = await drawSign(svgOf('viewBox="0 0 40 20"', '<path d="M0 0h40v20H0z"/>'), 100);
    const { info } = await sharp(png).trim().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 100, height: 50, trimOffsetTop: -25 });
  });

  test.each(['', '<p>kein Bild</p>', '<svg xmlns="http://www.w3.org/2000/svg"><path'])(
    'names the file that cannot be read: %s',
    async (text) => {
      await expect(drawSign(Buffer.from(text), 100)).rejects.toThrow(
        /^public\/favicon\.svg: expected a picture, got one that cannot be read \([\s\S]+\)\. Save it again as SVG\.$/,
      );
    },
  );

  test('draws nothing of an empty picture', async () => {
    const counts = await countOpacities(await drawSign(svgOf('viewBox="0 0 9 9"', ''), 10));
    expect([...counts]).toEqual([[0, 100]]);
  });
});
