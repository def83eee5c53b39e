import { type Hit, type Reading, toHit } from './reading.ts';

/** A small letter with a point before a word, with what stands before it. */
const LONE = /(?<=(?:^|\s)(\S*)\s)(\p{Ll})\.\s?(?=(\p{Lu}[\p{L}\p{N}-]+))/gu;

/** What a small letter with a point is known to stand before: `v. Chr.`, `a. D.`, `d. Red.`, `z. Hd.`, `h. c.` */
const BEFORE: Readonly<Record<string, RegExp>> = {
  v: /^Chr|^l$|^u$/,
  n: /^Chr|^Br$/,
  p: /^Chr/,
  d: /^(?:Red|Verf|Hrsg|Gr|Ä|Ält|Jüng|Übers|Bearb|h|J|M|s)/,
  z: /^(?:Hd|Hdn|Zt|Tl|Bsp)/,
  x: /./,
  y: /./,
  s: /^(?:Abb|Anm|Art|Bd|Kap|Seite|Tab)/,
  u: /^(?:dgl|dergl|Ä|ff)/,
  o: /^(?:Ä|g)$/,
  i: /^(?:Allg|Durchschn|Br)/,
  e: /^(?:Kfm|Kfr|Kff)$/,
  h: /^c$/,
  k: /^(?:u|k)$/,
};

/**
 * Finds a small letter with a point that abbreviates nothing known: `dem vorgeschlagenen u. Chip`. Between names it
 * may be anything (`Müller u. Söhne`, `Weiden i. d. Oberpfalz`, `Heinrich v. Kleist`), and at the head of a sentence
 * it counts (`a. Erstens`).
 */
export function findOddAbbreviations({ blocks }: Reading): Hit[] {
  return blocks.flatMap((block) => {
    const hits: Hit[] = [];
    for (const { 0: found, 1: before = '', 2: letter = '', 3: after = '', index } of block.text.matchAll(
      LONE,
    )) {
      if (!/^\p{Ll}+$/u.test(before) || before.length < 2) continue;
      if (BEFORE[letter]?.test(after)) continue;
      hits.push(toHit(block, { start: index, end: index + found.length + after.length }));
    }
    return hits;
  });
}
