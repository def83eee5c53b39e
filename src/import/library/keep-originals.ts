import { normalizeLineEnds } from '../../loader/read-text.ts';
import type { Incoming } from '../prepare.ts';
import { checksum } from './library.ts';

/** A file of the content folder, by its path from there. */
export interface ContentFile {
  readonly path: string;
  readonly data: Uint8Array | string;
}

/**
 * What is kept of a source: as it came, and where that is something else the received text.
 * @param name of the article, such as `2025/deepseek-verschiebt-r2`
 * @returns the files, and what the front matter says of them
 */
export function keepOriginals(
  { bytes, extension, received }: Incoming,
  name: string,
): { readonly files: readonly ContentFile[]; readonly matter: Readonly<Record<string, unknown>> } {
  const source = { path: `originals/${name}.${extension}`, data: bytes };
  const matter = { file: source.path, sha256: checksum(bytes) };
  if (isText(bytes, received.text)) return { files: [source], matter };
  const isNamedSo = extension === 'txt';
  const text = { path: `originals/${name}${isNamedSo ? '.utf-8' : ''}.txt`, data: received.text };
  return {
    files: [source, text],
    matter: { ...matter, text: { file: text.path, sha256: checksum(text.data) } },
  };
}

/** Tells whether bytes are a text in UTF-8, but for a byte order mark and the kind of its line ends. */
function isText(bytes: Uint8Array, text: string): boolean {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return normalizeLineEnds(decoded) === text && !decoded.includes('\uFFFD');
}
