import { createHash } from 'node:crypto';
import type { createPictureScaler } from '../scale-picture.ts';

/** The most pixels a picture is wide in a book. */
const WIDTH = 1200;

/** A picture as a book holds it. */
export interface BookPicture {
  /** Its path beside the documents: `images/0123456789abcdef.jpg`. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The pictures of one book; the same picture is stored once, however often it is shown. */
export function createPictureShelf(scale: ReturnType<typeof createPictureScaler>) {
  const pictures = new Map<string, BookPicture>();
  return {
    /**
     * @param file absolute path of the picture
     * @throws Error naming the file that cannot be read as a picture
     */
    async take(file: string): Promise<BookPicture> {
      const { bytes, type, ending } = await scale(file, WIDTH);
      const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      const path = `images/${name}.${ending}`;
      const picture = pictures.get(path) ?? { path, type, bytes };
      pictures.set(path, picture);
      return picture;
    },
    /** All that were taken, in an order that depends on nothing but themselves. */
    all: (): BookPicture[] => [...pictures.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

export type PictureShelf = ReturnType<typeof createPictureShelf>;
