import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../../src/import/text/decode.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('the charset of a source', () => {
  test.each<{ name: string; bytes: Uint8Array; http?: string; text: string; charset: string }>([
    { name: 'is UTF-8 where all bytes are that', bytes: utf8('für'), text: 'für', charset: 'utf-8' },
    {
      name: 'is windows-1252 where nothing says so and the bytes are no UTF-8',
      bytes: latin('f\xfcr \x84Sie\x93'),
      text: 'für „Sie“',
      charset: 'windows-1252',
    },
    {
      name: 'is that of the byte order mark, whatever else says',
      bytes: join(latin('\xef\xbb\xbf'), utf8('für')),
      http: 'iso-8859-1',
      text: 'für',
      charset: 'utf-8',
    },
    {
      name: 'is UTF-16 where its mark says so, little-endian',
      bytes: latin('\xff\xfef\x00\xfc\x00r\x00'),
      text: 'für',
      charset: 'utf-16le',
    },
    {
      name: 'is UTF-16 where its mark says so, big-endian',
      bytes: latin('\xfe\xff\x00f\x00\xfc\x00r'),
      text: 'für',
      charset: 'utf-16be',
    },
    {
      name: 'is what HTTP says',
      bytes: latin('10 \xa4'),
      http: 'ISO-8859-15',
      text: '10 €',
      charset: 'iso-8859-15',
    },
    {
      name: 'is what the XML declaration says',
      bytes: latin('<?xml version="1.0" encoding="ISO-8859-2"?><a>\xb1</a>'),
      text: '<?xml version="1.0" encoding="ISO-8859-2"?><a>ą</a>',
      charset: 'iso-8859-2',
    },
    {
      name: 'is what the meta element says',
      bytes: latin('<html><head><meta charset="koi8-r"></head>\xc1'),
      text: '<html><head><meta charset="koi8-r"></head>а',
      charset: 'koi8-r',
    },
    {
      name: 'is what the older meta element says',
      bytes: latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\xfc'),
      text: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">ü',
      charset: 'windows-1252',
    },
    {
      name: 'is UTF-8 where a declaration says otherwise, but the bytes are characters of it',
      bytes: utf8('<meta charset="iso-8859-1">für'),
      text: '<meta charset="iso-8859-1">für',
      charset: 'utf-8',
    },
    {
      name: 'is guessed where the declared one does not exist',
      bytes: latin('<meta charset="utf-99">f\xfcr'),
      text: '<meta charset="utf-99">für',
      charset: 'windows-1252',
    },
    {
      name: 'is not UTF-16 where a declaration in ASCII says so',
      bytes: utf8('<meta charset="utf-16">für'),
      text: '<meta charset="utf-16">für',
      charset: 'utf-8',
    },
  ])('$name', ({ bytes, http, text, charset }) => {
    expect(decodeSource(bytes, http)).toEqual({ text, charset, invalid: [] });
  });
});

describe('bytes that are no characters', () => {
  test.each<{ name: string; bytes: Uint8Array; http?: string; text: string; invalid: object[] }>([
    {
      name: 'are told with their offset in UTF-8',
      bytes: join(utf8('für '), latin('\xff'), utf8(' Sie')),
      text: 'für \uFFFD Sie',
      invalid: [{ offset: 5, bytes: 'ff' }],
    },
    {
      name: 'are counted from the first byte of the file, its mark included',
      bytes: join(latin('\xef\xbb\xbf'), utf8('ü'), latin('\xfc')),
      text: 'ü\uFFFD',
      invalid: [{ offset: 5, bytes: 'fc' }],
    },
    {
      name: 'are told as the characters that break off',
      bytes: join(utf8('ä€'), latin('\xe2\x82')),
      text: 'ä€\uFFFD',
      invalid: [{ offset: 5, bytes: 'e2 82' }],
    },
    {
      name: 'are those that windows-1252 leaves open',
      bytes: latin('f\xfcr \x81'),
      text: 'für \uFFFD',
      invalid: [{ offset: 4, bytes: '81' }],
    },
    {
      name: 'are found in a charset of several bytes',
      bytes: latin('ab\x81\xff'),
      http: 'shift_jis',
      text: 'ab\uFFFD\uFFFD',
      invalid: [{ offset: 3, bytes: 'ff' }],
    },
    {
      name: 'are halves of characters in UTF-16',
      bytes: latin('\xff\xfea\x00\x00\xd8b\x00'),
      text: 'a\uFFFDb',
      invalid: [{ offset: 4, bytes: '00 d8' }],
    },
  ])('$name', ({ bytes, http, text, invalid }) => {
    const decoded = decodeSource(bytes, http);
    expect(decoded.text).toBe(text);
    expect(decoded.invalid).toEqual(invalid);
  });

  test('are told up to twenty', () => {
    const bytes = join(utf8('ü'.repeat(60)), latin('\xff'.repeat(50)));
    expect(decodeSource(bytes).invalid).toHaveLength(20);
  });
});
