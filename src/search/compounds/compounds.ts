import type { Lexicon } from './lexicon.ts';

/** Longer words are no words: addresses, rows of letters. */
const MAX_LENGTH = 80;
/** “Ölamt” is no shorter. */
const MIN_LENGTH = 5;
/** “Öl” */
const MIN_PART = 2;
const MAX_PART = 24;
/** What every letter of a part takes off its cost, up to ten: long parts are seldom accidents. */
const LETTER = 0.4;
const MAX_LETTERS = 10;
/** What a verb costs that stands last (“Filmegucken”), and how long it must be. */
const VERB = 14;
const MIN_VERB = 4;
/** How long a head and the unknown word before it must be, on what that word ends, and what it must have. */
const MIN_HEAD = 4;
const MIN_UNKNOWN = 6;
const LINKED = /(?:[^aeiouäöüsß]s|en)$/;
const VOWEL = /[aeiouäöüy].*..$/;

/**
 * Makes the function that divides a German compound into its parts. The parts joined are the word, character
 * for character; a linking element belongs to the part before it; a word that is none gives itself alone.
 * Members of a word with hyphens are divided each by itself, and the hyphen is no boundary:
 * `US-Exportkontrolle` → `US-Export`, `kontrolle`. Never throws.
 *
 * Of all the ways to divide a word, the cheapest is taken (dynamic programming over its letters): few parts,
 * long ones, and such as many compounds of the dictionary have.
 */
export function createSplitter(lexicon: Lexicon): (word: string) => readonly string[] {
  return (word) => {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return [word];
    const cuts: number[] = [];
    for (const { 0: text, index } of word.matchAll(/\p{L}+/gu)) {
      for (const cut of divideMember(text, lexicon)) cuts.push(index + cut);
    }
    return cuts.length === 0 ? [word] : [0, ...cuts].map((cut, i) => word.slice(cut, cuts[i]));
  };
}

/** A capital inside a word can begin a part, beside a word, but not in “MitarbeiterInnen” or “McDonald”. */
const INNER_CAPITAL = /(?<=\p{Ll}{2})(?!Innen?$)\p{Lu}(?=\p{Ll}{2})|(?<=\p{Lu}{2})\p{Lu}(?=\p{Ll}{3})/gu;

function divideMember(text: string, lexicon: Lexicon): number[] {
  if (text.length < MIN_LENGTH) return [];
  const starts = [0];
  for (const { index } of text.matchAll(INNER_CAPITAL)) {
    const before = text.slice(starts.at(-1), index);
    const after = /^\p{Lu}\p{Ll}+/u.exec(text.slice(index))?.[0] ?? '';
    if (isWord(before, lexicon) || isWord(after, lexicon)) starts.push(index);
  }
  return starts.flatMap((start, i) => {
    const cuts = divide(text.slice(start, starts[i + 1]), lexicon).map((cut) => start + cut);
    return start === 0 ? cuts : [start, ...cuts];
  });
}

function isWord(text: string, lexicon: Lexicon): boolean {
  const word = text.toLowerCase();
  return isWhole(word, lexicon) || lexicon.lasts.has(word) || divide(text, lexicon).length > 0;
}

function divide(text: string, lexicon: Lexicon): number[] {
  const word = text.toLowerCase();
  if (word.length !== text.length || word.length < MIN_LENGTH || isWhole(word, lexicon)) return [];
  const isNoun = word[0] !== text[0];
  const cuts = findCheapest(word, isNoun, lexicon);
  return cuts.length === 0 && isNoun ? cutHead(word, lexicon) : cuts;
}

function isWhole(word: string, { wholes, adjectives }: Lexicon): boolean {
  return wholes.has(word) || isAdjective(word, adjectives);
}

function isAdjective(word: string, adjectives: ReadonlySet<string>): boolean {
  if (word.endsWith('e')) return adjectives.has(word.slice(0, -1));
  return /e[nrsm]$/.test(word) && adjectives.has(word.slice(0, -2));
}

/** The boundaries of the cheapest division of a word, in their order; none where it cannot be divided. */
function findCheapest(word: string, isNoun: boolean, lexicon: Lexicon): number[] {
  const costs = new Array<number>(word.length + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(word.length + 1).fill(0);
  costs[0] = 0;
  for (let start = 0; start <= word.length - MIN_PART; start += 1) {
    const so = costs[start] ?? Number.POSITIVE_INFINITY;
    if (so === Number.POSITIVE_INFINITY) continue;
    for (let end = start + MIN_PART; end <= Math.min(word.length, start + MAX_PART); end += 1) {
      if (end - start === word.length) continue;
      const part = word.slice(start, end);
      const own = end < word.length ? lexicon.firsts.get(part) : costOfLast(part, isNoun, lexicon);
      if (own === undefined) continue;
      const cost = so + own - LETTER * Math.min(part.length, MAX_LETTERS);
      if (cost >= (costs[end] ?? 0)) continue;
      costs[end] = cost;
      before[end] = start;
    }
  }
  const cuts: number[] = [];
  for (let cut = before[word.length] ?? 0; cut > 0; cut = before[cut] ?? 0) cuts.unshift(cut);
  return cuts;
}

/** What a part costs as the last. Most words in lower case are no nouns: they are divided before a well-known head alone. */
function costOfLast(part: string, isNoun: boolean, { lasts, verbs, heads }: Lexicon): number | undefined {
  if (!isNoun && !heads.has(part)) return undefined;
  return lasts.get(part) ?? (isNoun && verbs.has(part) && part.length >= MIN_VERB ? VERB : undefined);
}

/** Cuts a well-known head off a word with a linking element that is otherwise unknown: “Austeritäts|politik”. */
function cutHead(word: string, { heads }: Lexicon): number[] {
  for (let at = MIN_UNKNOWN; at <= word.length - MIN_HEAD; at += 1) {
    const unknown = word.slice(0, at);
    if (heads.has(word.slice(at)) && LINKED.test(unknown) && VOWEL.test(unknown)) return [at];
  }
  return [];
}
