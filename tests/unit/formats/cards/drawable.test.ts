import { describe, expect, test } from 'vitest';
import { toDrawable } from '../../../../src/formats/cards/drawable.ts';
import { makeType } from './make-type.ts';

const { has } = makeType();

describe('toDrawable', () => {
  test.each([
    'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert',
    '„Öl & Gas“ – 5 % teurer?',
    '<b>fett</b> & "gerade"',
    '???',
    '',
  ])('leaves alone what can be drawn: %s', (text) => {
    expect(toDrawable(text, has)).toBe(text);
  });

  test.each([
    { what: 'an emoji', text: '🚀 Start geglückt', drawn: 'Start geglückt' },
    { what: 'an emoji of several', text: 'Familie 👨‍👩‍👧‍👦 heute', drawn: 'Familie heute' },
    { what: 'a flag', text: 'Jubel in Kourou 🇪🇺!', drawn: 'Jubel in Kourou!' },
    { what: 'a key', text: 'Platz 1️⃣ für Köln', drawn: 'Platz 1 für Köln' },
    { what: 'an emoji in quotation marks', text: 'Ein „🎉“ zum Start', drawn: 'Ein zum Start' },
    { what: 'an emoji first in a quotation', text: '„🎉 Geschafft“', drawn: '„Geschafft“' },
    { what: 'an emoji last in a quotation', text: '„Geschafft 🎉“', drawn: '„Geschafft“' },
    { what: 'an emoji between words', text: 'Sonne☀Regen', drawn: 'Sonne Regen' },
    { what: 'a Chinese word', text: 'Die Stadt 北京: eine Reise', drawn: 'Die Stadt: eine Reise' },
    { what: 'a Chinese word in brackets', text: 'Peking (北京) baut', drawn: 'Peking baut' },
    { what: 'a Chinese word at the beginning', text: '北京: eine lange Reise', drawn: 'eine lange Reise' },
    { what: 'a Chinese word at the end', text: 'Eine lange Reise – 北京', drawn: 'Eine lange Reise' },
    { what: 'what stood between dashes', text: 'Hin – 北京 – und zurück', drawn: 'Hin – und zurück' },
    {
      what: 'a compound with a foreign part',
      text: 'Der 北京-Gipfel beginnt morgen',
      drawn: 'Der beginnt morgen',
    },
    {
      what: 'a Hebrew word',
      text: 'Der Gruß שָׁלוֹם und seine Geschichte',
      drawn: 'Der Gruß und seine Geschichte',
    },
  ])('leaves out $what and mends the rest', ({ text, drawn }) => {
    expect(toDrawable(text, has)).toBe(drawn);
  });

  test.each([
    { what: 'an accent of its own', text: 'Bu\u0308ro', drawn: 'Büro' },
    { what: 'a ligature', text: 'Groﬁ', drawn: 'Grofi' },
    { what: 'wide letters', text: 'ＡＢ', drawn: 'AB' },
    { what: 'a hyphen that does not break', text: 'E\u2011Auto', drawn: 'E-Auto' },
    { what: 'an arrow', text: 'Berlin → Bonn', drawn: 'Berlin – Bonn' },
    { what: 'a narrow space that does not break', text: '5\u202fkg', drawn: '5\u00a0kg' },
    { what: 'a thin space', text: '5\u2009kg', drawn: '5 kg' },
    { what: 'a soft hyphen', text: 'Haus\u00adtür', drawn: 'Haustür' },
    { what: 'a mark of direction', text: 'a\u202eb', drawn: 'ab' },
    { what: 'a line feed', text: 'a\nb', drawn: 'a b' },
  ])('writes $what as the typeface has it', ({ text, drawn }) => {
    expect(
      toDrawable(text, (character) => !/\u0308|[\u2009\u202f\u2011ﬁＡＢ]/.test(character) && has(character)),
    ).toBe(drawn);
  });

  test('takes off an accent that the typeface lacks', () => {
    const hasPlain = (character: string) => /[a-zA-Z ]/.test(character);
    expect(toDrawable('Al Qaḥṭānī', hasPlain)).toBe('Al Qahtani');
  });

  test.each(['שלום עולם', '北京', 'مرحبا', '🚀🎉', 'Die 北京北京北京北京'])(
    'is nothing where most letters cannot be drawn: %s',
    (text) => {
      expect(toDrawable(text, has)).toBe('');
    },
  );

  test.each(['\ud800 Titel', '„“„“🎉„“', '🎉'.repeat(300), '\u0000Titel', '­­­'])(
    'draws no character that the typeface lacks: %j',
    (text) => {
      expect(Array.from(toDrawable(text, has)).filter((character) => !has(character))).toEqual([]);
    },
  );
});
