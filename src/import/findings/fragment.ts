import type { Stretch } from '../../article/sentences.ts';
import { INTERJECTIONS } from './lexicon/function-words.ts';
import { type Block, type Hit, type Reading, toHit, type Word } from './reading.ts';
import { indexBehind } from './stretches.ts';
import { type Part, readParts } from './verbs.ts';

/** A sentence of at most so many words is a fragment if none of them can be a verb. */
const SHORT = 4;

/** Of a longer one it must be proven of every word that it is none; beyond this length nobody tries. */
const LONGEST = 30;

const ALONE = new Set(INTERJECTIONS);

/** Sayings that are sentences without a verb. */
const SAYING =
  /^(?:(?:ganz |eher )?im gegenteil|auf (?:alle fälle|jeden fall|keinen fall)|kein (?:wunder|problem|thema|zweifel)|keine (?:frage|ahnung|chance|panik|sorge)|von wegen|so weit,? so gut|gut so|wie gesagt|mehr nicht|immer noch|noch nicht|alles gut|alter schwede|was für eine?n? \p{L}+|von \p{Lu}\p{L}+ \p{Lu}\p{L}+|ende|fortsetzung folgt|wie immer)$/iu;

/** What a clause begins with that needs a verb. */
const SUBORDINATE = new Set(
  'dass nachdem bevor sodass sobald solange wodurch womit worauf weshalb'.split(' '),
);
const RELATIVE = new Set(
  'der die das den dem deren dessen denen welche welcher welches welchen welchem'.split(' '),
);

/**
 * Finds sentences without a verb: those of four words or fewer, longer ones where that is proven, and clauses at the
 * end of a sentence that need one. Not in quotations, lists, headings and tables; what is no statement (`Warum?`),
 * stands in brackets or has a colon is left alone.
 */
export function findFragments({ body, blocks }: Reading): Hit[] {
  return blocks.flatMap((block) => {
    if (block.block !== 'paragraph' || block.isListed || block.isQuoted) return [];
    const { canHold } = block.quotations;
    return readStatements(block).flatMap((statement) => {
      if (canHold(statement.start) || canHold(statement.end - 1) || isLabel(body, block, statement))
        return [];
      const found = findFragment(block, statement);
      return found ? [toHit(block, found)] : [];
    });
  });
}

/** The sentences that end in a full stop, without the English in them. */
function readStatements({ text, sentences, english }: Block): Stretch[] {
  let next = 0;
  return sentences.flatMap(({ start, end }) => {
    while ((english[next]?.end ?? end) < start) next += 1;
    let from = start;
    for (let i = next; (english[i]?.start ?? end) < end; i += 1) from = Math.max(from, english[i]?.end ?? 0);
    const lead = /^[^\p{L}\p{N}([\uFFFC]*/u.exec(text.slice(from, end))?.[0].length ?? 0;
    const statement = text.slice(from + lead, end).trimEnd();
    const isWhole = !/\d\.\s*$/.test(text.slice(Math.max(0, start - 4), start));
    return isWhole && isStatement(statement)
      ? [{ start: from + lead, end: from + lead + statement.length }]
      : [];
  });
}

/** What ends in a number with a point may go on, and so does what has half a pair of brackets. */
function isStatement(text: string): boolean {
  if (!/[^.\d]\.$/.test(text) || !/^\p{L}/u.test(text) || /[:\uFFFC…]/.test(text)) return false;
  return (
    (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0) && !SAYING.test(text.slice(0, -1))
  );
}

/** A heading in bold type at the head of a paragraph: `**Berlin.** Der Rat …` */
function isLabel(body: string, { starts, ends }: Block, { start, end }: Stretch): boolean {
  return /[*_]/.test(body[(starts[start] ?? 0) - 1] ?? '') && /[*_]/.test(body[ends[end - 1] ?? 0] ?? '');
}

function findFragment(block: Block, { start, end }: Stretch): Stretch | undefined {
  const [first, last] = [indexBehind(block.words, start), indexBehind(block.words, end - 1)];
  // “u. Chip”: letters alone say nothing.
  const words = block.words.slice(first, last).filter(({ text }) => text.length > 1);
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const parts = readParts(words);
  if (isWithoutVerb(words, parts)) return isName(block, words, parts) ? undefined : { start, end };
  const clause = findClause(block.text, words);
  if (clause === undefined) return undefined;
  const from = words[clause]?.start ?? start;
  return isClauseWithoutVerb(words.slice(clause)) ? { start: from, end } : undefined;
}

function isWithoutVerb(words: readonly Word[], parts: readonly Part[]): boolean {
  if (words.every(({ text }) => ALONE.has(text.toLowerCase()))) return false;
  const unclear = words.length <= SHORT ? ['verb', 'unknown'] : ['verb', 'unknown', 'other'];
  return !parts.some((part) => unclear.includes(part));
}

/** Names alone in a paragraph tell who wrote it or whom one sees. */
function isName({ text }: Block, words: readonly Word[], parts: readonly Part[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  const isAlone = text.slice(0, first?.start).trim() === '' && text.slice((last?.end ?? 0) + 1).trim() === '';
  const hasName = words.every(({ text: word }) => /^\p{Lu}/u.test(word));
  return (isAlone && hasName && words.length > 1) || parts.every((_, i) => /^\d/.test(words[i]?.text ?? ''));
}

/** Where the last clause begins, in words. */
function findClause(text: string, words: readonly Word[]): number | undefined {
  const at = words.findLastIndex(
    ({ start }, i) => i > 0 && /^,\s+$/.test(text.slice(words[i - 1]?.end ?? 0, start)),
  );
  return at > 0 ? at : undefined;
}

/**
 * `…, die vielleicht von dem neuen Gesetz.`: behind a relative pronoun, unlike an article, neither noun nor adjective
 * follows. Each adjective behind it must belong to an article or a preposition of its own, as else the whole may be
 * one noun with much before it (`die von der Polizei gesuchten Männer`).
 */
function isClauseWithoutVerb(words: readonly Word[]): boolean {
  if (words.length < 3) return false;
  const parts = readParts(words);
  if (parts.some((part) => part === 'verb' || part === 'unknown' || part === 'other')) return false;
  const first = words[0]?.text ?? '';
  if (SUBORDINATE.has(first)) return true;
  if (
    !RELATIVE.has(first) ||
    parts[1] !== 'small' ||
    /^(?:alle|beiden|vielen|wenigen|anderen|einen)$/.test(words[1]?.text ?? '')
  )
    return false;
  return parts.every(
    (part, i) => part !== 'attribute' || parts[i - 1] === 'attribute' || isDetermined(words[i - 1]),
  );
}

function isDetermined(word: Word | undefined): boolean {
  return /^(?:[dm]?ein|kein|sein|ihr|unser|d(?:er|ie|as|en|em|es)$|zu[mr]$|vo[mn]$|[ai]m$|beim$|in$|mit$|für$|bei$|aus$|nach$)/i.test(
    word?.text ?? '',
  );
}
