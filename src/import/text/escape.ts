import type { Change } from '../../article/changes.ts';

const RULE = 'markdown';

/** What Markdown takes for markup anywhere in a line; the backslash is put before it. */
const INLINE = new RegExp(
  [
    '\\\\(?=[!-/:-@[-`{-~]|$)',
    '`',
    // Emphasis begins or ends where a mark touches text; within a word `_` is none.
    '\\*(?=\\S)|(?<=\\S)\\*',
    '(?<![\\p{L}\\p{N}])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\p{N}])',
    '~(?=[~\\S])',
    // A tag, a comment, an address in angle brackets.
    '<(?=[A-Za-z/!?])',
    '&(?=(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z]\\w{1,30});)',
    // A link or picture; what needs a definition is none, since those are escaped below.
    '\\[(?=[^\\]\\n]{0,300}\\]\\()',
  ].join('|'),
  'gu',
);

/** What Markdown takes for markup at the beginning of a line: the mark that is escaped is the last group. */
const LINE_STARTS: readonly RegExp[] = [
  /^()(#)(?=#{0,5}(?:\s|$))/,
  /^()(>)/,
  /^()([-+*])(?=\s|$)/,
  /^(\d{1,9})([.)])(?=\s|$)/,
  /^()([-=])(?=[-=]*\s*$)/,
  /^()([-:|])(?=[-:|\s]*$)/,
  /^()(\[)(?=[^\]]{1,999}\]:)/,
];

/** The marks of list items, by which a run of lines shows that it is a list. */
const ITEM = /^(?:([-+*])|(\d{1,9})([.)]))\s+\S/;

const THEMATIC_BREAK = /^(?:(?:\*[^\S\n]*){3,}|(?:-[^\S\n]*){3,}|(?:_[^\S\n]*){3,})$/;

/**
 * Finds where plain text would be taken for Markdown, and puts backslashes there, so that it is printed as it
 * stands. Lists of two items or more and lines of three stars or dashes between blank ones may be what they look like.
 */
export function escapeMarkdown(text: string): Change[] {
  const changes: Change[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(indent);
    const isAlone = (lines[i - 1] ?? '').trim() === '' && (lines[i + 1] ?? '').trim() === '';
    if (!(THEMATIC_BREAK.test(content.trim()) && isAlone)) {
      const start = isListItem(lines, i) ? -1 : findLineStart(content);
      if (start >= 0) changes.push(escapeAt(at + indent + start));
      for (const { index } of content.matchAll(INLINE)) {
        if (index !== start && !(isListItem(lines, i) && index === 0))
          changes.push(escapeAt(at + indent + index));
      }
    }
    at += line.length + 1;
  }
  return changes.sort((a, b) => a.offset - b.offset);
}

function escapeAt(offset: number): Change {
  return { offset, before: '', after: '\\', rule: RULE };
}

function findLineStart(content: string): number {
  for (const pattern of LINE_STARTS) {
    const match = pattern.exec(content);
    if (match) return match[1]?.length ?? 0;
  }
  return -1;
}

/** Tells whether a line is an item of a list: the line before or behind it is one of the same kind. */
function isListItem(lines: readonly string[], i: number): boolean {
  const kind = kindOf(lines[i]);
  return (
    kind !== undefined &&
    [i - 1, i + 1].some((other) => kindOf(lines[other]) === kind && isNext(lines, i, other))
  );
}

function kindOf(line: string | undefined): string | undefined {
  const match = ITEM.exec(line?.trim() ?? '');
  return match ? (match[1] ?? match[3]) : undefined;
}

/** Numbers of a list follow each other; `14. August` and `3. Oktober` do not. */
function isNext(lines: readonly string[], i: number, other: number): boolean {
  const numberOf = (line: string | undefined) =>
    Number(/^\s*(\d{1,9})[.)]/.exec(line ?? '')?.[1] ?? Number.NaN);
  const [here, there] = [numberOf(lines[i]), numberOf(lines[other])];
  return Number.isNaN(here) ? Number.isNaN(there) : there - here === other - i;
}
