import { describe, expect, test } from 'vitest';
import { decodeText, MAX_BYTES } from '../../../src/loader/read-text.ts';

const FILE = 'content/articles/2025/x.md';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const utf16be = (text: string) => utf16le(text).map((_, index, bytes) => bytes[index ^ 1] ?? 0);

describe('The bytes of a content file become text', () => {
  test.each([
    ['as they are', utf8('Größe\n„Ökonomie“ 😀\n'), 'Größe\n„Ökonomie“ 😀\n'],
    ['without a byte order mark', utf8('\uFEFFText\n'), 'Text\n'],
    ['with the line ends of Windows made plain', utf8('eins\r\nzwei\r\n'), 'eins\nzwei\n'],
    ['with the line ends of old Macs made plain', utf8('eins\rzwei\r'), 'eins\nzwei\n'],
    ['with mixed line ends made plain', utf8('1\r\n2\r3\n4\n\r5'), '1\n2\n3\n4\n\n5'],
    ['with tabs kept', utf8('a\tb'), 'a\tb'],
    ['with soft hyphens, joiners and direction marks kept', utf8('\u00AD\u200D\u200E'), '\u00AD\u200D\u200E'],
    ['also where there are none', utf8(''), ''],
    ['up to 1 MiB', utf8('a'.repeat(MAX_BYTES)), 'a'.repeat(MAX_BYTES)],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, FILE)).toEqual({ text });
  });
});

describe('Bytes that are no UTF-8 are a fault with its line', () => {
  test.each([
    ['Latin 1 in line 1', latin1('Größe'), 1],
    ['Latin 1 in line 3', latin1('a\nb\nGröße\n'), 3],
    ['Latin 1 in line 3 of a file from Windows', latin1('a\r\nb\r\nGröße\r\n'), 3],
    ['a character cut off at the end', utf8('a\nö').slice(0, -1), 2],
    ['a slash in two bytes', Uint8Array.of(0x61, 0x0a, 0xc0, 0xaf), 2],
    ['half a surrogate pair', Uint8Array.of(0x0a, 0x0a, 0xed, 0xa0, 0x80), 3],
    ['more than Unicode has', Uint8Array.of(0xf5, 0x80, 0x80, 0x80), 1],
  ])('%s', (_, bytes, line) => {
    expect(decodeText(bytes, FILE)).toMatchObject({
      fault: { file: FILE, line, expected: 'text in UTF-8', got: 'bytes that are no UTF-8' },
    });
  });

  test.each([
    ['little-endian', utf16le('Text\nText')],
    ['big-endian', utf16be('Text\nText')],
  ])('UTF-16, %s, is called by its name', (_, bytes) => {
    expect(decodeText(bytes, FILE)).toMatchObject({ fault: { file: FILE, line: 1, got: 'UTF-16' } });
  });

  test('UTF-16 without a mark is refused for its NUL characters', () => {
    expect(decodeText(utf16le('Text').slice(2), FILE)).toMatchObject({
      fault: { file: FILE, line: 1, got: 'the character U+0000' },
    });
  });
});

describe('A control character is a fault with its line', () => {
  test.each([
    ['NUL', 'a\nb\0c', 2, 'U+0000'],
    ['escape', 'a\r\nb\r\n\u001B[31m', 3, 'U+001B'],
    ['form feed', 'a\rb\u000C', 2, 'U+000C'],
    ['delete', '\u007F', 1, 'U+007F'],
    ['a C1 control', 'a\n\n\n\u009B', 4, 'U+009B'],
    ['a right-to-left override', 'a\nb\u202Ec', 2, 'U+202E'],
    ['an embedding', '\u202Aa', 1, 'U+202A'],
    ['an isolate', 'a\n\u2066b', 2, 'U+2066'],
    ['the first of several', 'a\n\u202E\n\0', 2, 'U+202E'],
  ])('%s', (_, text, line, name) => {
    expect(decodeText(utf8(text), FILE)).toMatchObject({
      fault: { file: FILE, line, got: `the character ${name}` },
    });
  });
});

test('a file of more than 1 MiB is a fault that says its size', () => {
  expect(decodeText(utf8('a'.repeat(2.5 * MAX_BYTES)), FILE)).toEqual({
    fault: {
      file: FILE,
      expected: 'at most 1 MiB',
      got: '2.5 MiB',
      remedy: 'Divide the text into several articles.',
    },
  });
});

test('a file of one byte more than 1 MiB is not said to have 1 MiB', () => {
  expect(decodeText(utf8('a'.repeat(MAX_BYTES + 1)), FILE)).toMatchObject({
    fault: { got: expect.not.stringMatching(/^1\.0 MiB$/) },
  });
});
