import { type Hit, type Reading, stretchOfWords, toHit } from './reading.ts';

/** Names that are written small even where a sentence begins, and parts of names before a capital. */
const SMALL_NAME =
  /^(?:(?:dpa|afp|apa|sda|epd|kna|ots|taz|red|mid|dapd|adidas|arte|kabel|puls|tagesschau|zdf)(?!\p{L})|(?:de|da|di|du|van|von|af|al|el|le|la|ter|ten|bin|ibn|del|dos|d’|o’)[\s-]?\p{Lu})/u;

/** What goes on behind a break: the block before ends in a mark that does not end a sentence. */
const GOES_ON = /[:,;–—-]\s*$/;

/** So many words name a paragraph, if its first sentence has them. */
const WORDS = 4;

/** Finds paragraphs that begin with a small letter; items of lists, quotations and names apart. */
export function findLowercaseStarts({ blocks }: Reading): Hit[] {
  return blocks
    .filter(({ block, isListed, isQuoted, text }, i) => {
      if (block !== 'paragraph' || isListed || isQuoted) return false;
      const first = /^\s*(\p{Ll}\S*)/u.exec(text)?.[1];
      if (first === undefined || /[\p{Lu}\d@/]|\.\p{L}/u.test(first)) return false;
      return !SMALL_NAME.test(text.trimStart()) && !GOES_ON.test(blocks[i - 1]?.text ?? '');
    })
    .map((block) => {
      const { start, end } = stretchOfWords(block, 0, WORDS);
      return toHit(block, { start, end: Math.min(end, block.sentences[0]?.end ?? end) });
    });
}
