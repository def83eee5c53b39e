import { describe, expect, test } from 'vitest';
import { compose, type Format } from '../../../../src/formats/cards/compose.ts';
import { makeType } from './make-type.ts';

const FORMAT: Format = {
  width: 1200,
  height: 630,
  margin: { side: 100, top: 50 },
  blocks: [
    { cut: 'heading', colour: 'lamp', sizes: [20], lines: 1, height: 40, leading: 1, space: 0 },
    { cut: 'heading', colour: 'ink', sizes: [50, 40], lines: 3, height: 110, leading: 1.1, space: 30 },
    { cut: 'text', colour: 'inkSoft', sizes: [20], lines: 2, height: 60, leading: 1.5, space: 10 },
  ],
  foot: { rule: 550, baseline: 600, size: 20 },
  sign: { width: 90, height: 60 },
};

const composeTexts = (
  blocks: readonly string[],
  foot: readonly [string, string] = ['Lesesaal', '14. August'],
) => compose({ blocks, foot }, FORMAT, makeType());

describe('compose', () => {
  test('sets texts below each other, each in its own look', async () => {
    const { lines } = await composeTexts(['Chips', 'Training gescheitert', 'Der Anfang.'], ['', '']);
    expect(lines).toEqual([
      { text: 'Chips', cut: 'heading', colour: 'lamp', size: 20, left: 99.4, baseline: 65 },
      { text: 'Training gescheitert', cut: 'heading', colour: 'ink', size: 50, left: 98.5, baseline: 137 },
      { text: 'Der Anfang.', cut: 'text', colour: 'inkSoft', size: 20, left: 99.4, baseline: 180 },
    ]);
  });

  test('sets as many lines as there is room for, and no more', async () => {
    const { lines } = await composeTexts(['', 'Training auf vielen neuen Chips ist heute gescheitert', '']);
    const headline = lines.filter(({ colour, size }) => colour === 'ink' && size > 20);
    expect(headline.map(({ size, baseline }) => ({ size, baseline }))).toEqual([
      { size: 40, baseline: 110 },
      { size: 40, baseline: 154 },
    ]);
  });

  test('moves up what is below a text that is missing or cannot be drawn', async () => {
    const baselines = async (...blocks: string[]) =>
      (await composeTexts(blocks)).lines.map((line) => line.baseline);
    const [, title = 0, dek = 0, ...foot] = await baselines('Chips', 'Titel', 'Anfang');
    const without = await baselines('', 'Titel', 'Anfang');
    expect(without).toEqual([title - 20, dek - 20, ...foot]);
    expect(await baselines('北京', 'Titel', 'Anfang')).toEqual(without);
  });

  test('lets quotation marks hang in the margin, so that letters align', async () => {
    const { lines } = await composeTexts(['', '„Wir warten nicht“, „wir schaffen das“', '']);
    expect(lines.slice(0, 2).map(({ text, left }) => ({ text, left }))).toEqual([
      { text: '„Wir warten nicht“,', left: 98.8 - 40 },
      { text: '„wir schaffen das“', left: 98.8 - 40 },
    ]);
  });

  test('sets the foot at both ends', async () => {
    const { lines } = await composeTexts(['', '', '']);
    expect(lines).toEqual([
      { text: 'Lesesaal', cut: 'heading', colour: 'ink', size: 20, left: 100, baseline: 600 },
      { text: '14. August', cut: 'text', colour: 'inkSoft', size: 20, left: 1100 - 200, baseline: 600 },
    ]);
  });

  test('shortens a name that would meet the date', async () => {
    const name = 'Allgemeine Zeitung für die Stadt, das Umland und die See';
    const { lines } = await composeTexts(['', '', ''], [name, '14. August']);
    const [left, right] = lines.slice(-2) as [(typeof lines)[number], (typeof lines)[number]];
    expect(left.text).toBe('Allgemeine Zeitung für die Stadt…');
    expect(left.left + left.text.length * left.size).toBeLessThan(right.left);
  });

  test('keeps the rule and the sign, whatever stands there', async () => {
    const empty = await compose({ blocks: [], foot: ['', ''] }, FORMAT, makeType());
    expect(empty).toEqual({
      width: 1200,
      height: 630,
      lines: [],
      rule: { left: 100, top: 550, width: 1000 },
      sign: { width: 90, height: 60 },
    });
  });
});
