import { type Face, WEIGHTS } from './faces.ts';
import { printRanges, type Range } from './ranges.ts';

/**
 * Prints the `@font-face` rules of files that lie beside the style sheet.
 * @param covered what each file really has: a browser takes every other character from the next font, and never
 *   loads a file in vain
 */
export function printFontFaces(fonts: readonly { face: Face; covered: readonly Range[] }[]): string {
  return fonts
    .map(
      ({ face: { name, family, style, display }, covered }) => `@font-face {
  font-family: ${family};
  font-style: ${style};
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  font-display: ${display};
  src: url("./${name}.woff2") format("woff2");
  unicode-range: ${printRanges(covered)};
}
`,
    )
    .join('\n');
}
