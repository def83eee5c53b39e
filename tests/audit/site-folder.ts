import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { listFiles } from '../build/files.ts';
import { type Page, readPage } from './page.ts';

/** What a site was made of, where the auditor knows. */
export interface Source {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** The build's clock. */
  readonly now: Date;
}

/** A built site as the checks see it. Files are named below its folder, with forward slashes. */
export interface SiteFolder {
  /** Absolute path. */
  readonly folder: string;
  /** The path below which the site lies, with slashes at both ends. */
  readonly base: string;
  /** Scheme and host, as its pages name them. */
  readonly origin: string;
  readonly source: Source | undefined;
  /** Sorted, without compressed copies. */
  readonly files: readonly string[];
  /** Copies of other files that hosts send instead of them: `index.html.br`, sorted. */
  readonly compressed: readonly string[];
  readonly pages: ReadonlyMap<string, Page>;
  readonly has: (file: string) => boolean;
  readonly bytes: (file: string) => Buffer;
  readonly text: (file: string) => string;
}

/**
 * Opens a built site and reads its pages.
 * @throws Error where the folder holds none
 */
export function openSite(path: string, source?: Source): SiteFolder {
  const folder = resolve(path);
  const listed = listFiles(folder);
  const isCopy = (file: string) => /\.(?:br|gz)$/.test(file);
  const files = listed.filter((file) => !isCopy(file));
  const known = new Map(files.map((file) => [file.normalize('NFC'), file]));
  const bytes = (file: string) => readFileSync(join(folder, known.get(file) ?? file));
  const text = (file: string) => bytes(file).toString('utf8');
  const index = known.has('index.html') ? readPage(text('index.html')) : undefined;
  if (index?.base === undefined || index.canonical === undefined) {
    throw new Error(
      `${path}: expected a built site, got a folder without an index.html that names its base path and its address. ` +
        'Run npm run build first.',
    );
  }
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, naming(file, () => readPage(text(file)))]),
  );
  return {
    folder,
    base: index.base,
    origin: new URL(index.canonical).origin,
    source,
    files,
    compressed: listed.filter(isCopy),
    pages,
    has: (file) => known.has(file.normalize('NFC')),
    bytes,
    text,
  };
}

/** Reads a file; what cannot be read is an error that names it. */
export function naming<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** The entries of a book that are text, by their names. */
export function readBook(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = unzipSync(bytes, { filter: ({ name }) => /\.(?:xhtml|opf|ncx|xml|css)$/.test(name) });
  return new Map(Object.entries(entries).map(([name, entry]) => [name, Buffer.from(entry).toString('utf8')]));
}
