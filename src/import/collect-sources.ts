import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { formatFault } from '../article/fault.ts';
import { listFiles } from '../loader/collection.ts';
import type { Source } from './read-source.ts';

/** A source that is named on the command line, or a file of a folder that is. */
export type Named =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'address'; readonly name: string }
  | { readonly kind: 'input'; readonly name: '-' }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string };

/** The endings of files that an import takes out of a folder. */
const ENDINGS = [
  ...['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'],
  ...['.xml', '.rss', '.atom', '.rdf', '.json', '.opml'],
];

/** The most bytes that a file may have. */
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Finds what names on a command line stand for: `-`, http and https addresses, files, and folders with all files
 * below them that can be sources. A file is named by its base, one of a folder by its path from there, so that no log holds a
 * path of this machine.
 */
export async function listSources(names: readonly string[]): Promise<Named[]> {
  const found: Named[] = [];
  for (const name of names) {
    if (name === '-') found.push({ kind: 'input', name });
    else if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) found.push({ kind: 'address', name });
    else found.push(...(await listFilesOf(name)));
  }
  return found;
}

async function listFilesOf(path: string): Promise<Named[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) {
    const files = listFiles(path).filter((file) => ENDINGS.includes(extname(file).toLowerCase()));
    if (files.length > 0) return files.map((file) => ({ kind: 'file', name: file, path: join(path, file) }));
    return [
      refuse(
        path,
        'a folder with texts, pages or feeds',
        'one without any',
        `Name files that end in ${ENDINGS.join(', ')}.`,
      ),
    ];
  }
  if (stats?.isFile()) return [{ kind: 'file', name: basename(path), path }];
  return [
    refuse(
      path,
      'a file, a folder, an address or -',
      stats ? 'something else' : 'nothing there',
      'Check its spelling.',
    ),
  ];
}

function refuse(name: string, expected: string, got: string, remedy: string): Named {
  return { kind: 'refused', name, reason: formatFault({ file: name, expected, got, remedy }) };
}

/** Reads a file; one that is too big or cannot be read gives the reason. */
export async function readFileSource({
  name,
  path,
}: {
  readonly name: string;
  readonly path: string;
}): Promise<Source | { readonly reason: string }> {
  const fault = (expected: string, got: string, remedy: string) => ({
    reason: formatFault({ file: name, expected, got, remedy }),
  });
  const stats = await stat(path).catch(() => undefined);
  if (stats && stats.size > MAX_BYTES) {
    return fault('at most 10 MiB', `${(stats.size / 1024 / 1024).toFixed(1)} MiB`, 'Divide it.');
  }
  const bytes = await readFile(path).catch(() => undefined);
  return bytes
    ? { name, bytes }
    : fault('a file that can be read', 'one that cannot be opened', 'Check who may read it.');
}
