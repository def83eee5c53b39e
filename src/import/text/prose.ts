import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Change } from '../../article/changes.ts';
import { OPAQUE } from '../../markdown/runs.ts';

/** Running text that is read in one breath, such as a paragraph, and where in its source each character stands. */
export interface Prose {
  /** Without markup; code, pictures and footnote numbers stand in it as one U+FFFC each. */
  readonly text: string;
  /** Where in the source each UTF-16 unit of the text begins and ends; an escaped character is longer there. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the whole block begins and ends in the source, its marks included. */
  readonly from: number;
  readonly to: number;
  readonly block: 'paragraph' | 'heading' | 'cell';
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** Whether it stands within a quotation (`>`). */
  readonly isQuoted: boolean;
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads the running texts of Markdown, in their order; addresses, code blocks and HTML are none. */
export function readMarkdown(source: string): Prose[] {
  return collectProse(source, parser.parse(source) as Root);
}

/** Reads the running texts of plain text: its paragraphs, which blank lines divide. */
export function readPlain(source: string): Prose[] {
  const found: Prose[] = [];
  for (const { 0: text, index } of source.matchAll(/[^\s](?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    const starts = Array.from({ length: text.length }, (_, i) => index + i);
    const place = { from: index, to: index + text.length };
    found.push({
      text,
      starts,
      ends: starts.map((at) => at + 1),
      ...place,
      block: 'paragraph',
      isQuoted: false,
    });
  }
  return found;
}

/**
 * Says in terms of the source what is to be changed in a running text. A change that would reach across markup is
 * left out.
 */
export function toSource(
  source: string,
  { text, starts, ends }: Prose,
  changes: readonly Change[],
): Change[] {
  return changes.flatMap(({ offset, before, after, rule }) => {
    const last = offset + before.length;
    if (before === '') {
      const at = offset > 0 ? ends[offset - 1] : starts[0];
      return at === undefined ? [] : [{ offset: at, before, after, rule }];
    }
    for (let i = offset; i + 1 < last; i += 1) if (ends[i] !== starts[i + 1]) return [];
    const [start, end] = [starts[offset], ends[last - 1]];
    if (start === undefined || end === undefined || text.slice(offset, last) !== before) return [];
    return [{ offset: start, before: source.slice(start, end), after, rule }];
  });
}

function collectProse(source: string, tree: Root): Prose[] {
  const found: Prose[] = [];
  const visitBlock = (node: Nodes, isQuoted: boolean): void => {
    if (node.type === 'paragraph') add(node, 'paragraph', isQuoted);
    else if (node.type === 'heading') add(node, 'heading', isQuoted, node.depth);
    else if (node.type === 'tableCell') add(node, 'cell', isQuoted);
    else if ('children' in node) {
      for (const child of node.children) visitBlock(child, isQuoted || node.type === 'blockquote');
    }
  };
  const add = (node: Nodes, block: Prose['block'], isQuoted: boolean, depth?: number): void => {
    const pieces: Pieces = { text: [], starts: [], ends: [] };
    collectInline(source, node, pieces);
    const { starts, ends } = pieces;
    if (starts.length === 0) return;
    const { from, to } = rangeOf(node);
    const text = pieces.text.join('');
    found.push({ text, starts, ends, from, to, block, isQuoted, ...(depth && { depth }) });
  };
  visitBlock(tree, false);
  return found;
}

interface Pieces {
  readonly text: string[];
  readonly starts: number[];
  readonly ends: number[];
}

function collectInline(source: string, node: Nodes, pieces: Pieces): void {
  const { from: start, to: end } = rangeOf(node);
  if (node.type === 'text') collectText(source, node, start, end, pieces);
  else if (node.type === 'break') push(pieces, '\n', start, end);
  else if ('children' in node && !(node.type === 'link' && isAutolink(source, start, end))) {
    for (const child of node.children) collectInline(source, child, pieces);
  } else if (node.type !== 'html') push(pieces, OPAQUE, start, end);
}

function rangeOf({ position }: Nodes): { from: number; to: number } {
  const from = position?.start.offset ?? 0;
  return { from, to: position?.end.offset ?? from };
}

/** An address that is its own text is no prose. */
function isAutolink(source: string, start: number, end: number): boolean {
  return source[start] !== '[' || end <= start;
}

/**
 * Follows a text through its source, in which characters may be escaped, written as entities, or broken over lines.
 * A text that cannot be followed is no prose.
 */
function collectText(source: string, { value }: Text, start: number, end: number, pieces: Pieces): void {
  const found: Pieces = { text: [], starts: [], ends: [] };
  let at = start;
  for (let i = 0; i < value.length; i += 1) {
    const { length, text } = readAt(source, at, end, value, i);
    if (length === 0) {
      push(pieces, OPAQUE, start, end);
      return;
    }
    push(found, text, at, at + length);
    at += length;
    i += text.length - 1;
    // Behind a line break stand the marks of a quotation or a list, which are no part of the text.
    if (text === '\n')
      while (at < end && source[at] !== value[i + 1] && /[ \t>]/.test(source[at] ?? '')) at += 1;
  }
  // One by one: there may be more of them than a call has room for arguments.
  for (let i = 0; i < found.text.length; i += 1) {
    push(pieces, found.text[i] as string, found.starts[i] as number, found.ends[i] as number);
  }
}

/** What of the text stands at a place of the source, and how many characters write it there; none where it differs. */
function readAt(
  source: string,
  at: number,
  end: number,
  value: string,
  i: number,
): { length: number; text: string } {
  const char = value[i] as string;
  if (at >= end) return { length: 0, text: char };
  if (source[at] === '\\' && source[at + 1] === char && /[!-/:-@[-`{-~]/.test(char))
    return { length: 2, text: char };
  const entity =
    source[at] === '&' &&
    /^&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/i.exec(source.slice(at, Math.min(end, at + 40)));
  if (entity) {
    const text = decodeEntity(entity[1] as string);
    if (text !== undefined && value.startsWith(text, i)) return { length: entity[0].length, text };
  }
  return { length: source[at] === char ? 1 : 0, text: char };
}

/**
 * The character that an entity stands for.
 * @param name without & and semicolon: `amp`, `#8222`, `#x201e`
 * @returns undefined where it stands for none
 */
export function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function push({ text, starts, ends }: Pieces, piece: string, start: number, end: number): void {
  for (let i = 0; i < piece.length; i += 1) {
    text.push(piece[i] as string);
    starts.push(i === 0 ? start : end);
    ends.push(end);
  }
}
