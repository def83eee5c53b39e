import { type Stretch, splitSentences } from '../../article/sentences.ts';
import { findEnglish } from '../../markdown/english.ts';
import { isGerman } from '../../markdown/language.ts';
import { OPAQUE } from '../../markdown/runs.ts';
import { type Prose, readMarkdown } from '../text/prose.ts';
import { type Quotations, readQuotations } from './quotations.ts';

/** A word in a running text, members with hyphens and apostrophes included. */
export interface Word extends Stretch {
  readonly text: string;
}

/** A running text with what rules ask of it. */
export interface Block extends Prose {
  /** Whether it stands in a list. */
  readonly isListed: boolean;
  readonly sentences: readonly Stretch[];
  readonly words: readonly Word[];
  readonly quotations: Quotations;
  /** Passages in English, in their order. */
  readonly english: readonly Stretch[];
}

/** A body as rules read it. */
export interface Reading {
  /** Markdown. */
  readonly body: string;
  readonly isGerman: boolean;
  readonly blocks: readonly Block[];
}

/** Something that a rule has found. */
export interface Hit {
  /** Where it begins in the body, in UTF-16 units. */
  readonly offset: number;
  /** The words concerned. */
  readonly text: string;
  /** What was found, where that is not the text in quotation marks. */
  readonly got?: string;
}

/** The longest text that names a finding, in UTF-16 units. */
const LONGEST = 80;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑’'*:_·][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * Reads a body.
 * @param language BCP 47
 */
export function readBody(body: string, language: string): Reading {
  const blocks = readMarkdown(body).map((prose) => ({
    ...prose,
    isListed: isListed(body, prose),
    sentences: splitSentences(prose.text),
    words: Array.from(prose.text.matchAll(WORD), ({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    })),
    quotations: readQuotations(prose.text),
    english: findEnglish(prose.text),
  }));
  return { body, isGerman: isGerman(language), blocks };
}

/** What is listed is indented, or has the mark of an item before it. */
function isListed(body: string, { starts }: Prose): boolean {
  const start = starts[0] ?? 0;
  const lead = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(lead) || /^ {2,}/.test(lead);
}

/** Makes a hit of a stretch of a running text. */
export function toHit(block: Prose, { start, end }: Stretch, got?: string): Hit {
  const text = excerpt(block.text, start, end);
  return { offset: block.starts[start] ?? 0, text, ...(got !== undefined && { got }) };
}

/** The stretch from a word on, over so many words at the most. */
export function stretchOfWords({ words }: Block, from: number, count: number): Stretch {
  const last = words[Math.min(words.length, from + count) - 1];
  return { start: words[from]?.start ?? 0, end: last?.end ?? 0 };
}

/** A stretch of a text in one line, cut at a word's end; … stands for code and the like. */
export function excerpt(text: string, start: number, end: number): string {
  const line = text
    .slice(start, Math.min(end, start + 4 * LONGEST))
    .replaceAll(OPAQUE, '…')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST + 1).lastIndexOf(' ');
  return line.slice(0, cut > LONGEST / 2 ? cut : LONGEST).trim();
}
