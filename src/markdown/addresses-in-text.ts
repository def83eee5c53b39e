import type { Stretch } from '../article/sentences.ts';

/** A web or mail address, a path, or the name of a file with an ending of two to four letters. */
const ADDRESS = /:\/\/|^www\.|^[\w.+'’-]+@[\w-]+\.|\\|^[~.]{0,2}\/\w|^[\w.'’-]+\.[a-z]{2,4}\d?$/i;

/** Finds what stands for a place in the net or on a disk and is copied letter by letter; in order. */
export function findAddresses(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    const core = /[\p{L}\p{N}/\\~.](?:.*[\p{L}\p{N}/])?/u.exec(run);
    if (!core || !ADDRESS.test(core[0])) continue;
    found.push({ start: index + core.index, end: index + core.index + core[0].length });
  }
  return found;
}
