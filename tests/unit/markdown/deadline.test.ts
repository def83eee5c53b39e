import { describe, expect, test } from 'vitest';
import { BlowUpError, runWithin } from '../../../src/markdown/deadline.ts';

const GUARD = 20_000;

/** Keeps the processor busy for so many milliseconds of its time. */
function compute(milliseconds: number): void {
  const before = process.cpuUsage();
  let spent = 0;
  while (spent < milliseconds) {
    const { user, system } = process.cpuUsage(before);
    spent = (user + system) / 1000;
  }
}

/** Leaves the processor to others for so many milliseconds, as work has to on a busy machine. */
function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe('Work under a deadline', () => {
  test('gives its result', () => {
    expect(runWithin(1000, () => ({ sum: 1 + 1 }))).toEqual({ sum: 2 });
  });

  test('is ended at the deadline', { timeout: GUARD }, () => {
    const work = () => {
      for (;;);
    };
    expect(() => runWithin(50, work)).toThrow(BlowUpError);
  });

  test('says how long it was given', { timeout: GUARD }, () => {
    const work = () => {
      for (;;);
    };
    expect(() => runWithin(50, work)).toThrow('repetition that takes longer than 0.05 s to read');
  });

  test('is run again with more time where it had to wait for the processor', { timeout: GUARD }, () => {
    let runs = 0;
    const work = () => {
      runs += 1;
      wait(150);
      return 'fertig';
    };
    expect(runWithin(50, work)).toBe('fertig');
    expect(runs).toBeGreaterThan(1);
  });

  test('is run again itself, though other work had a deadline within it', { timeout: GUARD }, () => {
    let runs = 0;
    const work = () => {
      runs += 1;
      const within = runWithin(1000, () => 'innen');
      wait(150);
      return `fertig ${within}`;
    };
    expect(runWithin(50, work)).toBe('fertig innen');
    expect(runs).toBeGreaterThan(1);
  });

  test('has all of its processor time, however long it waits between', { timeout: GUARD }, () => {
    const work = () => {
      compute(140);
      wait(100);
      return 'fertig';
    };
    expect(runWithin(200, work)).toBe('fertig');
  });

  test('is ended after the last extension, even if it only waits', { timeout: GUARD }, () => {
    let runs = 0;
    const work = () => {
      runs += 1;
      wait(GUARD);
    };
    expect(() => runWithin(20, work)).toThrow(BlowUpError);
    expect(runs).toBe(4);
  });

  test('that nests deeper than the stack is a blow-up', () => {
    const work = (): number => 1 + work();
    expect(() => runWithin(1000, work)).toThrow(new BlowUpError('nesting too deep to read'));
  });

  test.each([new Error('anders'), new RangeError('Invalid array length'), new TypeError('anders')])(
    'passes every other error on: %s',
    (error) => {
      const work = () => {
        throw error;
      };
      expect(() => runWithin(1000, work)).toThrow(error);
    },
  );

  test('can be followed by more work', { timeout: GUARD }, () => {
    const work = () => {
      for (;;);
    };
    expect(() => runWithin(20, work)).toThrow(BlowUpError);
    expect(runWithin(1000, () => 'danach')).toBe('danach');
  });
});
