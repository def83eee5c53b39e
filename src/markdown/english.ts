import { type Stretch, splitSentences } from '../article/sentences.ts';
import { findQuotations } from './quotation-marks.ts';
import { canBeEnglish, languageOfWord, type WordLanguage } from './word-language.ts';

/** A sentence is English from this many words on, of which at least so many and such a share are English function words … */
const MIN_WORDS = 4;
const MIN_ENGLISH = 2;
const MIN_SHARE = 0.15;

/** … and this many times as many as are German. */
const MIN_RATIO = 3;

/** What can stand between a closing mark and the words behind it. */
const LEADING = /^[\s\p{Pe}\p{Pd}.,;:!?…]*/u;

/** Marks at which a text is divided before its sentences are judged, so that a quotation is judged by itself. */
const MARKS = /["“”„‟«»‹›‚‘]|(?<=^|[\s(])['’](?=\p{L})|(?<=[.!?,])['’](?=\s|$)/gu;

/** Finds the English passages of a text, in their order; the marks around a quotation belong to none. */
export function findEnglish(text: string): Stretch[] {
  if (!canBeEnglish(text, MIN_ENGLISH)) return [];
  const passages: Stretch[] = [];
  for (const part of splitAtMarks(text)) {
    for (const { start, end } of splitSentences(text.slice(part.start, part.end))) {
      const passage = judge(text.slice(part.start + start, part.start + end), part.start + start);
      if (passage) passages.push(passage);
    }
  }
  return passages.length > 0 ? withQuotations(text, passages) : [];
}

function splitAtMarks(text: string): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (const { index } of text.matchAll(MARKS)) {
    if (index > start) parts.push({ start, end: index });
    start = index + 1;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

interface Word extends Stretch {
  readonly language: WordLanguage;
}

/** Reads the words of a sentence; one that looks like an address says nothing. */
function readWords(sentence: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of sentence.matchAll(/[\p{L}\p{N}](?:[^\s–—\uFFFC]*[\p{L}\p{N}])?/gu)) {
    if (!/\p{L}/u.test(word)) continue;
    const language = /[@/\\_]|\.\p{L}/u.test(word) ? undefined : languageOfWord(word);
    words.push({ start: offset + index, end: offset + index + word.length, language });
  }
  return words;
}

/** The part of a sentence that is English: what is left when German words at its edges are cut off. */
function judge(sentence: string, offset: number): Stretch | undefined {
  if (!canBeEnglish(sentence, MIN_ENGLISH)) return undefined;
  const all = readWords(sentence, offset);
  const from = startOfEnglish(sentence, offset, all);
  const to = endOfEnglish(sentence, offset, all);
  const words = all.slice(from, to);
  const english = words.filter(({ language }) => language === 'en').length;
  const german = words.filter(({ language }) => language === 'de').length;
  const isEnglish =
    words.length >= MIN_WORDS &&
    english >= MIN_ENGLISH &&
    english >= MIN_RATIO * german &&
    english >= MIN_SHARE * words.length;
  const [first, last] = [words[0], words.at(-1)];
  if (!isEnglish || !first || !last) return undefined;
  return {
    start: from === 0 ? offset + (LEADING.exec(sentence)?.[0].length ?? 0) : first.start,
    end: to === all.length ? offset + sentence.trimEnd().length : last.end,
  };
}

/** The first word behind the German ones at the head; words that say nothing are German up to a comma or colon. */
function startOfEnglish(sentence: string, offset: number, words: readonly Word[]): number {
  const sure = words.findIndex(({ language }) => language === 'en');
  const from = words.findLastIndex(({ language }, i) => language === 'de' && i < sure) + 1;
  if (from === 0) return 0;
  for (let i = from; i < sure; i += 1) {
    const gap = sentence.slice((words[i]?.end ?? 0) - offset, (words[i + 1]?.start ?? 0) - offset);
    if (/[,:;(]/.test(gap)) return i + 1;
  }
  return from;
}

/** The first of the German words at the foot; words that say nothing are German from a comma or colon on. */
function endOfEnglish(sentence: string, offset: number, words: readonly Word[]): number {
  const sure = words.findLastIndex(({ language }) => language === 'en');
  const to = words.findIndex(({ language }, i) => language === 'de' && i > sure);
  if (to < 0) return words.length;
  for (let i = sure; i < to - 1; i += 1) {
    const gap = sentence.slice((words[i]?.end ?? 0) - offset, (words[i + 1]?.start ?? 0) - offset);
    if (/[,:;)]/.test(gap)) return i + 1;
  }
  return to;
}

/**
 * Adds the quotations that an English sentence holds, with their marks: the marks of a quotation belong to the
 * sentence around it. One in German stays as it is.
 */
function withQuotations(text: string, passages: readonly Stretch[]): Stretch[] {
  const ends = new Set(passages.map(({ end }) => end));
  const starts = new Set(passages.map(({ start }) => start));
  const bridges = findQuotations(text)
    .filter(({ isInner }) => !isInner)
    .map(({ open, close }) => ({ start: open.at, end: close.at + 1 }))
    .filter(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 8), start).trimEnd().length + Math.max(0, start - 8);
      const after = end + (LEADING.exec(text.slice(end, end + 8))?.[0].length ?? 0);
      if (!ends.has(before) && !(before === 0 && starts.has(after))) return false;
      const words = readWords(text.slice(start, end), 0);
      return words.every(({ language }) => language !== 'de');
    });
  return join(text, [...passages, ...bridges]);
}

/** Joins stretches that overlap or that only white space divides. */
function join(text: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else joined.push({ start, end });
  }
  return joined;
}
