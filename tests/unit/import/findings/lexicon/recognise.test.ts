import { describe, expect, test } from 'vitest';
import { isEnglishWord } from '../../../../../src/import/findings/lexicon/english-words.ts';
import { isGermanWord } from '../../../../../src/import/findings/lexicon/recognise.ts';

describe('A German word is', () => {
  test.each([
    { what: 'a noun in any case', words: 'Haus Häuser Häusern Hauses Katzen' },
    { what: 'a verb in any form', words: 'gehen ging gegangen ginge anzukommen ankam wandte' },
    {
      what: 'an adjective in any form',
      words: 'schnell schnelles schnelleren schnellsten dunkle teuren größten',
    },
    { what: 'a small word', words: 'und möglicherweise derjenigen anderthalb hierzulande' },
    { what: 'in the spelling before 1996', words: 'mußte daß Schloß' },
    { what: 'in the spelling since 1996', words: 'musste dass Schloss verpasste' },
    { what: 'in the spelling of Switzerland', words: 'Strasse grosse heiss' },
    {
      what: 'a compound',
      words: 'Preiskrieg Sicherheitsbedrohung Marktvakuum Lieferkettengesetzes Hintertüren',
    },
    { what: 'a compound adjective', words: 'börsennotierten milliardenschwere vertrauenswürdig' },
    { what: 'derived', words: 'unbewiesene regulatorische Manövrierung Souveränität weiterkommen verpixelt' },
    { what: 'a number', words: 'einundzwanzig fünftausend zwölften' },
  ])('$what', ({ words }) => {
    expect(words.split(' ').filter((word) => !isGermanWord(word))).toEqual([]);
  });

  test.each([
    {
      what: 'a slip',
      words: 'reltativ heimisicher veröfffentlicht akutellste genomen Behröden Tabllenführung',
    },
    { what: 'an English word', words: 'subvert Stumble Weeks the through' },
    { what: 'a compound that nobody can make', words: 'Hintertoors zweifragte' },
    { what: 'a row of letters', words: `Weew xqzv ${'a'.repeat(61)}` },
  ])('not $what', ({ words }) => {
    expect(words.split(' ').filter(isGermanWord)).toEqual([]);
  });
});

describe('An English word is', () => {
  test.each(['stumble', 'Stumble', 'subvert', 'weeks', 'colour', 'color'])('%s', (word) => {
    expect(isEnglishWord(word)).toBe(true);
  });

  test.each(['Weew', 'Hintertoors', 'zweifragte', 'Haus'])('not %s', (word) => {
    expect(isEnglishWord(word)).toBe(false);
  });
});
