import { describe, expect, test } from 'vitest';
import { readQuotations } from '../../../../src/import/findings/quotations.ts';

const read = (text: string): string[] =>
  readQuotations(text).pairs.map(({ start, end }) => text.slice(start, end));

describe('The quotations of a text', () => {
  test.each([
    { text: 'Er sagte „ja“ und "nein".', found: ['„ja“', '"nein"'] },
    { text: 'Er sagte: „Sie rief: „Nein!“ und ging.“', found: ['„Sie rief: „Nein!“ und ging.“'] },
    { text: 'Er sagte »ja« und «nein».', found: ['»ja«', '«nein»'] },
    { text: 'Er sagte nichts.', found: [] },
  ])('are $found', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });

  test('hold what stands between their marks', () => {
    const text = 'Erst „mitten“ dann';
    const { canHold } = readQuotations(text);
    expect([canHold(0), canHold(text.indexOf('mitten')), canHold(text.length - 1)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('may hold all that follows a mark that is never closed', () => {
    const text = 'Erst „mitten dann';
    const { canHold } = readQuotations(text);
    expect([canHold(0), canHold(text.length - 1)]).toEqual([false, true]);
  });

  test('may hold all that is before a mark that was never opened', () => {
    const text = 'Erst mitten“ dann';
    const { canHold } = readQuotations(text);
    expect([canHold(0), canHold(text.length - 1)]).toEqual([true, false]);
  });
});
