import { describe, expect, test } from 'vitest';
import { countRules, nameRule } from '../../../src/article/change-rules.ts';
import { EDITOR_RULE } from '../../../src/article/changes.ts';

describe('nameRule', () => {
  test.each([
    { rule: 'quotation-marks', name: 'Anführungszeichen' },
    { rule: EDITOR_RULE, name: 'Redaktion' },
    { rule: 'spaces+editor', name: 'Leerzeichen und Redaktion' },
    { rule: 'a-rule-to-come', name: 'a-rule-to-come' },
    { rule: 'spaces+a-rule-to-come', name: 'Leerzeichen und a-rule-to-come' },
    { rule: 'constructor', name: 'constructor' },
  ])('says “$name” for $rule', ({ rule, name }) => {
    expect(nameRule(rule)).toBe(name);
  });
});

describe('countRules', () => {
  const change = (rule: string) => ({ offset: 0, before: 'a', after: 'b', rule });

  test('counts each rule, the most frequent first, and says where it comes first', () => {
    const changes = ['layout', 'spaces', 'editor', 'spaces'].map(change);
    expect(countRules(changes)).toEqual([
      { name: 'Leerzeichen', count: 2, first: 1 },
      { name: 'Leerraum', count: 1, first: 0 },
      { name: 'Redaktion', count: 1, first: 2 },
    ]);
  });

  test('counts a change of several rules for each of them', () => {
    expect(countRules(['spaces', 'spaces+editor'].map(change))).toEqual([
      { name: 'Leerzeichen', count: 2, first: 0 },
      { name: 'Redaktion', count: 1, first: 1 },
    ]);
  });

  test('counts nothing where nothing was changed', () => {
    expect(countRules([])).toEqual([]);
  });
});
