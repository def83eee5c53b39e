import { fold } from '../fold.ts';
import { putMarks } from '../marks.ts';
import { stemsOf } from '../stems.ts';
import { encodeEntries } from '../vocabulary.ts';

/** A file of the shelf before it is written. */
export interface ShelfFile {
  /** Leads to it: no key before the file's is as great, and none in it is less. */
  readonly from: string;
  readonly text: string;
}

/** Words of fewer letters are near to everything, and of more nobody types one. */
const LENGTHS = { least: 3, most: 40 } as const;

/** Words a file holds: some two kilobytes packed. */
const FILE_WORDS = 400;

const WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])/gu;

/**
 * Counts the words of the archive and arranges them for the vocabulary.
 * @param split gives the parts of a word, which joined are the word
 */
export function createWordCounter(split: (word: string) => readonly string[]) {
  const counts = new Map<string, number>();
  const add = (word: string, count: number) => {
    counts.set(word, (counts.get(word) ?? 0) + count);
  };

  /** Takes in a text without marks. */
  function count(text: string): void {
    for (const [word] of text.normalize('NFC').matchAll(WORD)) add(word, 1);
  }

  /** Arranges what was counted: one spelling a word, inflected forms with the form they come from. */
  function arrange(): ShelfFile[] {
    // A part that never stands alone can be found all the same, so it can be meant, alone or in another compound.
    for (const [word, times] of [...counts]) {
      const parts = split(word);
      if (parts.length > 1) for (const part of parts) add(capitaliseLike(word, part), times);
    }
    const words = new Map(
      [...spellings()].map(([key, forms]) => {
        const [text] = forms.reduce((best, form) => (form[1] > best[1] ? form : best));
        return [key, { key, text, times: forms.reduce((sum, [, times]) => sum + times, 0) }];
      }),
    );
    for (const [key, word] of [...words].sort(([a], [b]) => b.length - a.length)) {
      const base = stemsOf(key).find((stem) => words.has(stem));
      const kept = words.get(base ?? '');
      if (!kept) continue;
      kept.times += word.times;
      words.delete(key);
    }
    const entries = [...words.values()]
      .filter(({ key }) => key.length >= LENGTHS.least && key.length <= LENGTHS.most)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, text, times }) => ({
        key,
        marked: putMarks(text, split),
        frequency: Math.min(9, Math.floor(Math.log2(times))),
      }));
    return Array.from({ length: Math.ceil(entries.length / FILE_WORDS) }, (_, at) => {
      const part = entries.slice(at * FILE_WORDS, (at + 1) * FILE_WORDS);
      const last = entries[at * FILE_WORDS - 1]?.key ?? '';
      return { from: leadTo(part[0]?.key ?? '', last), text: encodeEntries(part) };
    });
  }

  /** Tells whether for every word of an expression one was counted that begins as it does, its ending aside. */
  function has(expression: string): boolean {
    const known = [...spellings().keys()];
    return [...fold(expression).matchAll(/[\p{L}\p{N}]+/gu)].every(([word]) => {
      const stem = stemsOf(word).at(-1) ?? word;
      // Words with digits, such as „G7“, are not counted.
      return /\p{N}/u.test(word) || known.some((key) => key.startsWith(stem));
    });
  }

  let grouped: Map<string, [string, number][]> | undefined;
  function spellings(): Map<string, [string, number][]> {
    grouped ??= Map.groupBy(counts, ([word]) => fold(word));
    return grouped;
  }

  return { count, arrange, has };
}

/** The shortest beginning of a key that is greater than the key before it. */
function leadTo(key: string, before: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

function capitaliseLike(word: string, part: string): string {
  const isNoun = /^\p{Lu}/u.test(word);
  return isNoun ? part.charAt(0).toUpperCase() + part.slice(1) : part;
}
