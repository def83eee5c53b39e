import type { Quotations } from './quotations.ts';
import { type Block, type Hit, type Reading, stretchOfWords, toHit } from './reading.ts';
import { indexBehind } from './stretches.ts';

/** So many words behind a mark name it, and as many before one that only closes. */
const WORDS = 5;

/**
 * Finds double quotation marks and guillemets that do not pair within their paragraph: one hit for all that no
 * quotation divides. A quotation of several paragraphs opens in each and closes in the last.
 */
export function findUnpairedMarks({ blocks }: Reading): Hit[] {
  return blocks.flatMap((block, i) => {
    const { unpaired, pairs } = block.quotations;
    if (unpaired.length === 0) return [];
    const isOpenBefore = blocks[i - 1]?.quotations.unpaired.at(-1)?.opens === true;
    const goesOn = /^\s*[„“"”»«]/.test(blocks[i + 1]?.text ?? '');
    const marks = unpaired.filter(({ opens }, at) => {
      return opens ? !(goesOn && at === unpaired.length - 1) : !(isOpenBefore && at === 0);
    });
    return pickApart(marks, pairs).map((mark) => tell(block, mark));
  });
}

/** Leaves the first of all marks between which no quotation stands. */
function pickApart<Mark extends { readonly at: number }>(
  marks: readonly Mark[],
  pairs: Quotations['pairs'],
): Mark[] {
  return marks.filter(({ at }, i) => {
    const last = marks[i - 1]?.at;
    const next = pairs[indexBehind(pairs, last ?? 0)];
    return last === undefined || (next !== undefined && next.start > last && next.end <= at);
  });
}

function tell(block: Block, { at, opens }: { readonly at: number; readonly opens: boolean }): Hit {
  const word = indexBehind(block.words, at);
  if (opens || word === 0) return toHit(block, { start: at, end: stretchOfWords(block, word, WORDS).end });
  return toHit(block, { start: stretchOfWords(block, Math.max(0, word - WORDS), 1).start, end: at + 1 });
}
