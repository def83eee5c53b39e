import { describe, expect, test } from 'vitest';
import { findMissing } from '../../../../src/import/findings/missing.ts';

describe('What is missing in the front matter', () => {
  test('is an error where it is the title, and a warning otherwise', () => {
    const findings = findMissing(['title', 'published', 'authors', 'source']);
    expect(findings.map(({ rule, level, text }) => ({ rule, level, text }))).toEqual([
      { rule: 'missing-title', level: 'error', text: 'title' },
      { rule: 'missing-date', level: 'warning', text: 'published' },
      { rule: 'missing-author', level: 'warning', text: 'authors' },
      { rule: 'missing-source', level: 'warning', text: 'source' },
    ]);
  });

  test('has no line', () => {
    expect(findMissing(['title'])[0]?.line).toBeUndefined();
  });

  test('is nothing where all is there', () => {
    expect(findMissing([])).toEqual([]);
  });
});
