import type { GermanWords } from './german-words.ts';

/** Tells whether a word is an adjective or a participle in any form, compared ones included: `schnell`, `schnelleren`. */
export function isAdjective(small: string, { adjectives }: GermanWords): boolean {
  return stemsOf(small).some((stem) => isStem(stem, adjectives));
}

/** What an adjective can be without its ending; itself first. */
export function stemsOf(small: string): string[] {
  const stems = [small];
  if (/e[nmrs]$/.test(small)) stems.push(small.slice(0, -2));
  else if (small.endsWith('e')) stems.push(small.slice(0, -1));
  return stems;
}

function isStem(stem: string, adjectives: ReadonlySet<string>): boolean {
  if (adjectives.has(stem) || adjectives.has(`${stem}e`)) return true;
  // “dunkle, teure”
  const full = /(?:[^aeiouäöü][lr]|[ae]ur)$/.test(stem)
    ? `${stem.slice(0, -1)}e${stem.slice(-1)}`
    : undefined;
  if (full !== undefined && adjectives.has(full)) return true;
  // “dunkel, teuer”, where the list has the stem of “dunkle, teure”
  if (/e[lr]$/.test(stem) && adjectives.has(stem.slice(0, -2) + stem.slice(-1))) return true;
  const compared = /^(.{3,}?)(?:er|est|st)$/.exec(stem)?.[1];
  return compared !== undefined && adjectives.has(compared);
}
