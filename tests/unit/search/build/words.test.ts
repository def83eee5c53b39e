import { describe, expect, test } from 'vitest';
import { createWordCounter } from '../../../../src/search/build/words.ts';
import { decodeEntries } from '../../../../src/search/vocabulary.ts';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  Exportverbot: ['Export', 'verbot'],
  Exportverbots: ['Export', 'verbots'],
  Preiskrieg: ['Preis', 'krieg'],
  klimaschädlich: ['klima', 'schädlich'],
};

function countWords(...texts: string[]) {
  const counter = createWordCounter((word) => PARTS[word] ?? [word]);
  for (const text of texts) counter.count(text);
  return counter;
}

/** The words of the vocabulary with how often they occur, as the binary logarithm: `Export|verbot 1`. */
function arrange(...texts: string[]): string[] {
  return countWords(...texts)
    .arrange()
    .flatMap(({ text }) => decodeEntries(text))
    .map(({ parts, frequency }) => `${parts.join('|')} ${frequency}`);
}

describe('the vocabulary of a text has', () => {
  test.each([
    {
      what: 'its words in the order of their folded forms',
      text: 'Zoll Öl neu Chip',
      words: ['Chip 0', 'neu 0', 'Zoll 0'],
    },
    { what: 'no words of one or two letters', text: 'Öl KI an USA', words: ['USA 0'] },
    {
      what: 'no words of more than forty',
      text: `${'a'.repeat(40)} ${'b'.repeat(41)}`,
      words: [`${'a'.repeat(40)} 0`],
    },
    { what: 'words without the signs about them', text: '„Chip“, (Zoll)! ', words: ['Chip 0', 'Zoll 0'] },
    { what: 'members of hyphenated words', text: 'US-Zoll Köln–Bonn', words: ['Bonn 0', 'Köln 0', 'Zoll 0'] },
    { what: 'nothing with digits in it', text: 'GPT4 2025 A380 3D-Druck', words: ['Druck 0'] },
    {
      what: 'the spelling that occurs most',
      text: 'Deepseek DeepSeek DeepSeek DEEPSEEK',
      words: ['DeepSeek 2'],
    },
    { what: 'one entry for two writings of an umlaut', text: 'Köln Ko\u0308ln', words: ['Köln 1'] },
    { what: 'other scripts', text: 'Київ 東京都', words: ['Київ 0', '東京都 0'] },
    { what: 'nothing of nothing', text: ' – 1. … ', words: [] },
  ])('$what', ({ text, words }) => {
    expect(arrange(text)).toEqual(words);
  });

  test.each([
    { text: 'Zoll Zolls', words: ['Zoll 1'] },
    { text: 'Haus Häuser Hauses Häusern', words: ['Haus 2'] },
    { text: 'Staat Staaten Staates Staats', words: ['Staat 2'] },
    { text: 'künstlich künstliche künstlichen', words: ['künstlich 1'] },
    { text: 'künstliche künstlichen', words: ['künstliche 1'] },
    { text: 'Vereinigten', words: ['Vereinigten 0'] },
    { text: 'nur nurs', words: ['nur 0', 'nurs 0'] },
  ])('inflected forms with the form that they come from: $text', ({ text, words }) => {
    expect(arrange(text)).toEqual(words);
  });

  test.each([
    { text: 'Exportverbot', words: ['Export 0', 'Export|verbot 0', 'Verbot 0'] },
    { text: 'Exportverbot Exportverbots', words: ['Export 1', 'Export|verbot 1', 'Verbot 1'] },
    { text: 'klimaschädlich', words: ['klima 0', 'klima|schädlich 0', 'schädlich 0'] },
    { text: 'Preiskrieg Krieg', words: ['Krieg 1', 'Preis 0', 'Preis|krieg 0'] },
  ])('parts that never stand alone, for they can be found: $text', ({ text, words }) => {
    expect(arrange(text)).toEqual(words);
  });

  test.each([
    { times: 1, frequency: 0 },
    { times: 3, frequency: 1 },
    { times: 4, frequency: 2 },
    { times: 511, frequency: 8 },
    { times: 5_000, frequency: 9 },
  ])('a word that occurs $times times with the frequency $frequency', ({ times, frequency }) => {
    expect(arrange('Chip '.repeat(times))).toEqual([`Chip ${frequency}`]);
  });

  test('the words of all texts together', () => {
    expect(arrange('Chip Zoll', 'Chip')).toEqual(['Chip 1', 'Zoll 0']);
  });
});

describe('the files of a vocabulary', () => {
  const letters = [...'bcdfghjklmnpqrstvwxz'];
  const words = letters.flatMap((a) => letters.flatMap((b) => ['a', 'i', 'o'].map((c) => `${a}u${b}${c}`)));
  const files = countWords(words.join(' ')).arrange();
  const keys = files.map(({ text }) => decodeEntries(text).map(({ key }) => key));

  test('hold four hundred words each', () => {
    expect(keys.map(({ length }) => length)).toEqual([400, 400, 400]);
  });

  test('hold all words in order', () => {
    expect(keys.flat()).toEqual(words.toSorted());
  });

  test('are told apart by the shortest beginning that does', () => {
    const isRight = files.map(({ from }, at) => {
      const [first = ''] = keys[at] ?? [];
      const last = keys[at - 1]?.at(-1) ?? '';
      return first.startsWith(from) && from > last && from.slice(0, -1) <= last;
    });
    expect(isRight).toEqual([true, true, true]);
  });

  test('are none where there are no words', () => {
    expect(countWords('').arrange()).toEqual([]);
  });

  test('are the same whatever order the texts came in', () => {
    expect(countWords(words.toReversed().join(' ')).arrange()).toEqual(files);
  });
});

describe('an expression can be answered', () => {
  const counter = countWords(
    'Die Vereinigten Staaten, die EU und Start-ups aus Köln. Künstliche Intelligenz. G7',
  );

  test.each([
    { expression: 'EU', can: true },
    { expression: 'eu', can: true },
    { expression: 'köln', can: true },
    { expression: 'Künstliche Intelligenz', can: true },
    { expression: 'künstlichen Intelligenz', can: true },
    { expression: 'Vereinigte Staaten', can: true },
    { expression: 'Start-up', can: true },
    { expression: 'G7', can: true },
    { expression: 'Gurken', can: false },
    { expression: 'Vereinigte Gurken', can: false },
    { expression: 'Vereinigtes Königreich', can: false },
  ])('where all its words occur, whatever their endings: $expression, $can', ({ expression, can }) => {
    expect(counter.has(expression)).toBe(can);
  });
});
