import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from '../article/article.ts';
import { publication } from './publication.ts';

/** A picture as other programs can show it too: its whole address and its size in pixels. */
export interface PlainPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Makes of a picture a JPEG, or WebP where it may move, at most 1200 pixels wide; drawings (SVG) stay what they are. */
export async function makePlainPicture(picture: Picture): Promise<PlainPicture> {
  const width = Math.min(picture.width, 1200);
  const height = Math.round((picture.height * width) / picture.width);
  if (picture.format === 'svg') return { src: publication.toWhole(picture.src), width, height };
  const { src } = await getImage({
    src: picture as ImageMetadata,
    format: picture.format === 'gif' || picture.format === 'webp' ? 'webp' : 'jpeg',
    width,
    background: '#ffffff',
  });
  return { src: publication.toWhole(src), width, height };
}
