import { describe, expect, test } from 'vitest';
import { cutText, escapeForbidden, findForbiddenCharacter } from '../../../src/article/characters.ts';

describe('findForbiddenCharacter', () => {
  test.each([
    { what: 'NUL', code: 0x0000, name: 'U+0000' },
    { what: 'backspace', code: 0x0008, name: 'U+0008' },
    { what: 'vertical tab', code: 0x000b, name: 'U+000B' },
    { what: 'form feed', code: 0x000c, name: 'U+000C' },
    { what: 'escape', code: 0x001b, name: 'U+001B' },
    { what: 'delete', code: 0x007f, name: 'U+007F' },
    { what: 'next line', code: 0x0085, name: 'U+0085' },
    { what: 'the last C1 control', code: 0x009f, name: 'U+009F' },
    { what: 'left-to-right embedding', code: 0x202a, name: 'U+202A' },
    { what: 'right-to-left override', code: 0x202e, name: 'U+202E' },
    { what: 'left-to-right isolate', code: 0x2066, name: 'U+2066' },
    { what: 'pop directional isolate', code: 0x2069, name: 'U+2069' },
    { what: 'the first half of an emoji', code: 0xd83d, name: 'U+D83D' },
    { what: 'the second half of an emoji', code: 0xde80, name: 'U+DE80' },
  ])('finds $what', ({ code, name }) => {
    expect(findForbiddenCharacter(`Text${String.fromCharCode(code)}mehr`)).toEqual({ index: 4, name });
  });

  test('names the first of several', () => {
    expect(findForbiddenCharacter('a\u202Eb\u0000')).toEqual({ index: 1, name: 'U+202E' });
  });

  test('counts in UTF-16 units', () => {
    expect(findForbiddenCharacter('🚀\u0000')).toEqual({ index: 2, name: 'U+0000' });
  });

  test.each([
    { what: 'an empty text', text: '' },
    { what: 'tab and line breaks', text: 'a\tb\nc\r\nd' },
    { what: 'umlauts and typographic marks', text: '„Öl & Gas“ – ein Überblick …' },
    { what: 'a no-break space and a soft hyphen', text: 'z.\u00a0B. Auf\u00adsicht' },
    { what: 'an emoji with a joiner', text: '👩\u200d💻' },
    { what: 'Arabic and Hebrew', text: 'سلام שלום' },
  ])('lets $what pass', ({ text }) => {
    expect(findForbiddenCharacter(text)).toBeUndefined();
  });
});

describe('cutText', () => {
  test.each([
    { text: 'Chips', length: 3, cut: 'Chi' },
    { text: 'Chips', length: 5, cut: 'Chips' },
    { text: 'Chips', length: 9, cut: 'Chips' },
    { text: 'Chips', length: 0, cut: '' },
    { text: 'a🚀b', length: 1, cut: 'a' },
    { text: 'a🚀b', length: 2, cut: 'a' },
    { text: 'a🚀b', length: 3, cut: 'a🚀' },
  ])('cuts $text at $length: $cut', ({ text, length, cut }) => {
    expect(cutText(text, length)).toBe(cut);
  });
});

describe('escapeForbidden', () => {
  test.each([
    { what: 'a reversing character', text: 'gut\u202Eböse', escaped: 'gut\\u202Eböse' },
    { what: 'every one of several', text: '\u0000a\u2066b\u0085', escaped: '\\u0000a\\u2066b\\u0085' },
    { what: 'half an emoji', text: 'a\ud83d', escaped: 'a\\uD83D' },
    { what: 'nothing in plain text', text: '„Öl & Gas“ 🚀\n\t', escaped: '„Öl & Gas“ 🚀\n\t' },
  ])('makes visible $what', ({ text, escaped }) => {
    expect(escapeForbidden(text)).toBe(escaped);
  });
});
