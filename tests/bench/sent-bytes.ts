import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Pagefind's own code; all else in its folder is data. The folder's files for other interfaces do not count. */
const CODE = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.[\w-]+\.pagefind)$/;
const INTERFACE = /^pagefind-(?:\w+-)?(?:ui|highlight)\.(?:js|css)$/;

/** What Pagefind wrote has gzip inside. */
const COMPRESSED = /\.(?:pf_\w+|pagefind|gz|br|woff2|png|webp)$/;

/** Bytes of a file as a host sends it: with gzip, unless it is compressed already. */
export function sentBytes(file: string): number {
  return COMPRESSED.test(file) ? statSync(file).size : gzipSync(readFileSync(file)).length;
}

/** Bytes on disk of an index: its data, and the code that reads it. */
export function measureIndex(folder: string): { data: number; code: number } {
  const total = { data: 0, code: 0 };
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = statSync(join(folder, path));
    if (file.isFile() && !INTERFACE.test(path)) total[CODE.test(path) ? 'code' : 'data'] += file.size;
  }
  return total;
}
