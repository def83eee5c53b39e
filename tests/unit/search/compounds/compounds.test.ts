import { describe, expect, test } from 'vitest';
import { createSplitter } from '../../../../src/search/compounds/compounds.ts';
import { loadLexicon } from '../../../../src/search/compounds/lexicon.ts';

const split = createSplitter(loadLexicon());

/** Reads a word with its boundaries: `Export|verbot`. */
function readParts(divided: string): string[] {
  return divided.split('|');
}

describe('a compound is divided into its parts', () => {
  test.each([
    'Export|verbot',
    'Klima|schutz|gesetz',
    'Haus|tür',
    'Computer|spiel',
    'Groß|bank',
    'Außen|minister',
    'Neu|wahl',
    'Schreib|maschine',
    'Fahr|plan',
    'Fernseh|programm',
    'Zwischen|bericht',
    'Anti|korruptions|behörde',
    'Vize|kanzler',
    'West|afrika',
    'Russland|politik',
    'Taxi|fahrerin',
    'Kunden|beratung',
  ])('%s', (divided) => {
    expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
  });
});

describe('a linking element belongs to the part before it', () => {
  test.each([
    'Regierungs|vertrag',
    'Arbeits|amt',
    'Bundes|land',
    'Sonnen|energie',
    'Frauen|quote',
    'Kinder|arzt',
    'Tage|geld',
    'Schul|leiter',
    'Geschichts|buch',
    'Hilfs|organisation',
  ])('%s', (divided) => {
    expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
  });

  test.each(['Regierung|vertrag', 'Zeitung|artikel'])('and may be missing: %s', (divided) => {
    expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
  });
});

describe('the head may be in any form', () => {
  test.each(['Export|verbots', 'Export|verbote', 'Auto|häuser', 'Auto|häusern', 'Bank|konten', 'Wahl|tages'])(
    '%s',
    (divided) => {
      expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
    },
  );
});

describe('every part is divided as far as it can be, words of the dictionary too', () => {
  test.each([
    'Taschen|buch|verlags',
    'Fuß|ball|rivalen',
    'Haupt|geschäfts|straßen',
    'Auto|bahn|brücke',
    'Arbeits|markt|politik',
  ])('%s', (divided) => {
    expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
  });
});

describe('a word that is no compound stays whole', () => {
  test.each([
    'Beispiel',
    'Albrecht',
    'Reisender',
    'Verbot',
    'Partei',
    'Minister',
    'Ereignis',
    'Wirtschaft',
    'Unternehmen',
    'Generation',
    'Demonstration',
    'Nachfrage',
    'Überraschung',
    'Lehrerinnen',
    'Autorinnen',
    'Plattform',
    'Weihnachten',
    'Verstappen',
  ])('%s', (word) => {
    expect(split(word)).toEqual([word]);
  });
});

describe('a compound whose parts say nothing about it stays whole', () => {
  test.each(['Hochzeit', 'Bürgermeister', 'Freizeit', 'Deutschland', 'Dienstag', 'Kindergarten'])(
    '%s',
    (word) => {
      expect(split(word)).toEqual([word]);
    },
  );

  test('alone and as a part of another', () => {
    expect(split('Freizeitpark')).toEqual(['Freizeit', 'park']);
  });
});

describe('what is unknown is cut off before a well-known head, if a linking element stands between', () => {
  test.each(['Austeritäts|politik', 'Xylophonisten|verband', 'Indoktrinations|verbot'])('%s', (divided) => {
    expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
  });

  test.each(['Ingolstadt', 'Cleveland', 'Stettenheim'])('but a name stays whole: %s', (word) => {
    expect(split(word)).toEqual([word]);
  });
});

describe('the members of a word with hyphens are divided, and a hyphen is no boundary', () => {
  test.each([
    'US-Export|kontrolle',
    'Picasso-Schau',
    'Export|verbots-Debatte',
    'Fuß|ball-Welt|meister',
    'Start-up',
    'Kosten-',
  ])('%s', (divided) => {
    expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
  });
});

describe('a capital inside a word begins a part', () => {
  test.each(['Moslem|Partei', 'Parlament|Presse|dienst', 'Auto|Hersteller', 'NATO|Mitglieder'])(
    '%s',
    (divided) => {
      expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
    },
  );

  test.each(['PolitikerInnen', 'McDonald', 'iPhone', 'OpenSSL'])('but not in %s', (word) => {
    expect(split(word)).toEqual([word]);
  });
});

describe('old and Swiss spelling are understood', () => {
  test.each([
    'Stress|test',
    'Streß|test',
    'Straßen|bau',
    'Strassen|bau',
    'Fluss|ufer',
    'Fluß|ufer',
    'Prozess|kosten',
    'Prozeß|kosten',
  ])('%s', (divided) => {
    expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
  });
});

describe('a word in lower case', () => {
  test.each(['export|verbot', 'klima|schutz|gesetz'])(
    'is divided before a well-known noun: %s',
    (divided) => {
      expect(split(divided.replaceAll('|', ''))).toEqual(readParts(divided));
    },
  );

  test.each([
    'weitergehen',
    'verbrauchen',
    'überstand',
    'automatisch',
    'thematisch',
    'furchtbare',
    'jederzeit',
  ])('stays whole where it is a verb, an adjective or an adverb: %s', (word) => {
    expect(split(word)).toEqual([word]);
  });
});

test('capitals do not matter otherwise', () => {
  expect(split('EXPORTVERBOT')).toEqual(['EXPORT', 'VERBOT']);
});

describe('whatever a word is made of', () => {
  test.each([
    { what: 'nothing', word: '' },
    { what: 'one letter', word: 'A' },
    { what: 'another script', word: 'Правительство' },
    { what: 'a script without letters in two cases', word: '東京都政府発表資料' },
    { what: 'emoji', word: '👩‍👩‍👧‍👦🏳️‍🌈' },
    { what: 'half a surrogate pair', word: 'Export\ud83dverbot\ude00' },
    { what: 'a letter that is longer in lower case', word: 'İstanbulverbot' },
    { what: 'white space', word: ' \n\t ' },
    { what: 'names of an object’s own', word: '__proto__constructor' },
    { what: '10,000 letters', word: 'verbot'.repeat(1667) },
  ])('$what gives the word again', ({ word }) => {
    expect(split(word).join('')).toBe(word);
  });

  test('the parts joined are the word, and none is empty', () => {
    const pieces = [
      'Export',
      'verbot',
      's',
      'US',
      '-',
      'ß',
      'Ö',
      'ä',
      ' ',
      '.',
      '7',
      '😀',
      '\u0308',
      'é',
      'x',
      'Я',
      'amt',
    ];
    const random = createRandom(1);
    for (let round = 0; round < 5000; round += 1) {
      const length = 1 + Math.floor(random() * 12);
      const word = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const parts = split(word);
      expect(parts.join('')).toBe(word);
      expect(parts).not.toContain('');
    }
  });

  test('a word of more than 80 characters stays whole', () => {
    expect(split('Export'.repeat(13))).not.toHaveLength(1);
    expect(split('Export'.repeat(14))).toHaveLength(1);
  });
});

/** Makes a linear congruential generator with the constants of Numerical Recipes; numbers from 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
