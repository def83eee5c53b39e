import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BookFile } from './package-document.ts';

/** ZIP has no time zones and nothing before 1980, and fflate writes what the clock of this machine would show. */
const TIME = new Date(1980, 0, 1);

/** Formats that are compressed already. */
const COMPRESSED = /^(?:image|font)\//;

/**
 * Packs a book as EPUB: the same files give the same bytes, on every machine and in every time zone.
 * @param files beside the package document
 */
export function packBook(packageFile: BookFile, container: string, files: readonly BookFile[]): Uint8Array {
  const folder = packageFile.path.replace(/[^/]*$/, '');
  const entries: Zippable = {
    // The first file, as it is, so that a few bytes at a known place tell what all this is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    [packageFile.path]: toBytes(packageFile),
  };
  for (const file of files) {
    entries[folder + file.path] = [toBytes(file), { level: COMPRESSED.test(file.type) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: TIME });
}

function toBytes({ bytes }: BookFile): Uint8Array {
  return typeof bytes === 'string' ? strToU8(bytes) : bytes;
}
