import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { ENDINGS, stemsOf } from '../../../src/search/stems.ts';
import { decodeEntries, encodeEntries, openVocabulary, type Shelf } from '../../../src/search/vocabulary.ts';

interface Word {
  readonly marked: string;
  readonly frequency: number;
}

const byKey = (a: Word, b: Word) => (fold(a.marked) < fold(b.marked) ? -1 : 1);

describe('entries', () => {
  test.each([
    { what: 'capitals', words: ['Chips', 'chippen', 'Chip'] },
    { what: 'capitals inside', words: ['DeepSeek', 'OpenAI', 'iPhone', 'USA', 'US'] },
    { what: 'umlauts and accents', words: ['Äpfel', 'äußern', 'Élysée', 'Größe', 'Öl'] },
    { what: 'parts', words: ['Export^verbot', 'Klima^schutz^gesetz', 'klima^schädlich'] },
    { what: 'equal beginnings', words: ['Ver', 'Verb', 'Verbot', 'Verbots^zone', 'Vertrag'] },
    { what: 'long equal beginnings', words: [`${'lang'.repeat(10)}a`, `${'lang'.repeat(10)}b`] },
    { what: 'capitals that have no small letter of their own', words: ['İstanbul', 'ẞ', 'ǅ'] },
    { what: 'other scripts', words: ['Київ', 'Москва', '東京', '東京都'] },
    { what: 'letters of two units', words: ['𐐀𐐁𐐂', '𐐀𐐁𐐃', '𝐀𝐁𝐂', '𝐀𝐁𝐃'] },
    { what: 'combining signs', words: ['Cafe\u0301', 'Zo\u0308lle'] },
    { what: 'nothing', words: [] },
  ])('read as they were written, as UTF-8 too: $what', ({ words }) => {
    const written = words.map((marked, at) => ({ marked, frequency: at % 10 }));
    const stored = Buffer.from(encodeEntries(written), 'utf8').toString('utf8');
    expect(decodeEntries(stored)).toEqual(
      written.map(({ marked, frequency }) => ({
        text: marked.replaceAll('^', ''),
        parts: marked.split('^'),
        key: fold(marked.replaceAll('^', '')),
        frequency,
      })),
    );
  });

  test.each(Array.from({ length: 10 }, (_, frequency) => frequency))('tell the frequency %i', (frequency) => {
    const words = ['Chips', 'neu'].map((marked) => ({ marked, frequency }));
    expect(decodeEntries(encodeEntries(words))).toMatchObject([{ frequency }, { frequency }]);
  });

  test('take little space', () => {
    expect(
      encodeEntries([
        { marked: 'Export', frequency: 3 },
        { marked: 'Export^verbot', frequency: 0 },
        { marked: 'exportieren', frequency: 9 },
      ]),
    ).toBe('0export$6^verbot!6ieren9');
  });
});

const WORDS: readonly Word[] = [
  'Abend',
  'Chip',
  'China',
  'DeepSeek',
  'Export',
  'Export^verbot',
  'Haus',
  'Hausarbeit',
  'Huawei',
  'künstlich',
  'Land',
  'Liste',
  'neu',
  'Nvidia',
  'Öl',
  'Regierung',
  'Staat',
  'Straße',
  'Ver',
  'Verbot',
  'Vertrag',
  'Zoll',
]
  .map((marked, at) => ({ marked, frequency: at % 10 }))
  .sort(byKey);

/** A vocabulary of these words, two a file, and the files that it has read. */
function open(words: readonly Word[] = WORDS) {
  const files = Array.from({ length: Math.ceil(words.length / 2) }, (_, at) =>
    words.slice(at * 2, at * 2 + 2),
  );
  const shelf: Shelf = {
    from: files.map(([first]) => fold(first?.marked.replaceAll('^', '') ?? '')),
    files: files.map((_, at) => `${at}.pack`),
  };
  const read: string[] = [];
  const vocabulary = openVocabulary(shelf, async (file) => {
    read.push(file);
    return encodeEntries(files[Number.parseInt(file, 10)] ?? []);
  });
  return { vocabulary, read, files };
}

describe('a word is found', () => {
  test.each([
    { word: 'Verbot', text: 'Verbot' },
    { word: 'VERBOT', text: 'Verbot' },
    { word: 'deepseek', text: 'DeepSeek' },
    { word: 'kunstlich', text: 'künstlich' },
    { word: 'STRASSE', text: 'Straße' },
    { word: 'öl', text: 'Öl' },
    { word: 'Exportverbot', text: 'Exportverbot' },
    { word: 'Verbots', text: 'Verbot' },
    { word: 'künstlichen', text: 'künstlich' },
    { word: 'Häuser', text: 'Haus' },
    { word: 'Straßen', text: 'Straße' },
    { word: 'Exportverbote', text: 'Exportverbot' },
  ])('whatever its capitals, accents and ending: $word', async ({ word, text }) => {
    expect((await open().vocabulary.find(word))?.text).toBe(text);
  });

  test.each(['Gurken', 'Verbo', 'Verbotszone', 'A', 'Zz', '東京', ''])(
    'not where there is none: %j',
    async (word) => {
      expect(await open().vocabulary.find(word)).toBeUndefined();
    },
  );

  test('with its parts', async () => {
    expect(await open().vocabulary.find('exportverbots')).toMatchObject({ parts: ['Export', 'verbot'] });
  });

  test('not in a vocabulary of no words', async () => {
    expect(await open([]).vocabulary.find('Chips')).toBeUndefined();
  });
});

describe('beginnings', () => {
  test.each([
    { word: 'Export', beginnings: ['Export'] },
    { word: 'Exportverbotszone', beginnings: ['Export', 'Exportverbot'] },
    { word: 'Gurken', beginnings: [] },
  ])('of $word are those that the archive has', async ({ word, beginnings }) => {
    expect((await open().vocabulary.beginnings(word)).map(({ text }) => text)).toEqual(beginnings);
  });
});

describe('near words', () => {
  test.each([
    { word: 'Verbto', has: 'Verbot' },
    { word: 'kuenstlihc', has: 'künstlich' },
    { word: 'Exprotverbot', has: 'Exportverbot' },
  ])('that are similar to $word have its first two letters: $has', async ({ word, has }) => {
    const found = (await open().vocabulary.similar(word)).map(({ text }) => text);
    expect(found).toContain(has);
  });

  test.each([
    { slip: 'the first letter wrong', word: 'Berbot', has: 'Verbot' },
    { slip: 'the first two swapped', word: 'Evrbot', has: 'Verbot' },
    { slip: 'the first missing', word: 'erbot', has: 'Verbot' },
    { slip: 'one too many before it', word: 'wVerbot', has: 'Verbot' },
    { slip: 'the second wrong', word: 'Vrrbot', has: 'Verbot' },
    { slip: 'the second missing', word: 'Vrbot', has: 'Verbot' },
  ])('may have $slip: $word for $has', async ({ word, has }) => {
    expect((await open().vocabulary.alike(word)).map(({ text }) => text)).toContain(has);
  });

  test.each(['', 'x', 'ß', '東', '\uD83D'])('of %j give an answer', async (word) => {
    const { vocabulary } = open();
    await expect(Promise.all([vocabulary.similar(word), vocabulary.alike(word)])).resolves.toHaveLength(2);
  });

  test('read twelve files at most', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = letters.flatMap((a) => letters.map((b) => ({ marked: `${a}${b}wort`, frequency: 0 })));
    const { vocabulary, read } = open(words);
    await vocabulary.alike('sewort');
    expect(read.length).toBe(12);
  });
});

describe('of the files', () => {
  test('only those are read that may hold the word or its stem', async () => {
    const { vocabulary, read, files } = open();
    await vocabulary.find('Verbots');
    const held = read.map((file) => files[Number.parseInt(file, 10)]?.map(({ marked }) => marked));
    expect(held).toEqual([['Ver', 'Verbot']]);
  });

  test('only those are read that may hold words with its first two letters', async () => {
    const { vocabulary, read, files } = open();
    await vocabulary.similar('Heft');
    await vocabulary.similar('Verbto');
    const held = read.map((file) => files[Number.parseInt(file, 10)]?.map(({ marked }) => marked));
    expect(held).toEqual([
      ['Haus', 'Hausarbeit'],
      ['Staat', 'Straße'],
      ['Ver', 'Verbot'],
      ['Vertrag', 'Zoll'],
    ]);
  });

  test('the one before is not read where a file begins with what is asked for', async () => {
    const { vocabulary, read, files } = open();
    await vocabulary.find('Ver');
    expect(files[Number.parseInt(read[0] ?? '', 10)]?.[0]?.marked).toBe('Ver');
    expect(read).toHaveLength(1);
  });

  test('none is read twice', async () => {
    const { vocabulary, read } = open();
    await Promise.all([vocabulary.find('Verbot'), vocabulary.find('Verbot')]);
    await vocabulary.beginnings('Verbot');
    await vocabulary.similar('Verbot');
    expect(read).toEqual([...new Set(read)]);
  });

  test('one that could not be read is asked for again', async () => {
    let isConnected = false;
    const vocabulary = openVocabulary({ from: ['v'], files: ['v.pack'] }, async () => {
      if (!isConnected) throw new Error('no connection');
      return encodeEntries([{ marked: 'Verbot', frequency: 1 }]);
    });
    await expect(vocabulary.find('Verbot')).rejects.toThrow('no connection');
    isConnected = true;
    expect((await vocabulary.find('Verbot'))?.text).toBe('Verbot');
  });
});

describe('stemsOf', () => {
  test.each([
    { key: 'verbots', stems: ['verbot'] },
    { key: 'verboten', stems: ['verbote', 'verbot', 'verbo'] },
    { key: 'hauser', stems: ['haus'] },
    { key: 'kindern', stems: ['kinder', 'kind'] },
    { key: 'kunstlichen', stems: ['kunstliche', 'kunstlich'] },
    { key: 'ofen', stems: [] },
    { key: 'verbot', stems: ['verbo'] },
    { key: '', stems: [] },
  ])('gives what may be $key without an ending, the longest first: $stems', ({ key, stems }) => {
    expect(stemsOf(key)).toEqual(stems);
  });

  test('knows every ending', () => {
    expect(ENDINGS.filter((ending) => !stemsOf(`land${ending}`).includes('land'))).toEqual([]);
  });
});
