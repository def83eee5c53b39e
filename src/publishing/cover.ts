import { scalePicture } from './pictures.ts';

/** Makes the cover of an article as a JPEG at most 1200 pixels wide, which every program can show. */
export async function makeCover({ file }: { readonly file: string }): Promise<Uint8Array> {
  return (await scalePicture(file, 1200, true)).bytes;
}
