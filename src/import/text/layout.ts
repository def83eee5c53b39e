import type { Change } from '../../article/changes.ts';

const RULE = 'layout';

/** From this length of its middle line on, each line of a block is a paragraph of its own: nobody wraps so late. */
const LONG_LINE = 120;

/** Lines that end sentences are paragraphs too where the longest is at least so long. */
const SENTENCE_LINE = 80;

/**
 * Puts blank lines between lines that are paragraphs of their own, takes blanks off both ends of lines (Markdown would
 * take them for code or breaks), and leaves one blank line where there are more. White space alone changes.
 */
export function layOutPlain(text: string): Change[] {
  const changes: Change[] = [];
  for (const { 0: blanks, index } of text.matchAll(/[^\S\n]+(?=\n|$)|(?<=\n|^)[^\S\n]+(?=\S)|\n{3,}/g)) {
    const after = blanks.startsWith('\n') ? '\n\n' : '';
    changes.push({ offset: index, before: blanks, after, rule: RULE });
  }
  for (const { start, lines } of findBlocks(text)) {
    if (!hasParagraphLines(lines)) continue;
    let at = start;
    for (const line of lines.slice(0, -1)) {
      at += line.length;
      changes.push({ offset: at, before: '\n', after: '\n\n', rule: RULE });
      at += 1;
    }
  }
  return changes.sort((a, b) => a.offset - b.offset);
}

/** Lines that no blank one divides, from two on, and where the first begins. */
function findBlocks(text: string): { readonly start: number; readonly lines: readonly string[] }[] {
  const blocks: { start: number; lines: string[] }[] = [];
  let at = 0;
  let isOver = true;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (!isBlank && isOver) blocks.push({ start: at, lines: [] });
    if (!isBlank) blocks.at(-1)?.lines.push(line);
    isOver = isBlank;
    at += line.length + 1;
  }
  return blocks.filter(({ lines }) => lines.length > 1);
}

/** Tells whether each line of a block is a paragraph; the first may be a headline, which ends no sentence. */
function hasParagraphLines(block: readonly string[]): boolean {
  const lines = block.map((line) => line.trim());
  if (lines.some((line) => /^(?:[-+*>]|\d{1,9}[.)])\s/.test(line))) return false;
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  if ((lengths[lengths.length >> 1] ?? 0) > LONG_LINE) return true;
  const [first = '', ...others] = lines.map((line) => /[.!?…]["“”»)]*$/.test(line) && line);
  return (
    (lengths.at(-1) ?? 0) >= SENTENCE_LINE && others.every(Boolean) && (first !== false || others.length > 1)
  );
}
