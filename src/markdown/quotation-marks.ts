import { findAddresses } from './addresses-in-text.ts';
import type { Edit } from './runs.ts';

/** A mark that may belong to a quotation. */
export interface Mark {
  readonly at: number;
  readonly char: string;
  readonly isSingle: boolean;
  /** The characters around it, other marks passed over; empty at an end of the text. */
  readonly left: string;
  readonly right: string;
  /** What stands behind a blank on the right. */
  readonly beyond: string;
}

/** The marks that begin and end a quotation. */
export interface Quotation {
  readonly open: Mark;
  readonly close: Mark;
  /** Whether it stands within another. */
  readonly isInner: boolean;
}

const DOUBLE = '"“”„‟';
const SINGLE = "'‘’‚‛";
const GUILLEMETS = /[«»‹›]/;
const ANY_MARK = new RegExp(`[${DOUBLE}${SINGLE}´]`, 'g');

/** Words that lost their beginning: `’s ist kalt`, `’ne Weile`. */
const SHORTENED = /^.(?:s|n|ne|nem|nen|ner|ran|raus|rein|rüber|rum|runter)(?=\s)/i;

/**
 * Sets German marks, „…“ and within them ‚…‘, where the marks of a text prove to be pairs, and turns what proves
 * to be an apostrophe into ’. Where one mark remains unclear all stay as they are, save apostrophes within words;
 * a text with guillemets keeps its own style.
 * @returns edits of one character for another, in their order
 */
export function setQuotationMarks(text: string): Edit[] {
  const { marks, apostrophes } = readMarks(text);
  const proof = GUILLEMETS.test(text) ? undefined : pairMarks(marks);
  const edits = [...apostrophes, ...(proof?.apostrophes ?? [])].map((at) => ({ at, length: 1, text: '’' }));
  for (const { open, close, isInner } of proof?.quotations ?? []) {
    if (open.char === '„' && close.char === '“') continue;
    const [left, right] = isInner || open.isSingle ? '‚‘' : '„“';
    edits.push({ at: open.at, length: 1, text: left ?? '' }, { at: close.at, length: 1, text: right ?? '' });
  }
  return edits.filter((edit) => text[edit.at] !== edit.text).sort((a, b) => a.at - b.at);
}

/** The quotations of a text in which all marks are proven to be pairs; none where one is not. */
export function findQuotations(text: string): readonly Quotation[] {
  return pairMarks(readMarks(text).marks)?.quotations ?? [];
}

/** Reads the marks of a text, and apart from them the apostrophes, which stand between letters. */
export function readMarks(text: string): { marks: Mark[]; apostrophes: number[] } {
  const found = [...text.matchAll(ANY_MARK)];
  if (found.length === 0) return { marks: [], apostrophes: [] };
  const addresses = findAddresses(text);
  const marks: Mark[] = [];
  const apostrophes: number[] = [];
  const places = found.map(({ index }) => index);
  const lefts: string[] = [];
  for (const [i, at] of places.entries()) {
    lefts.push(i > 0 && places[i - 1] === at - 1 ? (lefts[i - 1] ?? '') : (text[at - 1] ?? ''));
  }
  let right = '';
  let address = addresses.length - 1;
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const at = places[i] ?? 0;
    if (places[i + 1] !== at + 1) right = text[at + 1] ?? '';
    while ((addresses[address]?.start ?? -1) > at) address -= 1;
    if (at < (addresses[address]?.end ?? 0)) continue;
    const char = text[at] ?? '';
    const isSingle = !DOUBLE.includes(char);
    const isWithin = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
    const isShortened = /^[\s([]?$/.test(text[at - 1] ?? '') && SHORTENED.test(text.slice(at, at + 8));
    if (isSingle && (isWithin || isShortened)) apostrophes.push(at);
    else if (char !== '´') {
      marks.push({ at, char, isSingle, left: lefts[i] ?? '', right, beyond: text[at + 2] ?? '' });
    }
  }
  return { marks: marks.reverse(), apostrophes };
}

/** Pairs marks, or answers undefined where that is not the only way to read them. */
function pairMarks(
  marks: readonly Mark[],
): { quotations: readonly Quotation[]; apostrophes: readonly number[] } | undefined {
  const stack: Mark[] = [];
  const quotations: Quotation[] = [];
  const apostrophes: number[] = [];
  const hasSingleOpening = marks.some((mark) => mark.isSingle && directionOf(mark) === 'opens');
  let hasInches = false;
  let hasNumberAtEnd = false;
  for (const mark of marks) {
    const direction = directionOf(mark);
    if (direction === undefined) return undefined;
    const top = stack.at(-1);
    const isAfterNumber = /\d/.test(mark.left);
    if (direction === 'opens') {
      if (stack.length > 1 || (mark.isSingle && top?.isSingle)) return undefined;
      stack.push(mark);
    } else if (top && top.isSingle === mark.isSingle) {
      if (mark.isSingle && canBeGenitive(mark)) return undefined;
      hasNumberAtEnd ||= isAfterNumber && mark.char === '"';
      if (mark.isSingle && mark.at - top.at === 2) return undefined;
      stack.pop();
      quotations.push({ open: top, close: mark, isInner: stack.length > 0 });
    } else if (mark.isSingle && !hasSingleOpening && mark.char !== '‘') {
      if (!isAfterNumber) apostrophes.push(mark.at);
    } else if (mark.char === '"' && isAfterNumber && !top) hasInches = true;
    else return undefined;
  }
  const isProof = stack.length === 0 && !(hasInches && hasNumberAtEnd);
  return isProof ? { quotations, apostrophes } : undefined;
}

/** Tells by what is around a mark whether it opens or closes a quotation. */
export function directionOf({ char, left, right }: Mark): 'opens' | 'closes' | undefined {
  const opens = char === '‚' || char === '„' || char === '‟' || char === '‛';
  const shape = shapeOf(left, right);
  return opens && shape === 'closes' ? undefined : shape;
}

function shapeOf(left: string, right: string): 'opens' | 'closes' | undefined {
  const isBlankLeft = left === '' || /\s/.test(left);
  const isBlankRight = right === '' || /\s/.test(right);
  if (isBlankLeft || isBlankRight) {
    if (isBlankLeft && isBlankRight) return undefined;
    return isBlankLeft ? 'opens' : 'closes';
  }
  if (/[([{]/.test(left)) return 'opens';
  if (/[)\]}]/.test(right)) return 'closes';
  const isFree = /[-–—/:]/.test(left);
  const isEnded = /[-–—/:.,;!?…]/.test(right);
  if (isFree !== isEnded) return isFree ? 'opens' : 'closes';
  // No blank behind the quotation: „Nein.“Dann ging sie.
  return /[.,;!?…]/.test(left) && !isEnded ? 'closes' : undefined;
}

/** `Hans’ Auto`: behind a hissing sound and before a noun, a mark can be an apostrophe as well as an end. */
function canBeGenitive({ char, left, right, beyond }: Mark): boolean {
  return char !== '‘' && /[sxzß]/i.test(left) && /\s/.test(right) && /\p{Lu}/u.test(beyond);
}
