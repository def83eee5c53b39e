import { gunzipSync } from 'node:zlib';
import type { SiteFolder } from './site-folder.ts';

/** What the search index keeps of an article to show it. */
export interface Fragment {
  /** Below the base path, with a leading slash. */
  readonly url: string;
  readonly content: string;
}

/** Pagefind's signature, which stands before the content of its files. */
const SIGNATURE = 'pagefind_dcd';

/** Takes a file of the index apart: gzip around the signature and the content. */
export function decodeIndexFile(bytes: Uint8Array): Buffer {
  const plain = gunzipSync(bytes);
  return plain.subarray(plain.indexOf(SIGNATURE) === 0 ? SIGNATURE.length : 0);
}

/** The articles as the search index holds them. */
export function readFragments({ files, bytes }: Pick<SiteFolder, 'files' | 'bytes'>): Fragment[] {
  return files
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => JSON.parse(decodeIndexFile(bytes(file)).toString('utf8')));
}
