import { expect, test } from 'vitest';
import { chooseFonts } from '../../../../src/formats/epub/fonts.ts';
import { typeface } from './make-workshop.ts';

const namesFor = (...documents: string[]) => chooseFonts(typeface, documents).files.map(({ path }) => path);

test.each([
  { text: '<p>Aufrecht</p>', names: ['newsreader-normal.woff2'] },
  { text: '<p>Łódź</p>', names: ['newsreader-normal.woff2', 'newsreader-normal-names.woff2'] },
  { text: '<p>a <em>b</em></p>', names: ['newsreader-normal.woff2', 'newsreader-italic.woff2'] },
  {
    text: '<p><cite lang="pl">Łódź</cite></p>',
    names: [
      'newsreader-normal.woff2',
      'newsreader-normal-names.woff2',
      'newsreader-italic.woff2',
      'newsreader-italic-names.woff2',
    ],
  },
  { text: '<p>漢字</p>', names: [] },
  { text: '<img alt="Łódź"/>a', names: ['newsreader-normal.woff2'] },
])('$text needs $names', ({ text, names }) => {
  expect(namesFor(text)).toEqual(names);
});

test('every document of a book counts', () => {
  expect(namesFor('<p>a</p>', '<p><i>b</i></p>')).toContain('newsreader-italic.woff2');
});

test('the rules are those of the chosen, and wait for the font', () => {
  const { css } = chooseFonts(typeface, ['<p>a</p>']);
  expect(css.match(/@font-face/g)).toHaveLength(1);
  expect(css).toContain('src: url("./newsreader-normal.woff2") format("woff2");');
  expect(css).not.toContain('font-display');
});
