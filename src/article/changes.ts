/**
 * One change between a text as it was received and the body that was made of it. Changes of a text are kept in the
 * order of their offsets and never overlap.
 */
export interface Change {
  /** Where it begins in the received text, in UTF-16 units. */
  readonly offset: number;
  /** What stands there in the received text; empty where something was put in. */
  readonly before: string;
  /** What stands there instead. */
  readonly after: string;
  /** Why, such as `quotation-marks`; several reasons are joined by `+`. */
  readonly rule: string;
}

/** The rule of a change that an editor made by hand and recorded. */
export const EDITOR_RULE = 'editor';

/** A piece of a text with its changes: what stayed as it was, or one change. */
export type Passage = { readonly kept: string } | { readonly change: Change };

/** Changes that do not belong to a text. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
}

/**
 * Takes a text apart at its changes.
 * @throws ChangeError where a change overlaps the one before, or the text does not have what it replaces
 */
export function readPassages(text: string, changes: readonly Change[]): Passage[] {
  const passages: Passage[] = [];
  let done = 0;
  for (const change of changes) {
    const { offset, before, rule } = change;
    if (offset < done || !text.startsWith(before, offset) || offset + before.length > text.length) {
      throw new ChangeError(
        `expected ${JSON.stringify(before)} at offset ${offset} for the change “${rule}”, got ` +
          `${JSON.stringify(text.slice(offset, offset + before.length))}${offset < done ? ', within the change before' : ''}`,
      );
    }
    if (offset > done) passages.push({ kept: text.slice(done, offset) });
    passages.push({ change });
    done = offset + before.length;
  }
  if (done < text.length) passages.push({ kept: text.slice(done) });
  return passages;
}

/**
 * Carries out changes.
 * @throws ChangeError as `readPassages` does
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  return readPassages(text, changes)
    .map((passage) => ('kept' in passage ? passage.kept : passage.change.after))
    .join('');
}

/**
 * Makes one list of changes out of two that follow each other: `second` speaks of the text that `first` makes of
 * `text`, the answer of `text` itself. Changes that overlap or touch become one, which has the rules of all.
 * @throws ChangeError as `readPassages` does
 */
export function composeChanges(text: string, first: readonly Change[], second: readonly Change[]): Change[] {
  if (second.length === 0) return [...first];
  if (first.length === 0) return [...second];
  const middle = applyChanges(text, first);
  const last = applyChanges(middle, second);
  const firstShift = createShift(first);
  const middleShift = createShift(second);
  const toReceived = createReturn(first);
  const touched = [
    ...first.map(({ offset, before, rule }) => ({ start: offset, end: offset + before.length, rule })),
    ...second.map(({ offset, before, rule }) => ({
      start: toReceived(offset, 'start'),
      end: toReceived(offset + before.length, 'end'),
      rule,
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: { start: number; end: number; rules: string[] }[] = [];
  for (const { start, end, rule } of touched) {
    const group = groups.at(-1);
    if (group && start <= group.end) {
      group.end = Math.max(group.end, end);
      group.rules.push(rule);
    } else groups.push({ start, end, rules: [rule] });
  }
  return groups
    .map(({ start, end, rules }) => {
      const [from, to] = [firstShift(start, 'start'), firstShift(end, 'end')];
      return {
        offset: start,
        before: text.slice(start, end),
        after: last.slice(middleShift(from, 'start'), middleShift(to, 'end')),
        rule: [...new Set(rules.flatMap((names) => names.split('+')))].join('+'),
      };
    })
    .filter(({ before, after }) => before !== after);
}

/** Makes the function that finds a place of a text in what changes made of it; a place is none within a change. */
function createShift(changes: readonly Change[]) {
  const starts = changes.map(({ offset }) => offset);
  const shifts = [0];
  for (const change of changes) {
    shifts.push((shifts.at(-1) ?? 0) + change.after.length - change.before.length);
  }
  return (place: number, side: 'start' | 'end'): number => {
    const passed = side === 'start' ? countBelow(starts, place) : countBelow(starts, place + 1);
    return place + (shifts[passed] ?? 0);
  };
}

/** Makes the function that leads from a place in what changes made of a text back to the text. */
function createReturn(changes: readonly Change[]) {
  const starts: number[] = [];
  const shifts = [0];
  for (const { offset, before, after } of changes) {
    const shift = shifts.at(-1) ?? 0;
    starts.push(offset + shift);
    shifts.push(shift + after.length - before.length);
  }
  return (place: number, side: 'start' | 'end'): number => {
    const passed = countBelow(starts, place);
    const change = changes[passed - 1];
    const end = (starts[passed - 1] ?? 0) + (change?.after.length ?? 0);
    if (!change || place >= end) return place - (shifts[passed] ?? 0);
    return side === 'start' ? change.offset : change.offset + change.before.length;
  };
}

/** How many of the numbers, which are in order, are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
