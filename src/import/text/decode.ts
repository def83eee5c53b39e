/** Bytes that are no characters in the charset of their text. */
export interface InvalidBytes {
  /** Where in the source they stand, counted from 0. */
  readonly offset: number;
  /** In hexadecimal, such as `fc`. */
  readonly bytes: string;
}

/** A source as text. */
export interface DecodedSource {
  /** Without byte order mark; each run of invalid bytes is U+FFFD. */
  readonly text: string;
  /** As the Encoding Standard names it, such as `utf-8` or `windows-1252`. */
  readonly charset: string;
  /** The first of them, at most `MAX_REPORTED`. */
  readonly invalid: readonly InvalidBytes[];
}

/** More invalid bytes than these are told by their number alone. */
export const MAX_REPORTED = 20;

/** How far into a source its declaration may stand, in bytes; browsers look as far (HTML Standard, 13.2.3.2). */
const PRESCAN = 1024;

/**
 * Reads bytes as text. The charset is that of the byte order mark, else of HTTP, else of the XML declaration or
 * the meta element; a text without any is UTF-8 where its bytes are mostly that, else windows-1252.
 * @param charset as HTTP names it
 */
export function decodeSource(bytes: Uint8Array, charset?: string): DecodedSource {
  const mark = findMark(bytes);
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.charset, mark.length);
  const declared = toLabel(charset) ?? toLabel(findDeclaration(bytes));
  const utf8 = scanUtf8(bytes);
  // Bytes of another charset that happen to be several characters of UTF-8 do not occur in texts.
  if (utf8.invalid.length === 0 && (utf8.sequences > 0 || !declared)) return decodeAs(bytes, 'utf-8', 0);
  const isRatherUtf8 = utf8.sequences >= utf8.total;
  return decodeAs(bytes, declared ?? (isRatherUtf8 ? 'utf-8' : 'windows-1252'), 0);
}

function findMark(bytes: Uint8Array): { charset: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return undefined;
}

/** What the document itself says of its charset, in an XML declaration or a meta element. */
function findDeclaration(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const xml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]+)["']/i.exec(head);
  const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head);
  return (xml ?? meta)?.[1];
}

/** The charset's name in the Encoding Standard; undefined for one that it does not know. */
function toLabel(charset: string | undefined): string | undefined {
  if (!charset) return undefined;
  try {
    const { encoding } = new TextDecoder(charset.trim().replace(/^["']|["']$/g, ''));
    // A document whose ASCII declaration could be read is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, charset: string, offset: number): DecodedSource {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  const invalid = findInvalid(bytes, text, charset);
  return {
    text: charset === 'windows-1252' ? text.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\uFFFD') : text,
    charset,
    invalid: invalid.map((found) => ({ ...found, offset: found.offset + offset })),
  };
}

function findInvalid(bytes: Uint8Array, text: string, charset: string): InvalidBytes[] {
  if (charset === 'utf-8') return scanUtf8(bytes).invalid;
  if (charset === 'windows-1252') {
    // The five bytes that the charset leaves open.
    return [...bytes.keys()]
      .filter((at) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(bytes[at] as number))
      .slice(0, MAX_REPORTED)
      .map((at) => ({ offset: at, bytes: toHex(bytes.subarray(at, at + 1)) }));
  }
  if (!text.includes('\uFFFD')) return [];
  const at = charset.startsWith('utf-16') ? text.indexOf('\uFFFD') * 2 : findFirstFault(bytes, charset);
  return at === undefined ? [] : [{ offset: at, bytes: toHex(bytes.subarray(at, at + 2)) }];
}

/** Where decoding first fails: the longest beginning that can be decoded ends there. */
function findFirstFault(bytes: Uint8Array, charset: string): number | undefined {
  const isSound = (length: number): boolean => {
    try {
      new TextDecoder(charset, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  if (isSound(bytes.length)) return undefined;
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isSound(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Reads bytes as UTF-8: characters of several bytes, runs that are none, and where the first of these stand. */
function scanUtf8(bytes: Uint8Array): { sequences: number; total: number; invalid: InvalidBytes[] } {
  const invalid: InvalidBytes[] = [];
  let [sequences, total] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const { length, isWhole } = readSequence(bytes, at);
    if (isWhole) sequences += 1;
    else {
      total += 1;
      if (invalid.length < MAX_REPORTED)
        invalid.push({ offset: at, bytes: toHex(bytes.subarray(at, at + length)) });
    }
    at += length;
  }
  return { sequences, total, invalid };
}

/** Reads one character of several bytes by table 3-7 of the Unicode Standard. */
function readSequence(bytes: Uint8Array, at: number): { length: number; isWhole: boolean } {
  const lead = bytes[at] as number;
  const wanted =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
  if (wanted === 1) return { length: 1, isWhole: false };
  for (let i = 1; i < wanted; i += 1) {
    const byte = bytes[at + i] ?? 0;
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return { length: i, isWhole: false };
  }
  return { length: wanted, isWhole: true };
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
