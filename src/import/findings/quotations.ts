import type { Stretch } from '../../article/sentences.ts';
import { directionOf, findQuotations, type Mark, readMarks } from '../../markdown/quotation-marks.ts';
import { touches } from './stretches.ts';

/** A double mark or a guillemet, and which way it faces as far as what is around it tells. */
interface Facing {
  readonly at: number;
  readonly direction: 'opens' | 'closes' | undefined;
  /** An upright mark behind a number may mean inches. */
  readonly canBeInches: boolean;
}

/** What the double marks of a running text make of it. */
export interface Quotations {
  /** From the opening mark to the closing one, both included; outermost ones alone, in their order. */
  readonly pairs: readonly Stretch[];
  /** Marks that have no other, or of which nothing tells which way they face; in their order. */
  readonly unpaired: readonly { readonly at: number; readonly opens: boolean }[];
  /** Tells whether a place stands within a quotation, or may do so. */
  readonly canHold: (place: number) => boolean;
}

const NONE: Quotations = { pairs: [], unpaired: [], canHold: () => false };

/** Reads the quotations of a running text. */
export function readQuotations(text: string): Quotations {
  if (!/["“”„‟«»]/.test(text)) return NONE;
  const facings = readFacings(text);
  const stack: Facing[] = [];
  const pairs: Stretch[] = [];
  const unpaired: { at: number; opens: boolean }[] = [];
  const isProven =
    facings.some(({ direction }) => direction === undefined) && findQuotations(text).length > 0;
  for (const facing of facings) {
    const { at, direction, canBeInches } = facing;
    const opens = direction === 'opens' || (direction === undefined && stack.length === 0);
    if (direction === undefined && !isProven) unpaired.push({ at, opens });
    if (opens) stack.push(facing);
    else {
      const open = stack.pop();
      if (open && stack.length === 0) pairs.push({ start: open.at, end: at + 1 });
      else if (!open && !canBeInches && direction !== undefined) unpaired.push({ at, opens: false });
    }
  }
  for (const { at, direction } of stack) if (direction !== undefined) unpaired.push({ at, opens: true });
  unpaired.sort((a, b) => a.at - b.at);
  // What is not closed may reach to the end, what is not opened may come from the beginning.
  const open = unpaired.find(({ opens }) => opens)?.at ?? Number.POSITIVE_INFINITY;
  const closed = unpaired.findLast(({ opens }) => !opens)?.at ?? -1;
  return {
    pairs,
    unpaired,
    canHold: (place) => place >= open || place <= closed || touches(pairs, { start: place, end: place + 1 }),
  };
}

function readFacings(text: string): Facing[] {
  const doubles = readMarks(text)
    .marks.filter(({ isSingle }) => !isSingle)
    .map((mark) => ({
      at: mark.at,
      direction: mark.char === '„' || mark.char === '‟' ? ('opens' as const) : directionOf(mark),
      canBeInches: mark.char === '"' && /\d/.test(mark.left),
    }));
  const guillemets = Array.from(text.matchAll(/[«»]/g), ({ index }) => ({
    at: index,
    direction: directionOf(toMark(text, index)),
    canBeInches: false,
  }));
  return guillemets.length === 0 ? doubles : [...doubles, ...guillemets].sort((a, b) => a.at - b.at);
}

function toMark(text: string, at: number): Mark {
  const [left, right, beyond] = [text[at - 1] ?? '', text[at + 1] ?? '', text[at + 2] ?? ''];
  return { at, char: text[at] ?? '', isSingle: false, left, right, beyond };
}
