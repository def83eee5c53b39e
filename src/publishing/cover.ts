import { environment } from '../environment.ts';
import { createPictureScaler } from '../formats/scale-picture.ts';

const scale = createPictureScaler(environment.cacheDir);

/** Makes the cover of an article as a JPEG at most 1200 pixels wide, which every program can show. */
export async function makeCover({ file }: { readonly file: string }): Promise<Uint8Array> {
  return (await scale(file, 1200, true)).bytes;
}
