import type { SourceImage } from '../received.ts';
import type { PictureParts } from './feed-entry.ts';
import { toPlainLine } from './lines.ts';
import { toWebAddress } from './web-address.ts';

/**
 * The picture that stands for an entry: the widest that the feed gives, else the first. Sounds, films and pictures
 * without an address in the web are none.
 */
export function choosePicture(
  pictures: readonly PictureParts[],
  base: string | undefined,
): SourceImage | undefined {
  const [widest] = pictures
    .filter(isPicture)
    .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
    .flatMap((picture) => {
      const url = toWebAddress(picture.url, base);
      return url === undefined ? [] : [{ picture, url }];
    });
  if (!widest) return undefined;
  const { picture, url } = widest;
  const alt = toPlainLine(picture.alt) ?? '';
  const caption = toPlainLine(picture.caption);
  return { url, alt, credit: toPlainLine(picture.credit), caption: caption === alt ? undefined : caption };
}

function isPicture({ type, medium, url }: PictureParts): boolean {
  if (medium !== undefined) return medium === 'image';
  if (type !== undefined) return type.startsWith('image/');
  return /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url ?? '');
}
