import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from './article/article.ts';

/**
 * Makes the picture that other sites show beside a link: a JPEG, or WebP where it may move, at most 1200 pixels
 * wide. Of a drawing (SVG) there is none, since they do not show those.
 * @returns its address with the base path
 */
export async function makeSharePicture(picture: Picture | undefined): Promise<string | undefined> {
  if (!picture || picture.format === 'svg') return undefined;
  const { src } = await getImage({
    src: picture as ImageMetadata,
    format: picture.format === 'gif' || picture.format === 'webp' ? 'webp' : 'jpeg',
    width: Math.min(picture.width, 1200),
    background: '#ffffff',
  });
  return src;
}
