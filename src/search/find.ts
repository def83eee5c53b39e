import { keepResults } from './keep-results.ts';
import { beginsWith, matchWord, SHORTEST_BEGINNING } from './match.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { MATCH_WEIGHTS, rarity } from './ranking.ts';

/** How an article matches an expression. */
export interface Match {
  /** How much the expression counts in it, rarity set aside. */
  readonly weight: number;
  /** Where it stands, counted in words, in ascending order. */
  readonly places: readonly number[];
  /** Whether only longer words were found, which begin with it. */
  readonly isBeginning?: boolean;
}

/** What was found for an expression. */
export interface Found {
  /** By the article's id in the index. */
  readonly matches: ReadonlyMap<string, Match>;
  /** How many articles have the expression itself, not only words that begin with it. */
  readonly having: number;
}

/** Asks the index for single expressions; equal questions are asked once. */
export interface Finder {
  /** Articles with a word in any form, or with a word that begins with it. */
  word(word: string): Promise<Found>;
  /** Articles with a word, or where none has it with its parts in one word, as in a hyphenated one. */
  wordOrParts(word: string): Promise<Found>;
  /** Articles with words that follow each other; the parts of a compound count as the word. */
  phrase(words: readonly string[]): Promise<Found>;
  /** Articles in which one word holds all the parts. */
  compound(parts: readonly string[]): Promise<Found>;
  /** Articles that have all the words. */
  together(words: readonly string[]): Promise<Found>;
}

/** Answers that are kept; whoever types for long asks for many beginnings of words. */
const MOST_KEPT = 200;

/** Articles that are read at most to see whether they hold a phrase. */
const MOST_READ = 20;

/** What the finder asks of others. */
export interface Sources {
  /** Gives the words of an article as the index has them. */
  read(id: string): Promise<readonly string[]>;
  /** Gives the parts of a word, which may be one. */
  divide(word: string): Promise<readonly string[]>;
}

/**
 * Makes the finder of an index.
 * @param total how many articles it has
 */
export function createFinder(pagefind: Pagefind, total: number, { read, divide }: Sources): Finder {
  const word = keepResults(findWord, MOST_KEPT);

  async function ask(term: string): Promise<{ readonly results: readonly PagefindResult[] }> {
    // An index of no articles has no language, which Pagefind takes for an error.
    if (total === 0) return { results: [] };
    // Signs such as those in „2^10“ and „a+b“ are left out of words in the index, but not out of those asked for.
    return pagefind.search(term.replace(/\p{S}/gu, ''));
  }

  async function findWord(text: string): Promise<Found> {
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
    // One letter begins so many words that the index takes a second for them.
    const [itself, broad] = await Promise.all([
      ask(`"${text}"`),
      letters.length < 2 ? { results: [] } : ask(text),
    ]);
    const having = new Set(itself.results.map(({ id }) => id));
    const isBegun =
      letters.length >= SHORTEST_BEGINNING &&
      /\p{L}/u.test(letters) &&
      (having.size > 0 || (await isBeginning(text, broad.results[0])));
    if (having.size === 0 && !isBegun && DIGRAPH.test(text)) return word(writeUmlauts(text));
    const usual = rarity(total, broad.results.length);
    const matches = new Map<string, Match>();
    for (const { id, score, words } of broad.results) {
      // Of headline and body alone: a match without a place is one in what the index keeps beside them.
      if (words.length === 0 || !(isBegun || having.has(id))) continue;
      const isBeginning = !having.has(id);
      const weight = (score / usual) * (isBeginning ? MATCH_WEIGHTS.beginning : 1);
      matches.set(id, { weight, places: words, isBeginning });
    }
    for (const { id, words } of itself.results) {
      if (!matches.has(id) && words.length > 0) matches.set(id, { weight: 1, places: words });
    }
    return { matches, having: having.size };
  }

  /**
   * Tells whether a word was found because others begin with it: of one with which none begins, Pagefind gives what
   * the longest beginning finds that any has.
   */
  async function isBeginning(text: string, result: PagefindResult | undefined): Promise<boolean> {
    if (!result) return false;
    const words = await read(result.id);
    return result.words.some((place) => beginsWith(words[place] ?? '', text));
  }

  /** Articles in which each word has a place that stands to the first one's as told. */
  function align(found: readonly Found[], step: 0 | 1): Found {
    return combine(found, (all) => {
      const sets = all.map(({ places }) => new Set(places));
      return all[0]?.places.filter((place) => sets.every((set, at) => set.has(place + at * step))) ?? [];
    });
  }

  /** Articles that have all the words, with the places that are chosen; none where no place is. */
  function combine(found: readonly Found[], choose: (matches: readonly Match[]) => readonly number[]): Found {
    const matches = new Map<string, Match>();
    for (const id of found[0]?.matches.keys() ?? []) {
      const all = found.flatMap(({ matches }) => matches.get(id) ?? []);
      const places = all.length === found.length ? choose(all) : [];
      if (places.length === 0) continue;
      matches.set(id, { weight: Math.min(...all.map(({ weight }) => weight)), places });
    }
    return { matches, having: matches.size };
  }

  const findWords = (words: readonly string[]) => Promise.all(words.map(word));

  /** A member of a hyphenated word is in the index in parts alone. */
  async function wordOrParts(text: string): Promise<Found> {
    const found = await word(text);
    if (found.having > 0) return found;
    const parts = await divide(text);
    return parts.length > 1 ? align(await findWords(parts), 0) : found;
  }

  /** Articles with words that follow each other, in the words themselves or in one with hyphens. */
  async function findPhrase(words: readonly string[]): Promise<Found> {
    const [exact, near, joined] = await Promise.all([
      ask(`"${words.join(' ')}"`),
      Promise.all(words.map(wordOrParts)).then((found) => align(found, 1)),
      word(words.join('-')),
    ]);
    const ids = new Set(exact.results.map(({ id }) => id));
    // Pagefind overlooks a phrase in an article that has several forms of a word with an umlaut.
    const doubtful = [...near.matches].filter(([id]) => !ids.has(id)).slice(0, MOST_READ);
    await Promise.all(
      doubtful.map(async ([id, { places }]) => {
        const text = await read(id);
        if (places.some((place) => holds(text, place, words))) ids.add(id);
      }),
    );
    const matches = new Map([...joined.matches].filter(([, { isBeginning }]) => !isBeginning));
    for (const [id, match] of near.matches) {
      if (!ids.has(id)) continue;
      const places = match.places.flatMap((place) => words.map((_, at) => place + at));
      matches.set(id, { ...match, places: [...new Set(places)] });
    }
    return { matches, having: matches.size };
  }

  return {
    word,
    wordOrParts,
    phrase: (words) => (words.length === 1 ? word(words[0] ?? '') : findPhrase(words)),
    compound: async (parts) => align(await findWords(parts), 0),
    together: async (words) => combine(await findWords(words), placesOf),
  };
}

function placesOf(matches: readonly Match[]): number[] {
  return matches.flatMap(({ places }) => places).sort((a, b) => a - b);
}

/** An umlaut written as two letters. Pagefind knows it in whole words, but not in beginnings of them. */
const DIGRAPH = /[aou]e/i;

function writeUmlauts(text: string): string {
  return text.replace(/([aou])e/gi, '$1\u0308').normalize('NFC');
}

/** Tells whether the words stand in a text from a place on, in any form. */
function holds(text: readonly string[], place: number, words: readonly string[]): boolean {
  return words.every((word, at) => {
    const kind = matchWord(text[place + at] ?? '', word);
    return kind !== undefined && kind !== 'beginning';
  });
}
