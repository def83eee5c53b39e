import { expect, test } from 'vitest';
import { numberNotes } from '../../../../src/formats/markdown/notes.ts';
import { makeBody } from '../epub/make-workshop.ts';
import { changeHtml } from '../hast-html.ts';

const number = (html: string) => changeHtml(html, numberNotes);

test('footnotes are numbered in their order, wherever they are referred to', () => {
  const { html } = makeBody('Eins[^ä], zwei[^b] und wieder[^ä].\n\n[^b]: Zweite.\n[^ä]: Erste.');
  const numbered = number(html);
  expect([...numbered.matchAll(/<note-reference number="(\d)">/g)].map(([, digit]) => digit)).toEqual([
    '1',
    '2',
    '1',
  ]);
  expect(numbered).toMatch(/<note-text number="1">\n<p>Erste\. +<\/p>\n<\/note-text>/);
  expect(numbered).toContain('<note-text number="2">');
});

test('ways back and the heading of the notes go', () => {
  const numbered = number(makeBody('Text[^1].\n\n[^1]: Note.').html);
  expect(numbered).not.toMatch(/↩|Fußnoten|<section/);
});

test('what refers to no note stays as text', () => {
  expect(number('<p>a<sup><a href="#nichts" data-footnote-ref>7</a></sup></p>')).toBe('<p>a<sup>7</sup></p>');
});
