import { describe, expect, test } from 'vitest';
import { fitText, type Step } from '../../../../src/formats/cards/fit-text.ts';
import { makeType } from './make-type.ts';

const STEPS: readonly [Step, ...Step[]] = [
  { size: 20, lines: 2 },
  { size: 12, lines: 3 },
  { size: 10, lines: 3 },
  { size: 5, lines: 4 },
];
/** So that a line holds 10 letters of the largest size and 40 of the smallest. */
const MEASURE = 200;

const fitInSteps = (text: string, type = makeType()) => fitText(text, 'heading', STEPS, MEASURE, type);

describe('fitText', () => {
  test.each([
    { text: 'Öl & Gas', size: 20, lines: ['Öl & Gas'] },
    { text: 'Streit ums Netz', size: 20, lines: ['Streit', 'ums Netz'] },
    { text: 'Streit ums Netz und Geld', size: 12, lines: ['Streit ums', 'Netz und Geld'] },
    {
      text: 'Streit ums Netz und Geld in Ländern und Gemeinden vertagt',
      size: 10,
      lines: ['Streit ums Netz und', 'Geld in Ländern und', 'Gemeinden vertagt'],
    },
  ])('takes the largest size that has room for “$text”', async ({ text, size, lines }) => {
    expect(await fitInSteps(text)).toEqual({ size, lines });
  });

  test('makes type smaller before it divides a word', async () => {
    const type = makeType({ compounds: ['Umwelt|sprecher'] });
    expect(await fitInSteps('Umweltsprecher', type)).toEqual({ size: 12, lines: ['Umweltsprecher'] });
  });

  test('divides a word that would make type small at the joints of its parts', async () => {
    const type = makeType({ compounds: ['Haushalts|ausschuss'] });
    expect(await fitInSteps('Haushaltsausschuss', type)).toEqual({
      size: 20,
      lines: ['Haushalts-', 'ausschuss'],
    });
  });

  test('asks for the parts of a long word alone', async () => {
    const type = makeType();
    await fitInSteps('Der Bundeshaushaltsausschuss tagt', type);
    expect(type.asked).toEqual(['Bundeshaushaltsausschuss']);
  });

  test('never asks where every word fits', async () => {
    const type = makeType();
    await fitInSteps('Der Ausschuss tagt', type);
    expect(type.asked).toEqual([]);
  });

  test('ends what is too long with an ellipsis after a word that needs nothing after it', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `Wort${index}, und`).join(' ');
    const { size, lines } = await fitInSteps(text);
    expect(size).toBe(5);
    expect(lines).toHaveLength(4);
    expect(text).toContain(lines.join(' ').replace('…', ''));
    expect(lines.at(-1)).toMatch(/Wort\d+…$/);
  });

  test('cuts what has neither spaces nor parts', async () => {
    const { lines } = await fitInSteps('x'.repeat(120));
    expect(lines.join('').replaceAll('-', '')).toBe('x'.repeat(120));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('cuts and shortens what has neither spaces nor parts nor an end', async () => {
    const { lines } = await fitInSteps('x'.repeat(3000));
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/^x+…$/);
  });

  test('makes no line of no text', async () => {
    expect((await fitInSteps('')).lines).toEqual([]);
  });
});
