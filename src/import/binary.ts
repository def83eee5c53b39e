/** How much of a source is looked at, in bytes. */
const LOOKED_AT = 8192;

/** More controls than this share of the bytes, and it is no text in any charset. */
const MOST_CONTROLS = 0.02;

/** How files begin that hold no plain text, and what they are. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['PK\x03\x04', 'an archive or a document of an office program'],
  ['\x1f\x8b', 'a compressed file'],
  ['\xd0\xcf\x11\xe0', 'a document of an office program'],
  ['{\\rtf', 'a document in RTF'],
];

/**
 * Tells what a source is that holds no plain text.
 * @returns such as `a PDF`; undefined where it can be a text
 */
export function nameBinary(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, LOOKED_AT);
  const beginning = String.fromCharCode(...head.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => beginning.startsWith(signature));
  if (known) return known[1];
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return undefined;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > head.length * MOST_CONTROLS ? 'bytes that are no text' : undefined;
}
