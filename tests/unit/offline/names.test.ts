import { expect, test } from 'vitest';
import { storeNames, storePrefix } from '../../../src/offline/names.ts';

test('two sites on one host keep their stores apart', () => {
  const root = Object.values(storeNames('/'));
  const below = Object.values(storeNames('/zeitung/'));
  expect(root.filter((name) => below.includes(name))).toEqual([]);
  expect(below.some((name) => name.startsWith(storePrefix('/')))).toBe(false);
  expect(below.every((name) => name.startsWith(storePrefix('/zeitung/')))).toBe(true);
});

test('every store has a name of its own', () => {
  const names = Object.values(storeNames('/'));
  expect(new Set(names).size).toBe(names.length);
});
