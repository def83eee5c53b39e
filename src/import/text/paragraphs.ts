import type { Change } from '../../article/changes.ts';
import { type Stretch, splitSentences } from '../../article/sentences.ts';
import type { Prose } from './prose.ts';

/**
 * The length towards which paragraphs are divided, in characters: about 60 words, five to six lines on a wide screen.
 */
const IDEAL = 450;

/** A paragraph is left whole up to this length. */
const LONG = 700;

/** Words with which a sentence leans on the one before, so that a paragraph rather does not begin with it. */
const LEANING =
  /^(?:(?:Er|Sie|Es|Ihr|Ihre[mnrs]?|Sein|Seine[mnrs]?|Dies|Diese[mnrs]?|Das|Dabei|Damit|Daher|Dafür|Dagegen|Darum|Dazu|Deshalb|Deswegen|Dennoch|Doch|Aber|Auch|Und|Oder|Denn|So|Zudem|Außerdem|Allerdings|Jedoch)(?![\p{L}\p{N}])|\p{Ll})/u;

/** What the sentence that leans adds to the cost of a paragraph's beginning, and one of at most so many words. */
const LEANING_COST = 0.25;
const SHORT = 4;

/**
 * Divides long paragraphs between sentences into some of even length, never within a quotation. The division is the
 * one with the least sum of squared deviations from the ideal length, found by dynamic programming.
 * @returns line breaks to be put in, in terms of the paragraph's text
 */
export function divideParagraph(prose: Prose): Change[] {
  const { text } = prose;
  if (prose.block !== 'paragraph' || text.length <= LONG) return [];
  const sentences = joinQuotations(text, splitSentences(text));
  const starts = findDivision(text, sentences);
  return starts.flatMap((start) => {
    const before = /\s*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
    return before === ''
      ? []
      : [{ offset: start - before.length, before, after: '\n\n', rule: 'paragraphs' }];
  });
}

/** Joins sentences that a quotation spans: no break falls between its marks, nor where any are open. */
function joinQuotations(text: string, sentences: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let depth = 0;
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    if (last && depth > 0) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
    for (const mark of text.slice(start, end).match(/[„“”"(]|\)/g) ?? []) {
      if (mark === '„' || mark === '(') depth += 1;
      else depth = mark === '”' || mark === '"' ? depth : Math.max(0, depth - 1);
    }
  }
  return joined;
}

/** The sentences with which a new paragraph begins. */
function findDivision(text: string, sentences: readonly Stretch[]): number[] {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= sentences.length; to += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from -= 1) {
      const length = (sentences[to - 1]?.end ?? 0) - (sentences[from]?.start ?? 0);
      const cost =
        (best[from]?.cost ?? 0) + costOf(length) + (from > 0 ? costOfStart(text, sentences[from]) : 0);
      if (cost < found.cost) found = { cost, from };
      if (length > 4 * IDEAL && from < to - 1) break;
    }
    best.push(found);
  }
  const starts: number[] = [];
  for (let to = sentences.length; to > 0; ) {
    const from = best[to]?.from ?? 0;
    if (from > 0) starts.unshift(sentences[from]?.start ?? 0);
    to = from;
  }
  return starts;
}

function costOf(length: number): number {
  return ((length - IDEAL) / IDEAL) ** 2;
}

function costOfStart(text: string, sentence: Stretch | undefined): number {
  if (!sentence) return 0;
  const words = text.slice(sentence.start, sentence.end).trim();
  const isShort = words.split(/\s+/).length <= SHORT;
  return (LEANING.test(words) ? LEANING_COST : 0) + (isShort ? 2 * LEANING_COST : 0);
}
