import { Blob, Face, Font } from 'harfbuzzjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readNewsreader, setWeight } from '../../../src/fonts/static.ts';

describe('a font of one weight', () => {
  let sources: Uint8Array[];
  beforeAll(async () => {
    sources = await readNewsreader();
  });

  test('is there for each script of Newsreader, with its letters', async () => {
    const faces = await Promise.all(
      sources.map(async (source) => new Face(new Blob(await setWeight(source, 560)))),
    );
    const lettersIn = faces.map((face) => new Set(face.collectUnicodes()));
    for (const [index, letter] of ['ß', 'ł', 'ễ'].entries()) {
      expect(lettersIn[index]).toContain(letter.codePointAt(0));
    }
  });

  test('varies in nothing', async () => {
    const [latin = new Uint8Array()] = sources;
    expect(new Face(new Blob(await setWeight(latin, 560))).getAxisInfos()).toEqual({});
  });

  test('is heavier where more is asked for', async () => {
    const [latin = new Uint8Array()] = sources;
    const widthOfH = async (weight: number) => {
      const face = new Face(new Blob(await setWeight(latin, weight)));
      const font = new Font(face);
      return font.glyphHAdvance(font.nominalGlyph('H'.codePointAt(0) ?? 0) ?? 0);
    };
    expect(await widthOfH(700)).toBeGreaterThan(await widthOfH(400));
  });

  test('has all of Newsreader stand at the same height, as cards take it', async () => {
    for (const source of sources) {
      const face = new Face(new Blob(await setWeight(source, 430)));
      const { ascender, descender } = new Font(face).hExtents();
      expect([ascender / face.upem, descender / face.upem]).toEqual([0.735, -0.265]);
    }
  });

  test('is the same, byte for byte, of the same input', async () => {
    const [latin = new Uint8Array()] = sources;
    const [one, other] = await Promise.all([setWeight(latin, 560), setWeight(latin, 560)]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('that cannot be read is refused', async () => {
    await expect(setWeight(new Uint8Array(100), 560)).rejects.toThrow();
  });
});
