import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../../src/import/findings/find-findings.ts';

const CONTENT = new URL('../../../../content/', import.meta.url);
const article = readFileSync(new URL('articles/2025/deepseek-verschiebt-r2.md', CONTENT), 'utf8');
const received = readFileSync(new URL('originals/2025/deepseek-verschiebt-r2.txt', CONTENT), 'utf8');
const body = article.slice(article.indexOf('\n---\n') + 5).trim();

describe('The first article, a machine’s translation', () => {
  test('has a lost beginning, five fragments, an English sentence and more, told in the order of their places', () => {
    expect(findFindings(body).map(({ level, rule, text }) => `${level}: ${rule}: ${text}`)).toEqual([
      'warning: lowercase-start: prominentes chinesisches KI-Startup Deepseek',
      'hint: unknown-word: zweifragte',
      'hint: unknown-word: Weew',
      'warning: fragment: Kunden.',
      'warning: foreign-passage: The move forced Nvidia to announce a staggering $5.5 billion charge against its',
      'warning: fragment: regulatorische Einreichung.',
      'warning: fragment: KI-Einnahmen an die US-Regierung für Exportlizenzen.',
      'warning: unpaired-marks: ”Ich sagte:”Hören Sie, ich',
      'warning: doubled-phrase: für Sie für Sie',
      'hint: unknown-word: Hintertoors',
      'warning: fragment: die möglicherweise von dem vorgeschlagenen u. Chip Security Act.',
      'warning: odd-abbreviation: u. Chip',
      'warning: glued-clauses: gebaut-und',
      'warning: fragment: Für chinesische KI-Firmen.',
      'warning: doubled-phrase: als Huawei als Huawei',
      'warning: lost-speaker: „Nvidia-Chips sind jetzt für China entbehrlich',
      'hint: foreign-word: Stumble',
      'warning: glued-clauses: KI-App-es',
      'hint: foreign-word: subvert',
    ]);
  });

  test('has each finding where it is said to be', () => {
    const lines = body.split('\n');
    for (const { line, column, text } of findFindings(body)) {
      const there = lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1);
      expect(there?.startsWith(text.slice(0, 20)), `${line}:${column} ${text}`).toBe(true);
    }
  });

  test('showed the remains of a link before it was repaired', () => {
    const errors = findFindings(received).filter(({ level }) => level === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual(['leftover-markup']);
  });
});
