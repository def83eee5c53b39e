import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { createKeeper } from './keep-made.ts';

/** A picture as other programs can show it, everywhere. */
export interface ScaledPicture {
  readonly bytes: Uint8Array;
  /** PNG where the picture has transparent places, else JPEG. */
  readonly type: 'image/jpeg' | 'image/png';
  readonly ending: 'jpg' | 'png';
}

/**
 * Makes a function that scales pictures of any format to a JPEG (or a PNG where it is transparent), without what a
 * camera noted in them; of a moving picture the first frame. What was made once is kept.
 * @param cacheDir absolute path of a folder that outlives a build
 */
export function createPictureScaler(cacheDir: string) {
  const keep = createKeeper(`${cacheDir}/pictures`);
  return scale;

  /**
   * @param file absolute path of the picture
   * @param width the most pixels it may be wide; a smaller picture stays as it is
   * @param isOpaque whether transparent places become white, so that it is a JPEG in any case
   * @throws Error naming the file that cannot be read as a picture
   */
  async function scale(file: string, width: number, isOpaque = false): Promise<ScaledPicture> {
    try {
      const source = await readFile(file);
      const isPng = !isOpaque && (await sharp(source).metadata()).hasAlpha;
      const bytes = await keep([`scaled ${width} ${isPng}`, source], () => {
        const scaled = sharp(source).rotate().resize({ width, withoutEnlargement: true });
        const image = isPng
          ? scaled.png({ compressionLevel: 9, palette: true })
          : scaled.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true });
        return image.toBuffer();
      });
      return isPng
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
