import { DETERMINERS, SMALL_WORDS } from './lexicon/function-words.ts';
import { loadGermanWords } from './lexicon/german-words.ts';
import { isAdjective, stemsOf } from './lexicon/inflection.ts';
import { isGermanWord } from './lexicon/recognise.ts';
import type { Block, Word } from './reading.ts';

const DETERMINING = new Set(DETERMINERS);

/** How often words with a capital stand in a text, a genitive's s left out. */
export function countNames(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of blocks) {
    for (const { text } of words) {
      for (const member of text.split(/[-‑]/)) {
        if (!/^\p{Lu}/u.test(member)) continue;
        for (const form of new Set([member, member.replace(/s$/, '')])) {
          counts.set(form, (counts.get(form) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

/**
 * Tells whether an unknown word with a capital is used as a noun, as far as its neighbours prove it: an article, an
 * inflected adjective or the genitive of a name stands before it. A word that comes again, or stands in a row of words
 * with a capital, is more likely a name.
 */
export function isUsedAsNoun({ text, words }: Block, i: number, names: ReadonlyMap<string, number>): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!word || !before || !/^\p{Lu}/u.test(word.text)) return false;
  if ((names.get(word.text.replace(/s$/, '')) ?? 0) > 1) return false;
  const isJoined = (a: Word, b: Word | undefined): boolean =>
    b !== undefined && b.start - a.end <= 2 && text.slice(a.end, b.start).trim() === '';
  if (!isJoined(before, word)) return false;
  if (isJoined(word, after) && /^\p{Lu}/u.test(after?.text ?? '')) return false;
  return isDetermining(before.text, names);
}

function isDetermining(text: string, names: ReadonlyMap<string, number>): boolean {
  const small = text.toLowerCase();
  if (DETERMINING.has(small)) return true;
  if (/^\p{Lu}/u.test(text)) {
    // “Huaweis Rückschlag”, where the text has “Huawei”, too; “Thomas” is no genitive.
    const isGenitive = /[^s]s$/.test(text) && (names.get(text.slice(0, -1)) ?? 0) > (names.get(text) ?? 0);
    return isGenitive && !isGermanWord(text);
  }
  return !SMALL_WORDS.has(small) && stemsOf(small).length > 1 && isAdjective(small, loadGermanWords());
}
