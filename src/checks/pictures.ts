import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Fault } from '../article/fault.ts';
import { ASSETS } from '../article/urls.ts';
import type { WrittenPage } from '../hosting/broken-links.ts';
import { listFiles } from '../loader/collection.ts';
import { sizeOfFile, toMebibytes } from '../loader/file-size.ts';

/**
 * The most bytes of a picture beside an article: 8 MiB. It is scaled down for readers, but stays in the repository for
 * good and is read by every cold build; a photograph of 3000 pixels across has less than half.
 */
const MAX_SOURCE = 8 * 1024 * 1024;

/**
 * The most bytes of a picture that readers load: 1 MiB, five seconds of a slow mobile connection (1.6 Mbit/s, as
 * Lighthouse simulates it). Only what moves or hides a photograph in an SVG comes near.
 */
const MAX_SENT = 1024 * 1024;

const PICTURES = /^\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** A folder with pictures, and what is asked of each. */
interface Rule {
  /** As messages name it. */
  readonly label: string;
  readonly path: string;
  readonly most: number;
  readonly remedy: string;
}

/** Finds pictures that are larger than they should be, beside articles and in `public/`. */
export async function checkSourcePictures(
  content: { readonly label: string; readonly path: string },
  publicFolder: string,
): Promise<Fault[]> {
  const articles = {
    label: `${content.label}/articles`,
    path: join(content.path, 'articles'),
    most: MAX_SOURCE,
    remedy: 'Save it with fewer pixels: 3000 across are enough for every screen.',
  };
  const files = {
    label: 'public',
    path: publicFolder,
    most: MAX_SENT,
    remedy: 'Save it smaller: it is sent to readers as it is.',
  };
  return [...(await findLarge(articles)), ...(await findLarge(files))];
}

/**
 * Finds pictures among those that a build made which are larger than readers should load.
 * @param folder absolute path of the built folder
 * @param pages those in which to look for who shows it
 */
export async function checkBuiltPictures(folder: string, pages: readonly WrittenPage[]): Promise<Fault[]> {
  const rule = {
    label: ASSETS.slice(0, -1),
    path: join(folder, ASSETS),
    most: MAX_SENT,
    remedy:
      'Make the picture beside the article smaller: fewer frames where it moves, fewer pixels in an SVG.',
  };
  const faults: Fault[] = [];
  for (const fault of await findLarge(rule)) {
    const name = fault.file.slice(ASSETS.length);
    faults.push({ ...fault, file: (await findPageWith(name, folder, pages)) ?? fault.file, key: name });
  }
  return faults;
}

async function findLarge({ label, path, most, remedy }: Rule): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const file of listFiles(path).filter((name) => PICTURES.test(extname(name)))) {
    const size = (await sizeOfFile(join(path, file))) ?? 0;
    if (size <= most) continue;
    faults.push({
      file: `${label}/${file}`,
      expected: `a picture of at most ${toMebibytes(most)} MiB`,
      got: `${toMebibytes(size)} MiB`,
      remedy,
    });
  }
  return faults;
}

async function findPageWith(
  name: string,
  folder: string,
  pages: readonly WrittenPage[],
): Promise<string | undefined> {
  for (const { pathname, file } of pages) {
    if ((await readFile(join(folder, pathname, 'index.html'), 'utf8')).includes(name)) return file;
  }
  return undefined;
}
