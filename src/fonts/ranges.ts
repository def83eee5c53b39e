/** Code points that follow each other, both ends included. */
export type Range = readonly [first: number, last: number];

/** Merges code points, in any order, into ascending ranges. */
export function toRanges(codePoints: Iterable<number>): Range[] {
  const ranges: [number, number][] = [];
  for (const code of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** Prints ranges as the value of CSS `unicode-range`. */
export function printRanges(ranges: readonly Range[]): string {
  return ranges
    .map(([first, last]) => `U+${toHex(first)}${first === last ? '' : `-${toHex(last)}`}`)
    .join(', ');
}

/** A code point as four or more hexadecimal digits, as after `U+`. */
export function toHex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
