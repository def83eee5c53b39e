import type { Stretch } from '../../article/sentences.ts';
import { type Block, excerpt, type Hit, type Reading, stretchOfWords, toHit } from './reading.ts';
import { indexBehind } from './stretches.ts';

/** A shorter quotation may be a title or a single word (`„Nein“, was ihn wunderte`), in words. */
const MIN_WORDS = 5;

/** So many words name a quotation. */
const WORDS = 6;

/** How a clause begins that only adds something to what was said. */
const ADDITION = /^\s*,\s*(?:was|wobei|womit|wodurch|weshalb|weswegen|woraufhin|worauf|sodass|so dass)\s/;

/** Words that say who says something, and those that introduce who does. */
const SAYING =
  /(?<!\p{L})(?:(?:sag|mein|erklär|behaupt|beton|ergänz|erläuter|kritisier|warn|forder|frag|antwort|erwider|entgegn|bericht|erzähl|zitier|versicher|schätz|glaub|urteil|kommentier|resümier|begründ|verteidig|bemerk|äußer|räum|füg|kündig|klag|mahn|scherz|schwärm|jubel)(?:e?te?n?|en?)?|schreibt|schrieb(?:en)?|spricht|spr[aä]chen?|sprach|ruft|riefe?n?|hieß|heißt|gab(?:en)? zu|laut|zufolge|nach Angaben|so(?!\s?dass))(?!\p{L})/iu;

/**
 * Finds quotations that begin a sentence and go on with a clause like `, was …`, up to whose full stop no one is said
 * to speak: `„Wir bauen morgen weiter. Es wird Zeit“, was den Streit belegt.`
 */
export function findLostSpeakers({ blocks }: Reading): Hit[] {
  return blocks.flatMap((block) => {
    if (block.block !== 'paragraph' || !/[“”"»«],\s*(?:w|so)/.test(block.text)) return [];
    const { text, quotations } = block;
    return quotations.pairs
      .filter(({ start, end }) => {
        if (!/(?:^|[.!?…]["“”«»)]?)\s*$/.test(text.slice(Math.max(0, start - 4), start))) return false;
        if (indexBehind(block.words, end) - indexBehind(block.words, start) < MIN_WORDS) return false;
        const rest = text.slice(end, endOfSentence(block, end));
        return ADDITION.test(rest) && !SAYING.test(rest);
      })
      .map((pair) => tell(block, pair));
  });
}

function endOfSentence({ sentences, text }: Block, place: number): number {
  return sentences[indexBehind(sentences, place)]?.end ?? text.length;
}

function tell(block: Block, pair: Stretch): Hit {
  const { end } = stretchOfWords(block, indexBehind(block.words, pair.start), WORDS);
  const isShort = end >= pair.end - 1;
  const stretch = { start: pair.start, end: isShort ? pair.end : end };
  const got = `“${excerpt(block.text, stretch.start, stretch.end)}${isShort ? '' : ' …'}” without a speaker`;
  return toHit(block, stretch, got);
}
