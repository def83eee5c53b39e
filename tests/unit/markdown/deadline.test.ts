import { describe, expect, test } from 'vitest';
import { BlowUpError, runWithin } from '../../../src/markdown/deadline.ts';

const GUARD = 20_000;

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
