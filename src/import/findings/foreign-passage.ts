import { isEnglishWord } from './lexicon/english-words.ts';
import { type Hit, type Reading, toHit } from './reading.ts';
import { holds } from './stretches.ts';

/** Small words of English names and titles: `Academy of Motion Picture Arts and Sciences`. */
const LINKS = new Set('a an and as at by for from in nor of on or the to vs with'.split(' '));

/** So many other English words in small letters show that a passage is no title. */
const MIN_SMALL = 2;

/** Finds sentences in English that no quotation marks explain; names and titles are left alone. */
export function findForeignPassages({ blocks }: Reading): Hit[] {
  return blocks
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap((block) =>
      block.english
        .filter((passage) => !holds(block.quotations.pairs, passage))
        .filter(({ start, end }) => !isTitle(block.text.slice(start, end)))
        .map((passage) => toHit(block, passage)),
    );
}

function isTitle(passage: string): boolean {
  const small = passage.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu) ?? [];
  return small.filter((word) => !LINKS.has(word) && isEnglishWord(word)).length < MIN_SMALL;
}
