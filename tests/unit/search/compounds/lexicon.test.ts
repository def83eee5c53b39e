import { describe, expect, test } from 'vitest';
import type { Dictionary, Entry } from '../../../../src/search/compounds/dictionary.ts';
import { loadLexicon, makeLexicon } from '../../../../src/search/compounds/lexicon.ts';

/** A noun with its forms in the singular and the plural: nominative and genitive, dative as the nominative. */
function makeNoun(gender: string, singular: string, genitive: string, plural: string): Entry {
  return {
    NOM: { SIN: singular, PLU: plural },
    GEN: { SIN: genitive, PLU: plural },
    DAT: { SIN: singular, PLU: plural },
    AKK: { SIN: singular, PLU: plural },
    G: gender,
  };
}

const DICTIONARY: Dictionary = {
  Wasser: makeNoun('N', 'Wasser', 'Wassers', 'Wasser'),
  Rohr: makeNoun('N', 'Rohr', 'Rohrs', 'Rohre'),
  Wasserrohr: makeNoun('N', 'Wasserrohr', 'Wasserrohrs', 'Wasserrohre'),
  Schloss: makeNoun('N', 'Schloss', 'Schlosses', 'Schlösser'),
  Schlosshof: makeNoun('M', 'Schlosshof', 'Schlosshofs', 'Schlosshöfe'),
  Rate: makeNoun('F', 'Rate', 'Rate', 'Raten'),
  Karate: makeNoun('N', 'Karate', 'Karates', 'Karate'),
  Wasserrate: makeNoun('M', 'Wasserrate', 'Wasserrates', 'Wasserraten'),
  Sammlung: makeNoun('F', 'Sammlung', 'Sammlung', 'Sammlungen'),
  Liefern: { NOM: { SIN: 'Liefern' }, GEN: { SIN: 'Lieferns' }, DAT: { SIN: 'Liefern' }, G: 'N' },
  Kluge: makeNoun('N', 'Kluge', 'Klugen', 'Klugen'),
  USA: makeNoun('N', 'USA', 'USA', 'USA'),
};
const lexicon = makeLexicon(DICTIONARY);

describe('the lexicon of a dictionary', () => {
  test('has the forms of a noun, in lower case, as last parts', () => {
    expect(['rohr', 'rohrs', 'rohre'].filter((form) => !lexicon.lasts.has(form))).toEqual([]);
  });

  test('lets nouns stand first, and those on -ung with an s', () => {
    expect(['wasser', 'sammlung', 'sammlungs'].filter((part) => !lexicon.firsts.has(part))).toEqual([]);
  });

  test('holds a part the likelier, the more compounds have it', () => {
    expect(lexicon.lasts.get('rohr')).toBeLessThan(lexicon.lasts.get('schloss') ?? 0);
  });

  test('takes a noun for a compound that ends in another of its gender and plural', () => {
    expect(lexicon.wholes.has('wasserrohr')).toBe(false);
  });

  test.each(['wasserrate', 'karate', 'rohr'])('keeps any other whole: %s', (word) => {
    expect(lexicon.wholes.has(word)).toBe(true);
  });

  test('has both spellings of ss', () => {
    expect(['schloss', 'schloß'].filter((form) => !lexicon.lasts.has(form))).toEqual([]);
    expect(lexicon.wholes.has('schloß')).toBe(true);
  });

  test('makes nouns of verbs: what is done, and who does it', () => {
    expect(['lieferung', 'lieferungen', 'lieferer'].filter((form) => !lexicon.lasts.has(form))).toEqual([]);
  });

  test('knows adjectives and verbs that are used as nouns', () => {
    expect(lexicon.adjectives.has('klug')).toBe(true);
    expect(lexicon.verbs.has('liefern')).toBe(true);
  });

  test('leaves abbreviations out', () => {
    expect(lexicon.wholes.has('usa')).toBe(false);
  });

  test('has no part of three letters that is not listed', () => {
    const parts = [...lexicon.firsts.keys()].filter((part) => part.length <= 3);
    expect(parts).toContain('tag');
    expect(parts).not.toContain('ent');
  });
});

describe('the installed lexicon', () => {
  test('is read once', () => {
    expect(loadLexicon()).toBe(loadLexicon());
  });

  test.each([
    'gesetz',
    'verbot',
    'vertrag',
    'minister',
    'partei',
    'regierung',
    'unternehmen',
    'verfahren',
    'bank',
  ])('knows the head %s', (word) => {
    expect(loadLexicon().lasts.has(word)).toBe(true);
  });
});
