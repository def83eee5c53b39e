import { slugify } from '../article/slug.ts';
import type { Fetched, NotModified } from '../fetch/read-answer.ts';
import type { ContentFile } from './library/keep-originals.ts';
import { checksum } from './library/library.ts';
import type { Incoming, Prepared } from './prepare.ts';
import { describePicture, listPictures, type Pictures, type StoredPicture } from './text/pictures.ts';

/** The formats that a site shows, by what sharp calls them; SVG is none of them, since it can hold scripts. */
const ENDINGS: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  heif: 'avif',
};

/** The most pictures that are taken along with one article. */
const MOST = 20;

/** The pictures of an article. */
export interface TakenImages {
  /** By the addresses that the source gives them. */
  readonly pictures: Pictures;
  /** Their paths start from the folder of the article. */
  readonly files: readonly ContentFile[];
}

/**
 * Fetches the pictures of an article; what cannot be fetched or is none is left out.
 * @param fetchPicture undefined where none are taken along
 */
export async function takeImages(
  { incoming, prepared }: { readonly incoming: Incoming; readonly prepared: Prepared },
  fetchPicture: ((address: string) => Promise<Fetched | NotModified>) | undefined,
): Promise<TakenImages> {
  const { received } = incoming;
  const pictures = new Map<string, StoredPicture>();
  const files: ContentFile[] = [];
  if (!fetchPicture) return { pictures, files };
  const addresses = [
    ...(received.matter.image ? [received.matter.image.url] : []),
    ...(received.kind === 'markdown' ? listPictures(received.text).map(({ url }) => url) : []),
  ];
  const name = slugify(prepared.title).slice(0, 60).replace(/-$/, '') || 'bild';
  for (const address of [...new Set(addresses)].slice(0, MOST)) {
    const bytes = await fetchPicture(address).then(
      (answer) => (answer.status === 'fetched' ? answer.bytes : undefined),
      () => undefined,
    );
    const ending = bytes && (await findEnding(bytes));
    if (!bytes || !ending) continue;
    const path = `${name}-${checksum(bytes).slice(0, 8)}.${ending}`;
    files.push({ path, data: bytes });
    pictures.set(address, { src: `./${path}`, ...describePicture(address, received.images ?? []) });
  }
  return { pictures, files };
}

/** The ending that belongs to a picture; undefined where the bytes are none that a site shows. */
async function findEnding(bytes: Uint8Array): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  const { format } = await sharp(bytes, { failOn: 'error' })
    .metadata()
    .catch(() => ({ format: undefined }));
  return format && ENDINGS[format];
}
