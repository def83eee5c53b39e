import { joinPieces, type Piece } from './pieces.ts';

/** Words that belong to what follows: a line that ends with one of them reads badly. */
const CLINGING = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine und oder als wie in im an am auf aus bei ' +
    'beim bis durch für gegen mit nach ohne seit über um unter von vom vor wegen zu zum zur zwischen nicht'
  ).split(' '),
);

/** Tells whether a line or a text should not end with a word. */
export function isClinging(word: string): boolean {
  return CLINGING.has(word.toLowerCase());
}

/** What a line costs beside its length, in parts of what one of no length would cost. */
const PRICES = {
  clinging: 0.08,
  /** Ends within a word. */
  joint: 0.3,
  /** Is the last, of one short word alone. */
  stranded: 0.4,
  /** Ends where the sentence does, or a part of it. */
  sense: -0.04,
};

/** Shorter than this part of the usual line, a word alone on the last is stranded. */
const STRANDED = 0.35;

/**
 * Breaks a headline into as few lines as it needs, of lengths as even as they can be, and with the sense where
 * that costs little.
 * @param widthOf how long a text is on one line, in the unit of `measure`
 * @param measure how long a line may be
 * @returns the lines, undefined where they would be more than `most` or a piece is longer than a line
 */
export function breakLines(
  pieces: readonly Piece[],
  widthOf: (text: string) => number,
  measure: number,
  most: number,
): string[] | undefined {
  const widths = measureLines(pieces, widthOf, measure);
  if (!widths) return undefined;
  const count = countLines(widths, pieces.length);
  if (count > most) return undefined;
  const usual = Math.min(measure, widthOf(joinPieces(pieces)) / count);
  // By how many pieces stand in the lines so far: the cheapest way to set them, and where each line begins.
  let best = new Map([[0, { cost: 0, starts: [] as readonly number[] }]]);
  for (let line = 0; line < count; line += 1) {
    const next: typeof best = new Map();
    for (const [start, { cost, starts }] of best) {
      widths[start]?.forEach((width, index) => {
        const end = start + index + 1;
        const price = cost + priceLine(pieces.slice(start, end), width / usual, end === pieces.length);
        if (price < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY)) {
          next.set(end, { cost: price, starts: [...starts, start] });
        }
      });
    }
    best = next;
  }
  const { starts = [] } = best.get(pieces.length) ?? {};
  return starts.map((start, index) => joinPieces(pieces.slice(start, starts[index + 1])));
}

/** How long the lines are that begin at each piece, by how many pieces they hold, as far as they fit; undefined where a piece does not. */
function measureLines(
  pieces: readonly Piece[],
  widthOf: (text: string) => number,
  measure: number,
): number[][] | undefined {
  const rows: number[][] = [];
  for (let start = 0; start < pieces.length; start += 1) {
    const row: number[] = [];
    for (let end = start + 1; end <= pieces.length; end += 1) {
      const width = widthOf(joinPieces(pieces.slice(start, end)));
      if (width > measure) break;
      row.push(width);
    }
    if (row.length === 0) return undefined;
    rows.push(row);
  }
  return rows;
}

/** How few lines hold all pieces. */
function countLines(widths: readonly number[][], pieces: number): number {
  let lines = 0;
  for (let at = 0; at < pieces; at += widths[at]?.length ?? pieces) lines += 1;
  return lines;
}

/** @param length as a part of the usual line */
function priceLine(pieces: readonly Piece[], length: number, isLast: boolean): number {
  const last = pieces.at(-1);
  if (!last) return 0;
  const cost = (1 - length) ** 2;
  if (isLast) return cost + (pieces.length === 1 && length < STRANDED ? PRICES.stranded : 0);
  if (last.gap === '') return cost + PRICES.joint;
  if (isClinging(last.text)) return cost + PRICES.clinging;
  return cost + (/[:.?!–—]\P{L}?$/u.test(last.text) ? PRICES.sense : 0);
}
