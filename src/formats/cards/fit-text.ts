import { breakLines, isClinging } from './break-lines.ts';
import type { Cut } from './look.ts';
import { cutPiece, dividePiece, joinPieces, type Piece, toPieces } from './pieces.ts';
import type { Type } from './sheet.ts';

/** A size of type, in pixels, and how many lines of it there is room for. */
export interface Step {
  readonly size: number;
  readonly lines: number;
}

/** A text in its lines, of one size. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Down to this part of the largest size, type becomes smaller for a long word; only then is the word divided. */
const LARGE = 0.55;

/**
 * Sets a text as large as there is room for it. A word is divided only where all of it on one line would make the
 * type small, and then at the joints of its parts; what does not fit even in the smallest size ends with “…”.
 * @param steps from the largest size to the smallest
 * @param measure how long a line may be, in pixels
 */
export async function fitText(
  text: string,
  cut: Cut,
  steps: readonly [Step, ...Step[]],
  measure: number,
  type: Pick<Type, 'widthOf' | 'divide'>,
): Promise<FittedText> {
  const widthOf = keepWidths((part) => type.widthOf(part, cut));
  const isLong = (part: string, size: number) => widthOf(`${part}-`) * size > measure;
  const set = ({ size, lines: most }: Step, pieces: readonly Piece[]): FittedText | undefined => {
    const lines = breakLines(pieces, widthOf, measure / size, most);
    return lines && { size, lines };
  };
  const pieces = toPieces(text);
  for (const step of steps.filter(({ size }) => size >= LARGE * steps[0].size)) {
    const fitted = set(step, pieces);
    if (fitted) return fitted;
  }
  const partsOf = new Map<string, readonly string[]>();
  for (const piece of pieces.filter((each) => isLong(each.text, steps[0].size))) {
    partsOf.set(piece.text, await type.divide(piece.text));
  }
  const divideFor = (size: number) =>
    pieces.flatMap((piece) =>
      isLong(piece.text, size) ? dividePiece(piece, partsOf.get(piece.text) ?? [piece.text]) : [piece],
    );
  for (const step of steps) {
    const fitted = set(step, divideFor(step.size));
    if (fitted) return fitted;
  }
  const smallest = steps.at(-1) ?? steps[0];
  const all = divideFor(smallest.size).flatMap((piece) =>
    cutPiece(piece, (part) => isLong(part, smallest.size)),
  );
  for (let count = all.length; count > 0; count -= 1) {
    const fitted = set(smallest, count === all.length ? all : endEarly(all.slice(0, count)));
    if (fitted) return fitted;
  }
  return { size: smallest.size, lines: [] };
}

/** The pieces with “…” after the last that does not belong to what is missing, in the place of what closed it. */
function endEarly(pieces: readonly Piece[]): Piece[] {
  const last = Math.max(
    0,
    pieces.findLastIndex(({ text }) => !isClinging(text)),
  );
  const text = `${joinPieces(pieces.slice(last, last + 1)).replace(/[^\p{L}\p{M}\p{N}!?%)]+$/u, '')}…`;
  return [...pieces.slice(0, last), { text, gap: ' ', end: '' }];
}

/** Setting a text in several sizes asks for the same widths again and again. */
function keepWidths(measure: (text: string) => number): (text: string) => number {
  const kept = new Map<string, number>();
  return (text) => {
    const width = kept.get(text) ?? measure(text);
    kept.set(text, width);
    return width;
  };
}
