import type { Change } from '../../../article/changes.ts';
import { findEnglish } from '../../../markdown/english.ts';
import { directionOf, type Mark, readMarks } from '../../../markdown/quotation-marks.ts';

type Direction = 'opens' | 'closes' | undefined;

/** A mark with what is around it says of it. */
interface Witness {
  readonly mark: Mark;
  readonly direction: Direction;
}

/** Between marks that may be anything stand at least so many characters. */
const SHORTEST = 4;

/** Words that are never the end of another, so that a mark before them had a blank behind it. */
const WORDS =
  /^(?:und|oder|aber|sowie|bis|als|wie|an|auf|aus|bei|für|gegen|im|in|mit|nach|ohne|über|um|unter|von|vom|vor|zu|zum|zur|der|die|das|den|dem|des|ein|eine|einen|er|es|sie|wir|ist|sind|war|hat|wird|nicht|auch|noch|sagte)(?![\p{L}\p{N}-])/u;

interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/**
 * Sets „…“ where double marks provably pair, with the blanks that they lost. Marks of a paragraph are read in
 * groups: one ends before a mark that surely opens and behind one that surely closes. Within a group only the
 * alternation of opening and closing is possible, so that marks between letters (`um”Wort”bis`) are proven by
 * their number. Behind an opening mark that is never closed nothing is sure, and all stays.
 * @param text a paragraph of German
 */
export function repairQuotationMarks(text: string): Change[] {
  if (/[«»‹›]/.test(text)) return [];
  const witnesses = readMarks(text)
    .marks.filter(({ isSingle }) => !isSingle)
    .map((mark) => ({ mark, direction: readDirection(mark) }));
  const pairs = findPairs(witnesses);
  if (pairs.length === 0) return [];
  const english = findEnglish(text);
  return pairs
    .filter((pair) => !canBeOneWord(text, pair))
    .filter(({ open, close }) => !english.some(({ start, end }) => start <= open.at && close.at < end))
    .flatMap(({ open, close }) => [...setOpening(text, open), ...setClosing(text, close)]);
}

/** What is around a mark, and nothing else, says; behind a full stop that lost its blank it can be either. */
function readDirection(mark: Mark): Direction {
  if (mark.char === '„' || mark.char === '‟') return isBlank(mark.right) ? undefined : 'opens';
  const isWithin = !isBlank(mark.left) && !isBlank(mark.right);
  if (isWithin && /[.,;!?…]/.test(mark.left) && /[\p{L}\p{N}]/u.test(mark.right)) return undefined;
  return directionOf(mark);
}

function isBlank(char: string): boolean {
  return char === '' || /\s/.test(char);
}

/** Tells whether a mark stands alone between blanks, or behind a number, where it can mean inches. */
function isUnclear({ mark, direction }: Witness): boolean {
  if (isBlank(mark.left) && isBlank(mark.right)) return true;
  if (/\d/.test(mark.left) && /[\p{L}\p{N}]/u.test(mark.right)) return true;
  return mark.char === '"' && /\d/.test(mark.left) && direction !== 'opens';
}

/** The pairs of which no mark can belong to another. */
function findPairs(witnesses: readonly Witness[]): Pair[] {
  const pairs: Pair[] = [];
  if (witnesses.some(isUnclear)) return pairs;
  for (const group of divide(witnesses)) {
    // A quotation that began before: it says nothing about those that follow.
    if (group.length === 1 && group[0]?.direction === 'closes') continue;
    const isAlternating = group.every(({ direction }, i) => direction !== (i % 2 === 0 ? 'closes' : 'opens'));
    if (group.length % 2 !== 0 || !isAlternating) break;
    for (let i = 0; i < group.length; i += 2) {
      const [first, second] = [group[i] as Witness, group[i + 1] as Witness];
      const isSure = first.direction !== undefined || second.direction !== undefined;
      // Rock"n"Roll
      if (!isSure && second.mark.at - first.mark.at < SHORTEST) return pairs;
      pairs.push({ open: first.mark, close: second.mark });
    }
  }
  return pairs;
}

/** Divides marks before each that surely opens and behind each that surely closes. */
function divide(witnesses: readonly Witness[]): Witness[][] {
  const groups: Witness[][] = [];
  let isOver = true;
  for (const witness of witnesses) {
    if (isOver || witness.direction === 'opens') groups.push([]);
    groups.at(-1)?.push(witness);
    isOver = witness.direction === 'closes';
  }
  return groups;
}

function setOpening(text: string, { at, char, left }: Mark): Change[] {
  const isLost =
    /[\p{L}\p{N}.,;:!?…)\]“]/u.test(left) || /\s[-–—]$/.test(text.slice(Math.max(0, at - 2), at));
  const blank = at > 0 && isLost ? ' ' : '';
  return char === '„' && blank === '' ? [] : [toChange(text, at, `${blank}„`)];
}

function setClosing(text: string, { at, char, right }: Mark): Change[] {
  const blank = /[\p{L}\p{N}([„]/u.test(right) ? ' ' : '';
  return char === '“' && blank === '' ? [] : [toChange(text, at, `“${blank}`)];
}

/**
 * Tells whether the word behind a quotation can be the rest of the one in it: “Aktivist”innen, “Bürger”meister. It cannot
 * where there are several words in it, where a blank was lost before it too, or where it is a word that ends no other.
 */
function canBeOneWord(text: string, { open, close }: Pair): boolean {
  const isSingle = !/\s/.test(text.slice(open.at, close.at));
  const isWhole = !/[\p{L}\p{N}.,;:!?]/u.test(open.left);
  return (
    isSingle && isWhole && /\p{Ll}/u.test(close.right) && !WORDS.test(text.slice(close.at + 1, close.at + 12))
  );
}

function toChange(text: string, at: number, after: string): Change {
  return { offset: at, before: text[at] as string, after, rule: 'quotation-marks' };
}
