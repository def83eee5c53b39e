/** A piece of a text: as it stands, or a sign in the place of what nobody would see. */
export type VisiblePiece = { readonly text: string } | VisibleSign;

/** Stands for characters without a shape. */
export interface VisibleSign {
  /** What is shown, such as `␣`, `¶` or `U+00AD`. */
  readonly sign: string;
  /** In German, for who hears the text. */
  readonly name: string;
  /** The line breaks that it shows, which break the line all the same. */
  readonly breaks: string;
}

/** Within a text: other white space than blanks and line breaks, and characters without a shape; many of one kind at once. */
const UNSEEN =
  /(?!\n)([\t\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}])\1*/gu;

/** At its edges: line breaks with the blanks between them, or any character as often as it is repeated. */
const EDGE_RUN = /\n(?:[ \t]*\n)*|(.)\1*/gsu;

/** What has no other name than its code point is called by that. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [' ', 'Leerzeichen'],
  ['\t', 'Tabulator'],
  ['\u00A0', 'geschütztes Leerzeichen'],
  ['\u00AD', 'weicher Trennstrich'],
  ['\u202F', 'schmales Leerzeichen'],
]);

/**
 * Takes a text that was struck out or put in apart, so that also what has no shape can be seen of it: white space at
 * its edges, and anywhere tabs, other white space than blanks and line breaks, and control characters.
 * @param text with line breaks of any kind
 */
export function showUnseen(text: string): VisiblePiece[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const start = lines.length - lines.trimStart().length;
  const end = Math.max(start, lines.trimEnd().length);
  return [
    ...showEdge(lines.slice(0, start)),
    ...showMiddle(lines.slice(start, end)),
    ...showEdge(lines.slice(end)),
  ];
}

function showEdge(edge: string): VisibleSign[] {
  return [...edge.matchAll(EDGE_RUN)].map(([run]) => toSign(run));
}

function showMiddle(text: string): VisiblePiece[] {
  const pieces: VisiblePiece[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(UNSEEN)) {
    if (index > done) pieces.push({ text: text.slice(done, index) });
    pieces.push(toSign(run));
    done = index + run.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** @param run one character or several of the same, or line breaks */
function toSign(run: string): VisibleSign {
  if (run.startsWith('\n')) {
    const isParagraph = run.length > 1;
    return { sign: isParagraph ? '¶' : '↵', name: isParagraph ? 'Absatz' : 'Zeilenumbruch', breaks: run };
  }
  const point = run.codePointAt(0) ?? 0;
  const character = String.fromCodePoint(point);
  const count = run.length / character.length;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(character) ?? `Zeichen ${code}`;
  const times = count === 1 ? '' : `${count} × `;
  return { sign: character === ' ' ? '␣'.repeat(count) : times + code, name: times + name, breaks: '' };
}
