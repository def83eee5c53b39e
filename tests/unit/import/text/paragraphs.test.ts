import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/article/changes.ts';
import { divideParagraph } from '../../../../src/import/text/paragraphs.ts';
import { readPlain } from '../../../../src/import/text/prose.ts';

const SENTENCE = 'Der Kreistag hat den Haushalt für das kommende Jahr nach langer Debatte beschlossen.';

function divide(text: string): string[] {
  const [prose] = readPlain(text);
  return prose ? applyChanges(text, divideParagraph(prose)).split('\n\n') : [];
}

describe('a long paragraph', () => {
  test('is divided between sentences into some of even length', () => {
    const parts = divide(Array.from({ length: 20 }, () => SENTENCE).join(' '));
    expect(parts.length).toBeGreaterThan(2);
    const lengths = parts.map(({ length }) => length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.6);
    for (const part of parts) expect(part).toMatch(/^Der Kreistag .*beschlossen\.$/s);
  });

  test('is left whole where it is not long', () => {
    expect(divide(Array.from({ length: 7 }, () => SENTENCE).join(' '))).toHaveLength(1);
  });

  test('is never divided within a quotation', () => {
    const quotation = `Er sagte: „${Array.from({ length: 12 }, () => SENTENCE).join(' ')}“`;
    const parts = divide(`${SENTENCE} ${quotation} ${Array.from({ length: 4 }, () => SENTENCE).join(' ')}`);
    expect(parts.some((part) => part.includes(quotation))).toBe(true);
  });

  test('rather begins no paragraph with a sentence that leans on the one before, or with a fragment', () => {
    const text = Array.from({ length: 20 }, (_, at) =>
      at % 2 === 0 ? SENTENCE : 'Er gilt ab Januar und betrifft alle Gemeinden des Kreises.',
    ).join(' ');
    for (const part of divide(text)) expect(part).toMatch(/^Der Kreistag/);
  });

  test('keeps every character but blanks', () => {
    const text = Array.from({ length: 30 }, () => SENTENCE).join(' ');
    expect(divide(text).join(' ')).toBe(text);
  });
});
