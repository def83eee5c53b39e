import { findForbiddenCharacter } from '../article/characters.ts';
import type { Fault } from '../article/fault.ts';

/** The most bytes a content file may have: 1 MiB, some 150,000 words. */
export const MAX_BYTES = 1024 * 1024;

/** Either the text or what is wrong with the bytes. */
export type DecodedText = { readonly text: string } | { readonly fault: Fault };

/**
 * Reads the bytes of a content file as text: strict UTF-8, a byte order mark dropped, line ends made `\n`.
 * @param file the path to name in a fault
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length > MAX_BYTES) {
    return {
      fault: {
        file,
        expected: 'at most 1 MiB',
        got: `${(Math.ceil((bytes.length / MAX_BYTES) * 10) / 10).toFixed(1)} MiB`,
        remedy: 'Divide the text into several articles.',
      },
    };
  }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = isUtf16 ? undefined : decodeUtf8(bytes);
  if (text === undefined) {
    return {
      fault: {
        file,
        line: isUtf16 ? 1 : firstBrokenLine(bytes),
        expected: 'text in UTF-8',
        got: isUtf16 ? 'UTF-16' : 'bytes that are no UTF-8',
        remedy: 'Save the file as UTF-8 in your editor.',
      },
    };
  }
  const forbidden = findForbiddenCharacter(text);
  if (forbidden) {
    return {
      fault: {
        file,
        line: text.slice(0, forbidden.index).split(/\r\n|\r|\n/).length,
        expected: 'text without control characters',
        got: `the character ${forbidden.name}`,
        remedy: 'Take it out: it is invisible and can reverse or hide text.',
      },
    };
  }
  return { text: normalizeLineEnds(text) };
}

/** A text without byte order mark, its lines divided by `\n`. */
export function normalizeLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Reads bytes as UTF-8, a byte order mark dropped; undefined where they are something else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line, counted from 1, that is not UTF-8 by itself; a line feed is never part of another character. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return line;
}
