import {
  PARTICLES,
  PLACES,
  QUALITIES,
  SHORT_PARTS,
  STEMS,
} from '../../../search/compounds/compound-parts.ts';
import type { GermanWords } from './german-words.ts';
import { isAdjective, stemsOf } from './inflection.ts';
import { isDerived } from './word-making.ts';

/** No part is shorter, save those that are known to stand in compounds. */
const MIN_PART = 4;
const MAX_PART = 24;
const SHORT = new Set(SHORT_PARTS);
const FIRSTS = new Set([...STEMS, ...QUALITIES, ...PARTICLES, ...PLACES]);

/** What links a part to the next one. */
const LINKS = ['s', 'es', 'n', 'en', 'ns', 'ens', 'er', 'e'];

/** Tells whether a word is a compound of which the last part is a noun: `Hintertür`, `Regierungsvertrag`. */
export function isCompound(small: string, words: GermanWords): boolean {
  return canDivide(
    small,
    words,
    (last) => last.length >= 3 && (words.nouns.has(last) || isDerived(last, words, true)),
  );
}

/** Tells whether a word is an adjective or a participle behind other parts: `börsennotierten`. */
export function isCompoundAdjective(small: string, words: GermanWords): boolean {
  return canDivide(small, words, (last) => last.length >= 4 && isAdjective(last, words));
}

/** Whether a word can be divided into parts that can stand first, and a last one. */
function canDivide(small: string, words: GermanWords, isLast: (part: string) => boolean): boolean {
  const canBegin = new Array<boolean>(small.length + 1).fill(false);
  canBegin[0] = true;
  for (let start = 0; start < small.length - 2; start += 1) {
    if (!canBegin[start]) continue;
    if (start > 0 && isLast(small.slice(start))) return true;
    for (let end = start + 2; end <= Math.min(small.length - 3, start + MAX_PART); end += 1) {
      if (!canBegin[end] && isFirst(small.slice(start, end), words)) canBegin[end] = true;
    }
  }
  return false;
}

function isFirst(part: string, words: GermanWords): boolean {
  if (FIRSTS.has(part) || SHORT.has(part)) return true;
  if (part.length < MIN_PART) return false;
  const { nouns, adjectives, infinite } = words;
  if (nouns.has(part) || infinite.has(`${part}en`) || infinite.has(`${part}n`) || infinite.has(part))
    return true;
  if (stemsOf(part).some((stem) => adjectives.has(stem))) return true;
  for (const link of LINKS) {
    const base = part.slice(0, -link.length);
    if (base.length >= 3 && part.endsWith(link) && (nouns.has(base) || infinite.has(base))) return true;
  }
  return (
    nouns.has(`${part}e`) ||
    nouns.has(`${part}en`) ||
    /(?:ungs|heits|keits|schafts|täts|ions|chen)$/.test(part)
  );
}
