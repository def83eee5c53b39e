import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../../src/import/findings/find-findings.ts';

const SENTENCE = 'Der Rat tagt heute im Saal. ';

describe('A paragraph is overlong', () => {
  test('from 241 words on', () => {
    expect(findFindings(SENTENCE.repeat(41))).toMatchObject([
      {
        rule: 'overlong-paragraph',
        level: 'hint',
        text: 'Der Rat tagt heute im Saal',
        got: 'one of 246 words',
      },
    ]);
  });

  test.each([
    { what: 'of 240 words', body: SENTENCE.repeat(40) },
    { what: 'among several', body: `${SENTENCE.repeat(30)}\n\n${SENTENCE.repeat(30)}` },
  ])('but not $what', ({ body }) => {
    expect(findFindings(body)).toEqual([]);
  });
});
