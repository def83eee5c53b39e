import { expect, test } from 'vitest';
import { createReport } from '../../../src/loader/report.ts';

const fault = (file: string) => ({ file, expected: 'etwas anderes', got: 'dies', remedy: 'Schreib es um.' });

/** Hands in what each loader found, in this order, and gives the files that each of them is told. */
async function tell(found: Readonly<Record<string, readonly string[]>>, report = createReport(['a', 'b'])) {
  const handed = Object.entries(found).map(([name, files]) => report.submit(name, files.map(fault)));
  const outcomes = await Promise.allSettled(handed);
  return outcomes.map((outcome) =>
    outcome.status === 'rejected' ? outcome.reason.faults.map(({ file }: { file: string }) => file) : 'good',
  );
}

test('Loaders that find nothing go on', async () => {
  expect(await tell({ a: [], b: [] })).toEqual(['good', 'good']);
});

test('Every loader is told the faults of all, in one order, whoever was first', async () => {
  expect(await tell({ b: ['b1'], a: ['a1', 'a2'] })).toEqual([
    ['a1', 'a2', 'b1'],
    ['a1', 'a2', 'b1'],
  ]);
});

test('A loader that finds nothing is stopped by the faults of another', async () => {
  expect(await tell({ a: [], b: ['b1'] })).toEqual([['b1'], ['b1']]);
});

test('What all find is told once', async () => {
  expect(await tell({ a: ['content'], b: ['content'] })).toEqual([['content'], ['content']]);
});

test('A second build begins anew', async () => {
  const report = createReport(['a', 'b']);
  await tell({ a: ['a1'], b: [] }, report);
  expect(await tell({ a: [], b: [] }, report)).toEqual(['good', 'good']);
});
