import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { decodeIndexFile } from '../search-index.ts';
import type { SiteFolder } from '../site-folder.ts';

/** What a file holds, or one entry of it. */
export interface Content {
  /** As findings name it: `x.epub: EPUB/nav.xhtml`. */
  readonly file: string;
  /** Whether people or programs read it as text, so that patterns mean something in it. */
  readonly isText: boolean;
  readonly bytes: Buffer;
}

const TEXT =
  /\.(?:html|xhtml|css|js|json|webmanifest|md|opml|svg|xml|xsl|opf|ncx|txt)$|(?:^|\/)(?:_\w+|mimetype)$/;
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/;

/** What a file holds, as it lies there and, where it is packed, unpacked; of a picture also what is noted in it. */
export async function contentsOf(site: SiteFolder, file: string): Promise<Content[]> {
  const bytes = site.bytes(file);
  const whole: Content = { file, isText: TEXT.test(file) || file.startsWith('.well-known/'), bytes };
  if (PICTURE.test(file)) return [whole, ...(await notesIn(file, bytes))];
  switch (extname(file)) {
    case '.epub':
      return Promise.all(
        Object.entries(unzipSync(bytes)).map(async ([name, entry]) => {
          const inside: Content = {
            file: `${file}: ${name}`,
            isText: TEXT.test(name),
            bytes: Buffer.from(entry),
          };
          return PICTURE.test(name) ? [inside, ...(await notesIn(inside.file, inside.bytes))] : [inside];
        }),
      ).then((entries) => entries.flat());
    case '.pf_fragment':
    case '.pf_index':
    case '.pf_meta':
      return [whole, { file, isText: true, bytes: decodeIndexFile(bytes) }];
    case '.pack':
      return [whole, { file, isText: true, bytes: gunzipSync(bytes) }];
    default:
      return [whole];
  }
}

/** What is noted in a picture beside its pixels. */
async function notesIn(file: string, picture: Buffer): Promise<Content[]> {
  const { exif, iptc, xmp, comments = [] } = await sharp(picture).metadata();
  const texts = comments.map(({ keyword, text }) => Buffer.from(`${keyword} ${text}`));
  return [exif, iptc, xmp, ...texts].flatMap((bytes) =>
    bytes ? [{ file: `${file}: notes`, isText: true, bytes }] : [],
  );
}
