import { toWebAddress } from '../feeds/web-address.ts';
import type { SourceImage } from '../received.ts';
import { isRecord, type LinkedArticle, textsOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { toPlainLine } from './plain-line.ts';

/** Finds the picture that the page gives for its article. */
export function findImage(
  linked: LinkedArticle | undefined,
  meta: MetaTags,
  base: string | undefined,
): SourceImage | undefined {
  const pictures = [linked?.['image'], linked?.['thumbnailUrl']]
    .flat()
    .filter((image) => image !== undefined);
  const picture = pictures[0];
  const ofLinked = textsOf(picture, ['url', 'contentUrl', '@id'])[0];
  const url = toWebAddress(
    meta.first('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image') ?? ofLinked,
    base,
  );
  if (url === undefined) return undefined;
  const caption = isRecord(picture) ? toPlainLine(picture['caption'] ?? picture['description']) : undefined;
  const credit = isRecord(picture)
    ? (textsOf(picture['creditText'])[0] ??
      textsOf(picture['copyrightHolder'])[0] ??
      textsOf(picture['creator'] ?? picture['author'])[0])
    : undefined;
  const alt = meta.first('og:image:alt', 'twitter:image:alt') ?? caption ?? '';
  return { url, alt, ...(credit && { credit }), ...(caption && { caption }) };
}
