import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One of the site's own scripts. */
export interface ScriptSize {
  readonly file: string;
  /** Bytes as a host sends them, with gzip. */
  readonly bytes: number;
  /** Whether it is fetched only by who searches: on the search page, or coming from there. */
  readonly isSearchOnly: boolean;
}

const SEARCH_PAGE = 'suche/index.html';

/** What the search page and marked articles alone fetch. */
const SEARCH = /\/search-(?:marks|page)\./;

/** Measures every script in `_astro/` of a built folder. */
export function measureScripts(folder: string): ScriptSize[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const pages = paths.filter((path) => path.endsWith('.html') && path !== SEARCH_PAGE);
  const ofReaders = reach(pages, read);
  return paths
    .filter((path) => /^_astro\/.*\.js$/.test(path))
    .sort()
    .map((file) => ({ file, bytes: gzipSync(read(file)).length, isSearchOnly: !ofReaders.has(file) }));
}

/** All scripts that pages name, and those that these name in turn. */
function reach(pages: readonly string[], read: (path: string) => string): Set<string> {
  const found = new Set<string>();
  const follow = (path: string, pattern: RegExp) => {
    for (const [, name = ''] of read(path).matchAll(pattern)) {
      const script = posix.join('_astro', name);
      if (found.has(script) || SEARCH.test(script)) continue;
      found.add(script);
      follow(script, /["'`]\.\/([\w.-]+\.js)["'`]/g);
    }
  };
  for (const page of pages) follow(page, /<script[^>]*\ssrc="[^"]*\/_astro\/([^"]+\.js)"/g);
  return found;
}
