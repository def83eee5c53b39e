import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { createPictureScaler } from '../../../src/formats/scale-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'lesesaal-scaled-'));
afterAll(() => rmSync(folder, { recursive: true }));
const scale = createPictureScaler(join(folder, 'cache'));

async function draw(name: string, width: number, alpha = 1): Promise<string> {
  const file = join(folder, name);
  await sharp({ create: { width, height: 100, channels: 4, background: { r: 9, g: 90, b: 60, alpha } } })
    .withExif({ IFD0: { Artist: 'Geheime Fotografin' } })
    .toFile(file);
  return file;
}

describe('a picture for other programs', () => {
  test('is a JPEG no wider than asked', async () => {
    const { bytes, type, ending } = await scale(await draw('breit.jpg', 1600), 1200);
    expect({ type, ending }).toEqual({ type: 'image/jpeg', ending: 'jpg' });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 75 });
  });

  test('stays as wide as it is where that is less', async () => {
    expect(await sharp((await scale(await draw('schmal.jpg', 300), 1200)).bytes).metadata()).toMatchObject({
      width: 300,
    });
  });

  test('may have 40 MB', async () => {
    const file = join(folder, 'riesig.png');
    const raw = { width: 4000, height: 3500, channels: 3 as const };
    await sharp(Buffer.alloc(4000 * 3500 * 3, 90), { raw })
      .png({ compressionLevel: 0 })
      .toFile(file);
    expect(statSync(file).size).toBeGreaterThan(40_000_000);
    const { bytes } = await scale(file, 1200);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 1050 });
  });

  test('says nothing of who took it', async () => {
    const { bytes } = await scale(await draw('kamera.jpg', 300), 1200);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Geheime');
  });

  test('is a PNG where it is transparent, unless it must be opaque', async () => {
    const file = await draw('durchsichtig.png', 300, 0.5);
    expect(await scale(file, 1200)).toMatchObject({ type: 'image/png', ending: 'png' });
    expect(await scale(file, 1200, true)).toMatchObject({ type: 'image/jpeg', ending: 'jpg' });
  });

  test('is a JPEG where it could be transparent and is not', async () => {
    expect(await scale(await draw('deckend.png', 300), 1200)).toMatchObject({ type: 'image/jpeg' });
  });

  test('keeps all of its colours as a PNG, unless a palette was enough before', async () => {
    const pixels = Buffer.from(
      Array.from({ length: 64 * 64 }, (_, at) => [
        at % 256,
        (at * 7) % 251,
        (at * 3) % 241,
        at % 2 ? 255 : 90,
      ]).flat(),
    );
    const photograph = sharp(pixels, { raw: { width: 64, height: 64, channels: 4 } });
    const isPalette = async (name: string, image: Sharp) => {
      const file = join(folder, name);
      await image.toFile(file);
      return (await sharp((await scale(file, 1200)).bytes).metadata()).isPalette;
    };
    expect(await isPalette('foto.png', photograph.clone().png())).toBe(false);
    expect(await isPalette('zeichnung.png', photograph.clone().png({ palette: true }))).toBe(true);
  });

  test.each([
    { box: '0 0 60 40', width: 1200, height: 800 },
    { box: '0 0 10 1000', width: 48, height: 4800 },
  ])(
    'of a drawing with the viewBox $box is drawn sharp, $width × $height pixels',
    async ({ box, width, height }) => {
      const file = join(folder, `zeichnung-${width}.svg`);
      writeFileSync(
        file,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><rect width="5" height="2000" fill="#c00"/></svg>`,
      );
      const { bytes, type } = await scale(file, 1200);
      expect(type).toBe('image/png');
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
      // Left of the edge all is red, right of it nothing: what was enlarged has many pixels between.
      const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const alphas = Array.from({ length: info.width }, (_, at) => data[(info.width * 2 + at) * 4 + 3] ?? 0);
      expect(alphas.filter((alpha) => alpha > 0 && alpha < 255).length).toBeLessThanOrEqual(2);
    },
  );

  test('is made anew by another encoder', async () => {
    const file = await draw('kodiert.jpg', 300);
    const cache = join(folder, 'anderer-cache');
    await createPictureScaler(cache)(file, 1200);
    await createPictureScaler(cache)(file, 1200);
    expect(readdirSync(join(cache, 'pictures'))).toHaveLength(1);
    const { vips } = sharp.versions;
    try {
      Object.assign(sharp.versions, { vips: '0.0.0' });
      await createPictureScaler(cache)(file, 1200);
    } finally {
      Object.assign(sharp.versions, { vips });
    }
    expect(readdirSync(join(cache, 'pictures'))).toHaveLength(2);
  });

  test('that cannot be read is an error with its name', async () => {
    const file = join(folder, 'kaputt.jpg');
    writeFileSync(file, 'Das ist kein Bild.');
    await expect(scale(file, 1200)).rejects.toThrow(
      `${file}: expected a picture, got one that cannot be read`,
    );
  });

  test('that is missing is an error with its name', async () => {
    await expect(scale(join(folder, 'fehlt.jpg'), 1200)).rejects.toThrow('fehlt.jpg: expected a picture');
  });
});
