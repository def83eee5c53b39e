import type { Catalogue } from './catalogue.ts';
import type { Shelf } from './vocabulary.ts';

/** The first of our own files beside Pagefind's: what every search needs, and where the rest lies. */
export interface Register {
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  /** Groups of expressions that mean the same, folded; those that the archive can answer. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Its place in the index's folder. */
export const REGISTER = 'register.pack';

/** Reads a file of the index's folder, gzip or (where a host has unpacked it) plain, as text. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
