import { describe, expect, test } from 'vitest';
import { takeTeaser } from '../../../../src/import/feeds/teaser.ts';

const plain = (...texts: string[]) => texts.map((text) => ({ text, isLink: false }));
const sentence = (length: number) => `Hier ${'wort '.repeat(length / 5 - 2)}Ende.`;

describe('a teaser', () => {
  test.each([
    [
      'is a short text as it is',
      plain('Ein Satz. Noch einer.', 'Ein dritter!'),
      ['Ein Satz. Noch einer.', 'Ein dritter!'],
    ],
    [
      'ends before the sentence that no longer fits',
      plain(`${sentence(200)} ${sentence(150)} Kurz.`),
      [sentence(200)],
    ],
    [
      'ends in a later paragraph',
      plain('Eins.', `${sentence(100)} ${sentence(250)}`),
      ['Eins.', sentence(100)],
    ],
    ['has at least one sentence', plain(sentence(450), 'Zwei.'), [sentence(450)]],
    [
      'does not end within a date',
      plain('Am 14. August war es warm. Dann nicht.'),
      ['Am 14. August war es warm. Dann nicht.'],
    ],
    ['has no links to the rest', [...plain('Eins.'), { text: 'Weiterlesen.', isLink: true }], ['Eins.']],
    ['has no sentence that the feed has cut', plain('Eins ist ganz. Zwei ist […]'), ['Eins ist ganz.']],
    ['has no sentence that ends nowhere', plain('Eins ist ganz. Zwei ist'), ['Eins ist ganz.']],
    [
      'has no names and places on a line of their own',
      plain('Von Ada Beispiel', 'Hamburg', 'Eins ist ganz.'),
      ['Eins ist ganz.'],
    ],
    ['keeps quotations', plain('„Ist das so?“ Sie nickt.'), ['„Ist das so?“ Sie nickt.']],
    ['shows where its only sentence was cut', plain('Eins ist noch nicht [...]'), ['Eins ist noch nicht…']],
    ['is a line without a full stop where there is no more', plain('Nur eine Zeile'), ['Nur eine Zeile']],
    ['is nothing where there is no text', plain('…', '– – –'), []],
    ['is nothing where there are only links', [{ text: 'Weiterlesen.', isLink: true }], []],
  ])('%s', (_what, paragraphs, teaser) => {
    expect(takeTeaser(paragraphs)).toEqual(teaser);
  });

  test('is cut at a word’s end where its first sentence is very long', () => {
    const [text = '', ...others] = takeTeaser(plain(sentence(2000)));
    expect(others).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).toMatch(/ wort…$/);
  });
});
