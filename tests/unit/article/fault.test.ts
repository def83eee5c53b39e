import { describe, expect, test } from 'vitest';
import { ContentError, type Fault, formatFault, quoteValue } from '../../../src/article/fault.ts';

const FAULT: Fault = {
  file: 'content/articles/2025/x.md',
  key: 'published',
  expected: 'a date like 2025-08-14',
  got: '"14.8.25"',
  remedy: 'Write year-month-day.',
};
const { key: _, ...KEYLESS } = FAULT;

describe('formatFault', () => {
  test.each([
    {
      place: 'file and key',
      fault: FAULT,
      text: 'content/articles/2025/x.md: published: expected a date like 2025-08-14, got "14.8.25". Write year-month-day.',
    },
    {
      place: 'file and line',
      fault: { ...KEYLESS, line: 7 },
      text: 'content/articles/2025/x.md:7: expected a date like 2025-08-14, got "14.8.25". Write year-month-day.',
    },
    {
      place: 'file, line and key',
      fault: { ...FAULT, line: 7 },
      text: 'content/articles/2025/x.md:7: published: expected a date like 2025-08-14, got "14.8.25". Write year-month-day.',
    },
    {
      place: 'file alone',
      fault: KEYLESS,
      text: 'content/articles/2025/x.md: expected a date like 2025-08-14, got "14.8.25". Write year-month-day.',
    },
  ])('names $place, what was expected, what came and the remedy in one line', ({ fault, text }) => {
    expect(formatFault(fault)).toBe(text);
  });
});

describe('quoteValue', () => {
  test.each([
    { value: undefined, text: 'nothing' },
    { value: null, text: 'null' },
    { value: '', text: '""' },
    { value: '14.8.25', text: '"14.8.25"' },
    { value: 'Er sagt "ja"\nund geht', text: '"Er sagt \\"ja\\"\\nund geht"' },
    { value: 'gut\u202Eböse\u0085', text: '"gut\\u202Eböse\\u0085"' },
    { value: 5, text: '5' },
    { value: false, text: 'false' },
    { value: ['Chips', 2], text: '["Chips",2]' },
    { value: { name: 'Öl' }, text: '{"name":"Öl"}' },
    { value: 'x'.repeat(58), text: `"${'x'.repeat(58)}"` },
    { value: 'x'.repeat(59), text: `"${'x'.repeat(56)}…` },
  ])('writes $value as $text', ({ value, text }) => {
    expect(quoteValue(value)).toBe(text);
  });

  test('makes even many reversing characters visible', () => {
    expect(quoteValue('\u202E'.repeat(50_000))).toMatch(/^"(?:\\u202E)+.*…$/);
  });

  test('never cuts an emoji in half', () => {
    expect(quoteValue(`a${'🚀'.repeat(40)}`).isWellFormed()).toBe(true);
  });
});

describe('ContentError', () => {
  test('prints every fault, one a line', () => {
    const error = new ContentError([FAULT, { ...KEYLESS, file: 'content/articles/2025/y.md', line: 1 }]);
    expect(error.message).toBe(
      [
        '2 things in the content must be mended first:',
        '  content/articles/2025/x.md: published: expected a date like 2025-08-14, got "14.8.25". Write year-month-day.',
        '  content/articles/2025/y.md:1: expected a date like 2025-08-14, got "14.8.25". Write year-month-day.',
      ].join('\n'),
    );
  });

  test('counts a single fault in words', () => {
    expect(new ContentError([FAULT]).message).toMatch(/^One thing in the content must be mended first:\n/);
  });

  test('carries the faults and its name', () => {
    const { name, faults } = new ContentError([FAULT]);
    expect({ name, faults }).toEqual({ name: 'ContentError', faults: [FAULT] });
  });
});
