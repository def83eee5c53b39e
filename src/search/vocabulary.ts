import { fold, foldDigraphs } from './fold.ts';
import { keepResults } from './keep-results.ts';
import { partsOf, removeMarks } from './marks.ts';
import { SHORTEST_STEM, stemsOf } from './stems.ts';

/** A word of the archive. */
export interface Entry {
  /** As the archive writes it most often: `DeepSeek`, `Exportverbot`. */
  readonly text: string;
  /** Its parts, which joined are the text; one for a simple word. */
  readonly parts: readonly string[];
  /** Its folded form, by which the vocabulary is ordered. */
  readonly key: string;
  /** How often it and its inflected forms occur, as the binary logarithm: 0 to 9. */
  readonly frequency: number;
}

/** The archive's words in the order of their keys, in files of some two kilobytes. */
export interface Shelf {
  /** For each file the least key in it; in order. */
  readonly from: readonly string[];
  /** The files' names, in the same order. */
  readonly files: readonly string[];
}

/** The archive's words; only the files that a question needs are read. */
export interface Vocabulary {
  /** The entry of a word, whatever its capitals, accents and ending. */
  find(word: string): Promise<Entry | undefined>;
  /** The entries that are the beginning of a word. */
  beginnings(word: string): Promise<Entry[]>;
  /** Entries that may differ from a word from its third letter on. */
  similar(word: string): Promise<Entry[]>;
  /** Entries that may differ from a word in its first two letters: many more files. */
  alike(word: string): Promise<Entry[]>;
}

/** Files read at most in search of what differs in its first letters: some 20 KB, when all else has failed. */
const MOST_FILES = 12;

/** The frequency of a capitalised word is one of these ten signs, that of another one of the ten digits. */
const CAPITAL = 33;
const SMALL = 48;

/**
 * Writes entries, in the order given: how many characters one shares with that before (base 36), the rest with
 * its marks, its first letter small, and its frequency in a sign that also tells of the capital and is the end.
 */
export function encodeEntries(
  entries: readonly { readonly marked: string; readonly frequency: number }[],
): string {
  let before = '';
  return entries
    .map(({ marked, frequency }) => {
      const first = marked.charAt(0);
      const small = first.toLowerCase();
      // „İ“ and „ẞ“ would not come back from their small letters.
      const word = (small.toUpperCase() === first ? small : first) + marked.slice(1);
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      // Half a character is lost in a file.
      if (/[\uD800-\uDBFF]/.test(word.charAt(shared - 1))) shared -= 1;
      before = word;
      const sign = String.fromCharCode((word === marked ? SMALL : CAPITAL) + frequency);
      return shared.toString(36) + word.slice(shared) + sign;
    })
    .join('');
}

/** Reads what {@link encodeEntries} wrote. */
export function decodeEntries(text: string): Entry[] {
  let before = '';
  return [...text.matchAll(/([0-9a-z])([^!-*0-9]*)([!-*0-9])/g)].map(
    ([, shared = '', rest = '', sign = '']) => {
      before = before.slice(0, Number.parseInt(shared, 36)) + rest;
      const code = sign.charCodeAt(0);
      const marked = code < SMALL ? before.charAt(0).toUpperCase() + before.slice(1) : before;
      const word = removeMarks(marked);
      return {
        text: word,
        parts: partsOf(marked),
        key: fold(word),
        frequency: code - (code < SMALL ? CAPITAL : SMALL),
      };
    },
  );
}

/**
 * Opens the vocabulary.
 * @param read reads a file of the shelf as text
 */
export function openVocabulary({ from, files }: Shelf, read: (file: string) => Promise<string>): Vocabulary {
  const open = keepResults(async (at: number) => decodeEntries(await read(files[at] ?? '')));

  /** The files that may hold keys from the first to the last. */
  function filesBetween(first: string, last: string): number[] {
    return files.flatMap((_, at) => {
      const next = from[at + 1];
      return (from[at] ?? '') <= last && (next === undefined || next > first) ? [at] : [];
    });
  }

  async function readAll(numbers: Iterable<number>): Promise<Entry[]> {
    return (await Promise.all([...new Set(numbers)].map(open))).flat();
  }

  const beginningWith = (start: string) => filesBetween(start, `${start}\uFFFF`);

  return {
    find: async (word) => {
      const key = fold(word);
      const keys = [key, ...stemsOf(key)];
      const entries = await readAll(keys.flatMap((wanted) => filesBetween(wanted, wanted)));
      for (const wanted of keys) {
        const entry = entries.find((candidate) => candidate.key === wanted);
        if (entry) return entry;
      }
      return undefined;
    },
    beginnings: async (word) => {
      const key = fold(word);
      const entries = await readAll(filesBetween(key.slice(0, SHORTEST_STEM), key));
      return entries.filter((entry) => key.startsWith(entry.key));
    },
    similar: (word) => {
      const key = fold(word);
      return readAll([key, foldDigraphs(key)].flatMap((spelling) => beginningWith(spelling.slice(0, 2))));
    },
    alike: (word) => {
      const key = fold(word);
      const letters = [...'esniratdhulcgmobwfkzpvjyxq'];
      const starts = [
        key.charAt(1) + key.charAt(0),
        key.slice(1, 3),
        key.charAt(0) + key.charAt(2),
        ...letters.map((letter) => letter + key.charAt(1)),
        ...letters.map((letter) => key.charAt(0) + letter),
        ...letters.map((letter) => letter + key.charAt(0)),
      ];
      return readAll([...new Set(starts.flatMap(beginningWith))].slice(0, MOST_FILES));
    },
  };
}
