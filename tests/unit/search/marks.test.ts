import { describe, expect, test } from 'vitest';
import { partsOf, putMarks, removeMarks } from '../../../src/search/marks.ts';

/** Words of the tests with their parts; all others are simple. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Exportverbot: ['Export', 'verbot'],
  Exportverbots: ['Export', 'verbots'],
  Exportkontrolle: ['Export', 'kontrolle'],
  Klimaschutzgesetz: ['Klima', 'schutz', 'gesetz'],
  Bundesliga: ['Bundes', 'liga'],
  Straßenbahn: ['Straßen', 'bahn'],
};
const split = (word: string) => PARTS[word] ?? [word];

describe('putMarks', () => {
  test.each([
    {
      what: 'between the parts of a word',
      text: 'Das Exportverbot gilt.',
      marked: 'Das Export^verbot gilt.',
    },
    { what: 'at every border', text: 'Klimaschutzgesetz', marked: 'Klima^schutz^gesetz' },
    { what: 'beside letters with umlauts and ß', text: 'Straßenbahn', marked: 'Straßen^bahn' },
    {
      what: 'nowhere in simple words',
      text: 'Das Haus (alt), nicht neu!',
      marked: 'Das Haus (alt), nicht neu!',
    },
    { what: 'nowhere in no text', text: '', marked: '' },
    { what: 'in a member of a hyphenated word', text: 'US-Exportkontrolle', marked: 'US-Export^kontrolle' },
    { what: 'in the last member', text: 'Fußball-Bundesliga,', marked: 'Fußball-Bundes^liga,' },
    { what: 'nowhere in simple members', text: 'E-Mail-Adresse', marked: 'E-Mail-Adresse' },
    { what: 'and leaves ASCII signs alone', text: '"Exportverbot"', marked: '"Export^verbot"' },
  ])('puts marks $what', ({ text, marked }) => {
    expect(putMarks(text, split)).toBe(marked);
  });

  test.each([
    { text: '„Exportverbot“', marked: '„^Export^verbot^“' },
    { text: '»Exportverbots«.', marked: '»^Export^verbots^«.' },
    { text: 'Exportverbot…', marked: 'Export^verbot^…' },
    { text: 'Köln–Bonn', marked: 'Köln^–^Bonn' },
    { text: 'Köln—Bonn', marked: 'Köln^—^Bonn' },
    { text: '„US-Zölle“', marked: '„^US-Zölle^“' },
    { text: '„OpenAI“', marked: '„^OpenAI^“' },
    { text: '„Haus“', marked: '„Haus“' },
    { text: 'Köln – Bonn', marked: 'Köln – Bonn' },
  ])('frees a word of several parts from the typographic signs stuck to it: $text', ({ text, marked }) => {
    expect(putMarks(text, split)).toBe(marked);
  });

  test.each([
    { text: 'a^b', marked: 'a^^b' },
    { text: '^', marked: '^^' },
    { text: '^^_^', marked: '^^^^_^^' },
    { text: 'Exportverbot^', marked: 'Export^verbot^^' },
  ])('doubles what stands in the text already: $text', ({ text, marked }) => {
    expect(putMarks(text, split)).toBe(marked);
  });

  test('asks the splitter about runs of letters and digits, combining signs among them', () => {
    const asked: string[] = [];
    putMarks('US-Exportkontrolle „A4“ u\u0308ber 3,5', (word) => {
      asked.push(word);
      return [word];
    });
    expect(asked).toEqual(['US', 'Exportkontrolle', 'A4', 'u\u0308ber', '3', '5']);
  });
});

describe('removeMarks', () => {
  test.each([
    { marked: 'Export^verbot', text: 'Exportverbot' },
    { marked: '„^Export^verbot^“', text: '„Exportverbot“' },
    { marked: 'a^^b', text: 'a^b' },
    { marked: 'Export^verbot^^', text: 'Exportverbot^' },
    { marked: '', text: '' },
  ])('makes $text of $marked', ({ marked, text }) => {
    expect(removeMarks(marked)).toBe(text);
  });
});

describe('partsOf', () => {
  test.each([
    { marked: 'Haus', parts: ['Haus'] },
    { marked: 'Export^verbot', parts: ['Export', 'verbot'] },
    { marked: 'Klima^schutz^gesetz', parts: ['Klima', 'schutz', 'gesetz'] },
    { marked: 'US-Export^kontrolle', parts: ['US-Export', 'kontrolle'] },
    { marked: 'a^^b', parts: ['a^b'] },
    { marked: '', parts: [''] },
  ])('gives $parts of $marked', ({ marked, parts }) => {
    expect(partsOf(marked)).toEqual(parts);
  });

  test.each(Object.values(PARTS))('gives what the splitter gave: %s', (...parts) => {
    expect(partsOf(putMarks(parts.join(''), split))).toEqual(parts);
  });
});

describe('of any text', () => {
  /** A generator of numbers from 0 to 1, the same in every run (mulberry32). */
  function createRandom(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  const random = createRandom(4);
  const upTo = (limit: number) => Math.floor(random() * limit);

  const SIGNS = [
    ...'abcdefABCDEFäöüßÄÖÜéñ0123456789',
    ...'^^^^\'"`.,:;!?()[]{}<>&/\\|_-*#~',
    ...'„“”‚‘’«»‹›–—‐‑…·•€§°',
    ...['Exportverbot', 'Klimaschutzgesetz', 'Bundesliga', 'McDonald'],
    ...[' ', ' ', ' ', '\n', '\t', '\u00A0', '\u2009', '\u200B', '\uFEFF', '\u00AD', '\u0000'],
    ...['🚀', '👩‍💻', '𝐀', '東', '京', 'ب', 'ș', '\u0301', '\u0308', '\uD83D', '\uDE80', '\uFFFF'],
  ];
  const TEXTS = Array.from({ length: 4_000 }, () =>
    Array.from({ length: upTo(24) }, () => SIGNS[upTo(SIGNS.length)]).join(''),
  );

  /** Divides words anywhere, in the middle of characters too. */
  function splitAnywhere(word: string): string[] {
    const cuts = Array.from({ length: word.length - 1 }, (_, at) => at + 1).filter(() => random() < 0.3);
    return [0, ...cuts].map((cut, at) => word.slice(cut, cuts[at]));
  }

  test.each([
    { how: 'split by a few known parts', splitter: split },
    { how: 'split at random', splitter: splitAnywhere },
    { how: 'split into its characters', splitter: (word: string) => [...word] },
    { how: 'not split', splitter: (word: string) => [word] },
  ])('nothing is lost, $how', ({ splitter }) => {
    const lost = TEXTS.filter((text) => removeMarks(putMarks(text, splitter)) !== text);
    expect(lost).toEqual([]);
  });

  test('marks never add or take away white space, by which places are counted', () => {
    const blanks = (text: string) => text.match(/\s+/g);
    expect(TEXTS.filter((text) => `${blanks(putMarks(text, splitAnywhere))}` !== `${blanks(text)}`)).toEqual(
      [],
    );
  });
});
