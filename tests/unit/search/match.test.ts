import { describe, expect, test } from 'vitest';
import { areForms, matchWord } from '../../../src/search/match.ts';

describe('a word of an article matches a word looked for', () => {
  test.each([
    { kind: 'exact', marked: 'Verbot', word: 'Verbot' },
    { kind: 'exact', marked: '„Verbot“,', word: 'verbot' },
    { kind: 'exact', marked: 'Export^verbot', word: 'Exportverbot' },
    { kind: 'exact', marked: '„^Export^verbot^“', word: 'Exportverbot' },
    { kind: 'exact', marked: 'US-Export^kontrolle', word: 'US-Exportkontrolle' },
    { kind: 'exact', marked: 'US-Export^kontrolle', word: 'USExportkontrolle' },
    { kind: 'exact', marked: 'künstliche', word: 'kuenstliche' },
    { kind: 'exact', marked: 'Strasse', word: 'Straße' },
    { kind: 'exact', marked: 'Zo\u0308lle', word: 'Zölle' },
    { kind: 'exact', marked: 'KI', word: 'ki' },
    { kind: 'form', marked: 'Verbots', word: 'Verbot' },
    { kind: 'form', marked: 'Verbot', word: 'Verbote' },
    { kind: 'form', marked: 'Häuser', word: 'Haus' },
    { kind: 'form', marked: 'künstlichen', word: 'kuenstliche' },
    { kind: 'form', marked: 'Export^verbote', word: 'Exportverbot' },
    { kind: 'part', marked: 'Export^verbot', word: 'Verbot' },
    { kind: 'part', marked: 'Export^verbote', word: 'Verbot' },
    { kind: 'part', marked: 'Klima^schutz^gesetz', word: 'Klimaschutz' },
    { kind: 'part', marked: 'Klima^schutz^gesetz', word: 'Schutzgesetz' },
    { kind: 'part', marked: 'US-Export^kontrolle', word: 'Exportkontrolle' },
    { kind: 'part', marked: 'US-Export^kontrolle', word: 'Kontrolle' },
    { kind: 'part', marked: 'Köln^–^Bonn', word: 'Bonn' },
    { kind: 'beginning', marked: 'Verbotszone', word: 'Verbot' },
    { kind: 'beginning', marked: 'Import^verbotszone', word: 'Verbot' },
    { kind: 'beginning', marked: 'Künstler', word: 'Kuen' },
  ])('$kind: $marked for $word', ({ kind, marked, word }) => {
    expect(matchWord(marked, word)).toBe(kind);
  });

  test.each([
    { why: 'another word', marked: 'Erlaubnis', word: 'Verbot' },
    { why: 'an end that is no part', marked: 'Vertrag', word: 'trag' },
    { why: 'a beginning of two letters', marked: 'Verbot', word: 'Ve' },
    { why: 'parts that do not follow each other', marked: 'Klima^schutz^gesetz', word: 'Klimagesetz' },
    { why: 'no letter', marked: '–', word: 'Verbot' },
    { why: 'no word', marked: '', word: 'Verbot' },
  ])('in no way: $why ($marked for $word)', ({ marked, word }) => {
    expect(matchWord(marked, word)).toBeUndefined();
  });
});

describe('areForms', () => {
  test.each([
    { a: 'verbot', b: 'verbot', are: true },
    { a: 'verbot', b: 'verbots', are: true },
    { a: 'verbote', b: 'verboten', are: true },
    { a: 'gutes', b: 'guten', are: true },
    { a: 'chip', b: 'chips', are: true },
    { a: 'not', b: 'noten', are: false },
    { a: 'verbot', b: 'verbote', are: true },
    { a: 'verbot', b: 'vertrag', are: false },
  ])('$a and $b: $are', ({ a, b, are }) => {
    expect([areForms(a, b), areForms(b, a)]).toEqual([are, are]);
  });
});
