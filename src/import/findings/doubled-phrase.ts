import { isGermanWord } from './lexicon/recognise.ts';
import { type Block, type Hit, type Reading, toHit } from './reading.ts';

/** The longest phrase that is looked for twice, in words. */
const LONGEST = 6;

/** What stands twice in good German: articles before relative pronouns, adverbs for emphasis, particles of verbs. */
const MAY_DOUBLE = new Set(
  `
  der die das den dem des denen deren dessen sie ihr sehr ganz viel viele so zu nein ja na la bla ha hi ho tick tack
  nach mit vor an auf aus ein um über durch bei ab war ist hat in was wer wie wo da nun oh ach immer weit lange
  wieder that had is
  `
    .trim()
    .split(/\s+/),
);

/** What joins the same word again and again: `mehr und mehr und mehr`, `Tag für Tag für Tag`. */
const JOINTS = new Set(['und', 'oder', 'für', 'um', 'nach', 'auf', 'an', 'zu', 'in', 'bis', 'and', 'or']);

/** Finds words that stand there twice without anything between: `für Sie für Sie`, one word as well as several. */
export function findDoubledPhrases({ blocks, isGerman }: Reading): Hit[] {
  return blocks.flatMap((block) => findIn(block, isGerman));
}

function findIn(block: Block, isGerman: boolean): Hit[] {
  const { text, words } = block;
  const small = words.map((word) => word.text.toLowerCase());
  const isJoined = words.map((word, i) => {
    const next = words[i + 1];
    return next !== undefined && /^\s{1,3}$/.test(text.slice(word.end, Math.min(next.start, word.end + 4)));
  });
  const hits: Hit[] = [];
  for (let i = 0; i + 1 < words.length; i += 1) {
    const length = lengthOfDouble(small, isJoined, i);
    if (length === 0) continue;
    const [first, last] = [words[i], words[i + 2 * length - 1]];
    if (!first || !last) continue;
    if (isMeant(small, i, length, words.slice(i, i + 2 * length), isGerman)) {
      i += length - 1;
      continue;
    }
    hits.push(toHit(block, { start: first.start, end: last.end }));
    i += 2 * length - 1;
    // A phrase that stands there many times is found once.
    while (isSame(small, i + 1 - length, i + 1, length)) i += length;
  }
  return hits;
}

/** How many words from a place on stand there a second time; none where they do not. */
function lengthOfDouble(small: readonly string[], isJoined: readonly boolean[], from: number): number {
  for (let length = 1; length <= LONGEST; length += 1) {
    if (isJoined[from + length - 1] !== true) return 0;
    if (!isSame(small, from, from + length, length)) continue;
    let areJoined = true;
    for (let i = from + length; i < from + 2 * length - 1; i += 1) areJoined &&= isJoined[i] === true;
    if (areJoined) return length;
  }
  return 0;
}

function isSame(small: readonly string[], a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i += 1)
    if (small[b + i] === undefined || small[a + i] !== small[b + i]) return false;
  return true;
}

/** Numbers, names (`Duran Duran`), emphasis, and what may stand twice. */
function isMeant(
  small: readonly string[],
  from: number,
  length: number,
  words: readonly { readonly text: string }[],
  isGerman: boolean,
): boolean {
  const phrase = small.slice(from, from + length);
  if (phrase.every((word) => /^\d/.test(word) || word.length === 1)) return true;
  if (length === 2 && JOINTS.has(phrase[1] ?? '') && small[from + 4] === phrase[0]) return true;
  if (length > 1) return phrase.every((word) => MAY_DOUBLE.has(word) || /^\d/.test(word));
  const [first = '', second = ''] = words.map(({ text }) => text);
  if (!isGerman || MAY_DOUBLE.has(phrase[0] ?? '')) return true;
  if (/^\p{Lu}/u.test(second)) return !/^\p{Lu}/u.test(first) || !isGermanWord(second);
  return false;
}
