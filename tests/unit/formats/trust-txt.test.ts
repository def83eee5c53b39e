import { describe, expect, test } from 'vitest';
import { printTrustTxt } from '../../../src/formats/trust-txt.ts';

const NOTHING = { belongsTo: [], controls: [], controlledBy: [], social: [], contact: '' };

describe('printTrustTxt', () => {
  test('has a line for each relation', () => {
    const text = printTrustTxt({
      belongsTo: ['https://verband.example/', 'https://bund.example/'],
      controls: ['https://beilage.example/'],
      controlledBy: ['https://verlag.example/'],
      social: ['https://social.example/@blatt'],
      contact: 'mailto:redaktion@example.org',
    });
    expect(text).toBe(
      [
        'belongto=https://verband.example/',
        'belongto=https://bund.example/',
        'control=https://beilage.example/',
        'controlledby=https://verlag.example/',
        'social=https://social.example/@blatt',
        'contact=mailto:redaktion@example.org',
        '',
      ].join('\n'),
    );
  });

  test('says only what there is to say', () => {
    expect(printTrustTxt({ ...NOTHING, social: ['', 'https://social.example/@blatt'] })).toBe(
      'social=https://social.example/@blatt\n',
    );
  });

  test('is not there where there is nothing to say', () => {
    expect(printTrustTxt(NOTHING)).toBeUndefined();
    expect(printTrustTxt({ ...NOTHING, belongsTo: [''] })).toBeUndefined();
  });
});
