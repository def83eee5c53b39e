import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { findCorrections } from '../../../src/search/spelling.ts';
import type { Entry } from '../../../src/search/vocabulary.ts';

function makeEntry(text: string, frequency = 3): Entry {
  return { text, parts: [text], key: fold(text), frequency };
}

const WORDS = [
  'Chips',
  'DeepSeek',
  'Exportverbot',
  'Gallium',
  'Haus',
  'Huawei',
  'künstlich',
  'Lizenz',
  'Modell',
  'Nvidia',
  'Regierung',
  'Straße',
  'Taiwan',
  'Verbot',
  'verschieben',
  'Vertrag',
  'Zölle',
].map((text) => makeEntry(text));

const correct = (word: string, entries = WORDS) => findCorrections(word, entries).map(({ text }) => text);

/** What a word costs as a correction of another, frequency aside. */
function costOf(typed: string, meant: string): number | undefined {
  return findCorrections(typed, [makeEntry(meant, 0)])[0]?.cost;
}

describe('a word is corrected that has', () => {
  test.each([
    { slip: 'a letter missing', typed: 'Nvida', meant: 'Nvidia' },
    { slip: 'a letter too many', typed: 'Nvidiea', meant: 'Nvidia' },
    { slip: 'a wrong letter', typed: 'Nvitia', meant: 'Nvidia' },
    { slip: 'the letter beside it on the keyboard', typed: 'Nvifia', meant: 'Nvidia' },
    { slip: 'two letters swapped', typed: 'Verbto', meant: 'Verbot' },
    { slip: 'a double letter single', typed: 'Galium', meant: 'Gallium' },
    { slip: 'a single letter double', typed: 'Taiwwan', meant: 'Taiwan' },
    { slip: 'a wrong first letter', typed: 'Berbot', meant: 'Verbot' },
    { slip: 'no first letter', typed: 'egierung', meant: 'Regierung' },
    { slip: 'z for y as on an English keyboard', typed: 'Liyenz', meant: 'Lizenz' },
    { slip: 'umlauts as two letters', typed: 'kuenstlich', meant: 'künstlich' },
    { slip: 'umlauts as two letters and a slip', typed: 'kuenstlihc', meant: 'künstlich' },
    { slip: 'no umlaut and a slip', typed: 'kunstlihc', meant: 'künstlich' },
    { slip: 'ss for ß and a slip', typed: 'Strase', meant: 'Straße' },
    { slip: 'no capitals', typed: 'deepsek', meant: 'DeepSeek' },
    { slip: 'two slips in a long word', typed: 'Exprotverrbot', meant: 'Exportverbot' },
    { slip: 'two slips in a longer one', typed: 'verschibn', meant: 'verschieben' },
  ])('$slip: $typed', ({ typed, meant }) => {
    expect(correct(typed)[0]).toBe(meant);
  });
});

describe('of a form that the vocabulary does not name, the word that it names is offered:', () => {
  test.each([
    { typed: 'Regierunegn', meant: 'Regierung' },
    { typed: 'kunstlihcen', meant: 'künstlich' },
    { typed: 'Vebrots', meant: 'Verbot' },
    { typed: 'Verbott', meant: 'Verbot' },
    { typed: 'Huaweit', meant: 'Huawei' },
    { typed: 'Nvidian', meant: 'Nvidia' },
    { typed: 'Lizenzs', meant: 'Lizenz' },
  ])('$typed for $meant', ({ typed, meant }) => {
    expect(correct(typed)[0]).toBe(meant);
  });
});

describe('a word is left alone', () => {
  test.each([
    { why: 'it has three letters', typed: 'Hua' },
    { why: 'it has four letters and two slips', typed: 'Huxy' },
    { why: 'it has two slips in five letters', typed: 'Chxyz' },
    { why: 'it has three slips', typed: 'Nxyzia' },
    { why: 'nothing is near', typed: 'Gurken' },
    { why: 'it is of another script', typed: 'Київщина' },
    { why: 'it is no word', typed: '🚀🚀🚀🚀' },
    { why: 'it is nothing', typed: '' },
  ])('where $why: $typed', ({ typed }) => {
    expect(correct(typed)).toEqual([]);
  });

  test('where it is near a short word with an ending, which short words have not', () => {
    expect(correct('Husen', [makeEntry('aus', 9)])).toEqual([]);
  });

  test('where there is no vocabulary', () => {
    expect(correct('Nvida', [])).toEqual([]);
  });
});

describe('the likelier comes first:', () => {
  test.each([
    {
      what: 'swapped letters cost less than wrong ones',
      near: ['Vebrot', 'Verbot'],
      far: ['Vexyot', 'Verbot'],
    },
    { what: 'a neighbour less than any letter', near: ['Nvifia', 'Nvidia'], far: ['Nvipia', 'Nvidia'] },
    { what: 'a double less than a missing letter', near: ['Galium', 'Gallium'], far: ['Gallum', 'Gallium'] },
    {
      what: 'a letter twice less than a strange one',
      near: ['Taiwwan', 'Taiwan'],
      far: ['Taiwxan', 'Taiwan'],
    },
    {
      what: 'an umlaut less than any slip',
      near: ['kuenstlich', 'künstlich'],
      far: ['kunstlch', 'künstlich'],
    },
    { what: 'a later letter less than the first', near: ['Vetbot', 'Verbot'], far: ['Betbot', 'Verbot'] },
  ])('$what', ({ near: [a = '', b = ''], far: [c = '', d = ''] }) => {
    expect(costOf(a, b)).toBeLessThan(costOf(c, d) ?? Number.POSITIVE_INFINITY);
  });

  test('of words equally near the one that occurs more often', () => {
    const entries = [makeEntry('Hosen', 0), makeEntry('Hasen', 6), makeEntry('Husen', 2)];
    expect(correct('Hxsen', entries)).toEqual(['Hasen', 'Husen', 'Hosen']);
  });

  test('frequency does not outweigh a second slip', () => {
    expect(correct('Verbto', [makeEntry('Verlag', 9), makeEntry('Verbot', 0)])[0]).toBe('Verbot');
  });

  test('the same in every run, whatever the order of the vocabulary', () => {
    const entries = ['Hasen', 'Hosen', 'Husen'].map((text) => makeEntry(text));
    expect(correct('Hxsen', entries.toReversed())).toEqual(correct('Hxsen', entries));
  });
});

describe('ten thousand characters', () => {
  test.each([
    { what: 'of one letter', typed: 'x'.repeat(10_000) },
    { what: 'that begin with a word', typed: `Exportverbot${'x'.repeat(9_988)}` },
    { what: 'of emoji', typed: '🚀'.repeat(5_000) },
  ])('$what have no correction', ({ typed }) => {
    expect(correct(typed)).toEqual([]);
  });
});
