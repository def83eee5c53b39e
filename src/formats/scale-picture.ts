import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { createKeeper } from './keep-made.ts';

/** A picture as other programs can show it, everywhere. */
export interface ScaledPicture {
  readonly bytes: Uint8Array;
  /** PNG where the picture has transparent places, else JPEG. */
  readonly type: 'image/jpeg' | 'image/png';
  readonly ending: 'jpg' | 'png';
}

const JPEG = { quality: 80, mozjpeg: true } as const;
const PNG = { compressionLevel: 9 } as const;

/** The highest that a drawing becomes, as a multiple of the width that is asked. */
const TALLEST = 4;

/**
 * Makes a function that scales pictures of any format to a JPEG (or a PNG where it is transparent), without what a
 * camera noted in them; of a moving picture the first frame. What was made once is kept.
 * @param cacheDir absolute path of a folder that outlives a build
 */
export function createPictureScaler(cacheDir: string) {
  const keep = createKeeper(join(cacheDir, 'pictures'));
  const encoder = JSON.stringify([sharp.versions, JPEG, PNG, TALLEST]);
  return scale;

  /**
   * @param file absolute path of the picture
   * @param width the most pixels it may be wide; a smaller picture stays as it is, a drawing (SVG) becomes as wide
   * @param isOpaque whether transparent places become white, so that it is a JPEG in any case
   * @throws Error naming the file that cannot be read as a picture
   */
  async function scale(file: string, width: number, isOpaque = false): Promise<ScaledPicture> {
    try {
      const source = await readFile(file);
      const bytes = await keep([encoder, `${width} ${isOpaque}`, source], () =>
        encode(source, width, isOpaque),
      );
      // A PNG says so in its second byte.
      return bytes[1] === 'P'.charCodeAt(0)
        ? { bytes, type: 'image/png', ending: 'png' }
        : { bytes, type: 'image/jpeg', ending: 'jpg' };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `${file}: expected a picture, got one that cannot be read (${reason}). Save it again.`,
        {
          cause: error,
        },
      );
    }
  }
}

async function encode(source: Uint8Array, width: number, isOpaque: boolean): Promise<Uint8Array> {
  const { format, hasAlpha, isPalette } = await sharp(source).metadata();
  const isDrawing = format === 'svg';
  const scaled = isDrawing
    ? await drawAt(source, width)
    : sharp(source).rotate().resize({ width, withoutEnlargement: true });
  const isPng = !isOpaque && hasAlpha && !(await sharp(source).stats()).isOpaque;
  // The few colours of a palette would show as bands in a photograph.
  const image = isPng
    ? scaled.png({ ...PNG, palette: isDrawing || isPalette })
    : scaled.flatten({ background: '#ffffff' }).jpeg(JPEG);
  return image.toBuffer();
}

/** Draws the outlines of an SVG at the size that is wanted; what was drawn smaller would be blurred. */
async function drawAt(source: Uint8Array, width: number): Promise<Sharp> {
  const nominal = await sharp(source).metadata();
  const height = width * TALLEST;
  const factor = Math.min(width / nominal.width, height / nominal.height);
  const density = Math.min(100_000, Math.max(1, (nominal.density ?? 72) * factor));
  return sharp(source, { density }).resize({ width, height, fit: 'inside' });
}
