import { describe, expect, test } from 'vitest';
import { printSecurityTxt } from '../../../src/formats/security-txt.ts';

const NOW = new Date('2026-01-15T00:00:00Z');
const CANONICAL = 'https://example.org/.well-known/security.txt';

describe('printSecurityTxt', () => {
  test('names who takes reports, the rules, and the day until which that holds', () => {
    const notes = { contact: 'mailto:sicherheit@example.org', policy: 'https://example.org/sicherheit/' };
    expect(printSecurityTxt(notes, NOW, CANONICAL)).toBe(
      [
        'Contact: mailto:sicherheit@example.org',
        'Expires: 2026-07-14T00:00:00Z',
        'Preferred-Languages: de, en',
        'Canonical: https://example.org/.well-known/security.txt',
        'Policy: https://example.org/sicherheit/',
        '',
      ].join('\n'),
    );
  });

  test('names no rules where there are none', () => {
    const text = printSecurityTxt({ contact: 'https://example.org/kontakt/', policy: '' }, NOW, CANONICAL);
    expect(text).toContain('Contact: https://example.org/kontakt/');
    expect(text).not.toContain('Policy');
  });

  test('is not there without anybody to name', () => {
    const notes = { contact: '', policy: 'https://example.org/sicherheit/' };
    expect(printSecurityTxt(notes, NOW, CANONICAL)).toBeUndefined();
  });
});
