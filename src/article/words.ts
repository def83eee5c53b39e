import { cutText } from './characters.ts';

/** A calm pace for German: 179 words a minute in the IReST study (Trauzettel-Klosinski & Dietz 2012), rounded. */
const WORDS_PER_MINUTE = 180;

/** Counts the words of a plain text: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Minutes that reading takes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** Shortens a plain text to at most `limit` characters, at a word's end, with an ellipsis where something is left out. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = cutText(flat, limit - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > limit / 2 ? end : cut.length).replace(/[\s,;:–-]+$/, '')}…`;
}
