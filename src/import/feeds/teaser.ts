import { splitSentences } from '../../article/sentences.ts';
import { shorten } from '../../article/words.ts';
import type { Paragraph } from './html-paragraphs.ts';

/** How many characters a teaser may have, and how long its first sentence may be before it is cut. */
const SIZES = { most: 300, sentence: 500 } as const;

/** What ends a sentence, with the marks that may close behind it. */
const TERMINATED = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/** Where a feed has cut a text: `[…]`, `(...)`, or dots alone. */
const CUT = /\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3})$/;

/**
 * Takes the first sentences of a text: whole ones as long as they fit into 300 characters, at least one. What a feed
 * has cut and what is no sentence, such as a place or a name on a line of its own, is left out where there is anything
 * else. A first sentence of more than 500 characters is cut at a word's end and closed with an ellipsis.
 * @returns paragraphs of plain text; none where there is no text
 */
export function takeTeaser(paragraphs: readonly Paragraph[]): string[] {
  const texts = paragraphs.filter(({ isLink }) => !isLink).map(({ text }) => sentencesOf(text));
  const whole = texts.map((sentences) =>
    sentences.filter((text) => TERMINATED.test(text) && !CUT.test(text)),
  );
  const chosen = whole.some((sentences) => sentences.length > 0) ? whole : texts;
  const teaser: string[] = [];
  let length = 0;
  for (const sentences of chosen) {
    const taken: string[] = [];
    for (const sentence of sentences) {
      if (length > 0 && length + sentence.length > SIZES.most) return withParagraph(teaser, taken);
      const text = sentence.replace(CUT, '…');
      taken.push(shorten(text, SIZES.sentence));
      length += text.length;
    }
    if (taken.length > 0) teaser.push(taken.join(' '));
  }
  return teaser;
}

function withParagraph(teaser: readonly string[], sentences: readonly string[]): string[] {
  return sentences.length > 0 ? [...teaser, sentences.join(' ')] : [...teaser];
}

function sentencesOf(text: string): string[] {
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
