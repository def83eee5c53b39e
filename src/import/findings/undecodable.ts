import { excerpt, type Hit, type Reading } from './reading.ts';

/** So much of the word around a character is told, in UTF-16 units. */
const AROUND = 20;

/** Finds characters that stand for bytes nobody could read (U+FFFD), each run with the word around it. */
export function findUndecodable({ body }: Reading): Hit[] {
  return findWithWord(body, /\uFFFD+/g);
}

/** Finds what a pattern matches, with the word around it. Two matches in one word are one. */
export function findWithWord(text: string, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index < done) continue;
    const before = /\S*$/.exec(text.slice(Math.max(done, index - AROUND), index))?.[0] ?? '';
    const end = index + found.length;
    const after = /^\S*/.exec(text.slice(end, end + AROUND))?.[0] ?? '';
    const offset = index - before.length;
    done = end + after.length;
    hits.push({ offset, text: excerpt(text, offset, done) });
  }
  return hits;
}
