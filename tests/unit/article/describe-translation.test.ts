import { describe, expect, test } from 'vitest';
import { describeTranslation } from '../../../src/article/describe-translation.ts';

describe('describeTranslation', () => {
  test.each([
    [
      'that nobody has looked at it',
      { kind: 'machine', from: 'en' },
      'Dieser Text wurde maschinell übersetzt und nicht redaktionell geprüft. Er kann Lücken und Fehler enthalten. Ausgangssprache: Englisch.',
    ],
    [
      'who looked at it, and when',
      { kind: 'machine', from: 'fr', reviewedBy: 'Clara Prüfer', reviewedOn: '2025-02-03' },
      'Dieser Text wurde maschinell übersetzt (Ausgangssprache: Französisch) und am 3.\u00A0Februar 2025 von Clara Prüfer redaktionell geprüft.',
    ],
    [
      'what translated it',
      { kind: 'machine', from: 'en', by: 'Babelfisch' },
      'Dieser Text wurde maschinell übersetzt und nicht redaktionell geprüft. Er kann Lücken und Fehler enthalten. Ausgangssprache: Englisch. Übersetzung: Babelfisch.',
    ],
    ['that somebody translated it', { kind: 'human', from: 'en' }, 'Übersetzung. Ausgangssprache: Englisch.'],
    [
      'who translated it',
      { kind: 'human', from: 'en', by: 'Ada Beispiel' },
      'Übersetzung: Ada Beispiel. Ausgangssprache: Englisch.',
    ],
  ] as const)('says %s', (_what, translation, text) => {
    expect(describeTranslation(translation)).toBe(text);
  });
});
