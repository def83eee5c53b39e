import { describe, expect, test } from 'vitest';
import {
  isWorthReturning,
  parsePositions,
  parseRead,
  shortestReading,
  withPosition,
  withRead,
} from '../../../src/reader/progress.ts';

const position = { block: 4, of: 10, at: 7 };

describe('what was read', () => {
  test('is noted with its time, once an article', () => {
    expect(withRead(withRead({}, '2025/a', 1), '2025/a', 2)).toEqual({ '2025/a': 2 });
  });

  test('forgets the oldest of more than 2,000 articles', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`2025/a-${index}`, index]));
    const record = withRead(many, '2025/neu', 9999);
    expect(Object.keys(record)).toHaveLength(2000);
    expect(record).toHaveProperty('2025/neu', 9999);
    expect(record).not.toHaveProperty('2025/a-0');
  });

  test.each([
    ['nothing', undefined, {}],
    ['a text', 'gelesen', {}],
    ['a list', [1, 2], {}],
    ['an entry that is no time', { a: 1, b: 'gestern', c: null }, { a: 1 }],
  ])('survives %s in the storage', (_what, stored, record) => {
    expect(parseRead(stored)).toEqual(record);
  });
});

describe('where reading stopped', () => {
  test('is noted, replaced and forgotten', () => {
    const noted = withPosition({}, '2025/a', position);
    expect(noted).toEqual({ '2025/a': position });
    expect(withPosition(noted, '2025/a', { ...position, block: 6 })['2025/a']?.block).toBe(6);
    expect(withPosition(noted, '2025/a', undefined)).toEqual({});
  });

  test.each([
    ['nothing', undefined, {}],
    ['a number', 7, {}],
    ['damaged entries', { a: position, b: null, c: { block: 'x', of: 1, at: 1 }, d: 3 }, { a: position }],
  ])('survives %s in the storage', (_what, stored, record) => {
    expect(parsePositions(stored)).toEqual(record);
  });

  test.each([
    { where: 'in the middle', block: 4, of: 10, blocks: 10, is: true },
    { where: 'at the beginning', block: 1, of: 10, blocks: 10, is: false },
    { where: 'at the end', block: 9, of: 10, blocks: 10, is: false },
    { where: 'in a text that has changed', block: 4, of: 10, blocks: 11, is: false },
  ])('is worth returning to $where: $is', ({ block, of, blocks, is }) => {
    expect(isWorthReturning({ block, of, at: 0 }, blocks)).toBe(is);
  });
});

test('500 words cannot be read in less than half a minute', () => {
  expect(shortestReading(500)).toBe(30_000);
});
