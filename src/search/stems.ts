/**
 * Endings with which a word is inflected. Where the archive has a word without its ending, the vocabulary
 * leaves out the one with it, which a fifth of all forms are.
 */
export const ENDINGS = ['e', 'n', 's', 'en', 'er', 'es', 'em', 'ern', 'ns', 't', 'te', 'ten'] as const;

/** A word without its ending is a word from so many letters on. */
export const SHORTEST_STEM = 4;

/** What a folded word may be without an ending, the longest first. */
export function stemsOf(key: string): string[] {
  return ENDINGS.filter((ending) => key.endsWith(ending))
    .map((ending) => key.slice(0, -ending.length))
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .sort((a, b) => b.length - a.length);
}
