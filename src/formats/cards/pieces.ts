import { splitHeadline } from '../../article/headline.ts';

/** A stretch of a headline in which no line breaks. */
export interface Piece {
  readonly text: string;
  /** What stands between it and the next on one line. */
  readonly gap: ' ' | '';
  /** What is put after it where a line ends with it. */
  readonly end: '-' | '';
}

/** A dash between words ends a line and begins none. */
const BEFORE_DASH = / +(?=[–—] )/g;

/** Where a line may break in a long compound with hyphens, or in an address; no line ends with a mere “US-”. */
const JOINT = /(?<=[\p{L}\p{N}]{4}[-/])(?=[\p{L}\p{N}]{4})/u;

/** Takes a headline apart where a line may break: at spaces, and in compounds that are too long to stay whole. */
export function toPieces(title: string): Piece[] {
  const words = title.replace(BEFORE_DASH, '\u00a0').split(/ +/).filter(Boolean);
  return words.flatMap((word) => {
    const parts = splitHeadline(word).flatMap(({ text, isUnbreakable }) =>
      isUnbreakable ? [text] : text.split(JOINT),
    );
    return parts.map((text, index): Piece => ({ text, gap: index === parts.length - 1 ? ' ' : '', end: '' }));
  });
}

/** Takes a piece apart into `parts`, after each of which a line may break with a hyphen. */
export function dividePiece(piece: Piece, parts: readonly string[]): Piece[] {
  return parts.map((text, index) => {
    if (index === parts.length - 1) return { ...piece, text };
    return { text, gap: '', end: /[\p{L}\p{M}]$/u.test(text) ? '-' : '' };
  });
}

/** Takes a piece that nothing else divides apart between any letters, until none is too long. */
export function cutPiece(piece: Piece, isLong: (text: string) => boolean): Piece[] {
  const letters = piece.text.match(/\P{M}\p{M}*/gu) ?? [];
  if (letters.length < 2 || !isLong(piece.text)) return [piece];
  const half = Math.ceil(letters.length / 2);
  const halves = dividePiece(piece, [letters.slice(0, half).join(''), letters.slice(half).join('')]);
  return halves.flatMap((part) => cutPiece(part, isLong));
}

/** The text of pieces that stand on one line. */
export function joinPieces(pieces: readonly Piece[]): string {
  const last = pieces.at(-1);
  const texts = pieces.slice(0, -1).map(({ text, gap }) => text + gap);
  return last ? `${texts.join('')}${last.text}${last.end}` : '';
}
