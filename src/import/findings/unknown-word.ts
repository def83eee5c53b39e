import { isEnglishWord } from './lexicon/english-words.ts';
import { LOAN_WORDS } from './lexicon/loan-words.ts';
import { isGermanWord } from './lexicon/recognise.ts';
import { countNames, isUsedAsNoun } from './nouns-and-names.ts';
import { type Block, type Hit, type Reading, toHit, type Word } from './reading.ts';
import { touches } from './stretches.ts';

/** Shorter words are abbreviations and parts of names as a rule. */
const MIN_LENGTH = 4;

/** A text in which so many words are not known is no German text: what else is in it is not looked up. */
const MOST_UNKNOWN = 2000;

/** The longest title in quotation marks, in words. */
const TITLE = 4;

/** What is not known of a word: `foreign` if English has it. */
type Strangeness = 'unknown' | 'foreign';

/** Finds words that neither a German nor an English lexicon has; names are left alone. */
export function findUnknownWords(reading: Reading): Hit[] {
  return findStrange(reading).unknown;
}

/** Finds English words that German has not borrowed; names and English sentences are left alone. */
export function findForeignWords(reading: Reading): Hit[] {
  return findStrange(reading).foreign;
}

const found = new WeakMap<Reading, Record<Strangeness, Hit[]>>();

function findStrange(reading: Reading): Record<Strangeness, Hit[]> {
  const before = found.get(reading);
  if (before) return before;
  const hits: Record<Strangeness, Hit[]> = { unknown: [], foreign: [] };
  const names = countNames(reading.blocks);
  let left = MOST_UNKNOWN;
  for (const block of reading.blocks) {
    if (left <= 0) break;
    const strange = block.words.map((word) => {
      const how = left > 0 && !isInAddress(block.text, word) ? judge(word.text) : undefined;
      if (how) left -= 1;
      return how;
    });
    if (!strange.some((how) => how)) continue;
    const titles = findTitles(block);
    const isStrange = block.words.map(
      (word, i) =>
        strange[i] !== undefined &&
        !touches(block.english, word) &&
        (isPlain(block, i, strange) ||
          (strange[i + 1] === undefined && isUsedAsNoun(block, i, names)) ||
          isInTitle(word, strange[i], titles)),
    );
    for (const { from, to } of findRuns(block, isStrange)) {
      const how = strange.slice(from, to).includes('unknown') ? 'unknown' : 'foreign';
      const [first, last] = [block.words[from], block.words[to - 1]];
      if (first && last) hits[how].push(toHit(block, { start: first.start, end: last.end }));
    }
  }
  found.set(reading, hits);
  return hits;
}

/** Judges a word by itself; of acronyms, numbers, and what is made of several words nothing is said. */
function judge(text: string): Strangeness | undefined {
  if (text.length < MIN_LENGTH || !/^\p{L}\p{Ll}+$/u.test(text) || isGermanWord(text)) return undefined;
  const small = text.toLowerCase();
  if (LOAN_WORDS.has(small) || LOAN_WORDS.has(small.replace(/s$/, ''))) return undefined;
  return isEnglishWord(small) ? 'foreign' : 'unknown';
}

/** A part of an address, a path or a mark like #wort, or of a word that could not be decoded. */
function isInAddress(text: string, { start, end }: Word): boolean {
  return (
    /[./@\\_#\uFFFD]/.test(text[start - 1] ?? '') ||
    /^(?:[./@\\_][\p{L}\p{N}]|\uFFFD)/u.test(text.slice(end, end + 2))
  );
}

/** A word in small letters, unless it goes on with a name or a phrase of another language: `Jeunesse dorée`. */
function isPlain({ words }: Block, i: number, strange: readonly (Strangeness | undefined)[]): boolean {
  const isSmall = (word: Word | undefined): boolean => /^\p{Ll}/u.test(word?.text ?? '');
  if (!isSmall(words[i])) return false;
  return strange[i - 1] === undefined || isSmall(words[i - 1]);
}

interface Title {
  readonly start: number;
  readonly end: number;
  readonly isEnglish: boolean;
}

/** Quotations of a few words that are all written with a capital: names and titles. */
function findTitles({ words, quotations }: Block): Title[] {
  let next = 0;
  return quotations.pairs.flatMap(({ start, end }) => {
    while ((words[next]?.start ?? end) < start) next += 1;
    const inside: string[] = [];
    for (let i = next; inside.length <= TITLE && (words[i]?.end ?? end) < end; i += 1) {
      inside.push(words[i]?.text ?? '');
    }
    if (inside.length === 0 || inside.length > TITLE) return [];
    if (!inside.every((word) => /^\p{Lu}/u.test(word))) return [];
    const isEnglish = inside.some((word) => !isGermanWord(word) && isEnglishWord(word));
    return [{ start, end, isEnglish }];
  });
}

/** An unknown word beside an English one in a title: a slip in either language. */
function isInTitle(word: Word, how: Strangeness | undefined, titles: readonly Title[]): boolean {
  return (
    how === 'unknown' &&
    touches(
      titles.filter(({ isEnglish }) => isEnglish),
      word,
    )
  );
}

/** Runs of strange words that only blanks divide. */
function findRuns({ text, words }: Block, isStrange: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!isStrange[i]) continue;
    const last = runs.at(-1);
    const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start);
    if (last?.to === i && /^\s+$/.test(gap)) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}
