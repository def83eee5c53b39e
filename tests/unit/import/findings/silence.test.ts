import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../../src/import/findings/find-findings.ts';
import { silence } from '../../../../src/import/findings/silence.ts';

describe('Accepted findings', () => {
  const findings = findFindings('Der Rat tagt. Kunden. Er ist reltativ alt.');

  test('are left out', () => {
    expect(silence(findings, [{ rule: 'fragment', at: 'Kunden.' }]).map(({ rule }) => rule)).toEqual([
      'unknown-word',
    ]);
  });

  test.each([
    { why: 'the rule is another', accepted: [{ rule: 'doubled-phrase', at: 'Kunden.' }] },
    { why: 'the text is another', accepted: [{ rule: 'fragment', at: 'Kunden' }] },
    { why: 'there is none', accepted: [] },
  ])('stay where $why', ({ accepted }) => {
    expect(silence(findings, accepted)).toEqual(findings);
  });

  test('are found over the line breaks that YAML makes', () => {
    const found = findFindings('Das ist für Sie für Sie gedacht.');
    expect(silence(found, [{ rule: 'doubled-phrase', at: ' für Sie\nfür Sie ' }])).toEqual([]);
  });

  test('silence the same words wherever they stand', () => {
    const found = findFindings('Der Rat tagt. Kunden.\n\nEr geht. Kunden.');
    expect(silence(found, [{ rule: 'fragment', at: 'Kunden.' }])).toEqual([]);
  });
});
