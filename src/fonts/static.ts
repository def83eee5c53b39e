import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The scripts of Newsreader, each in a file of its own: a letter is looked for in this order. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese'];

/** Reads the upright Newsreader as its package has it: variable, WOFF2, one file for each script. */
export function readNewsreader(): Promise<Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    SCRIPTS.map((script) =>
      readFile(resolve(`@fontsource-variable/newsreader/files/newsreader-${script}-wght-normal.woff2`)),
    ),
  );
}

/**
 * Sets a variable font to one weight, for programs that know no variable fonts.
 * @returns SFNT with every glyph. The same input gives the same bytes.
 * @throws Error where the font cannot be read or has no weight axis
 */
export function setWeight(font: Uint8Array, weight: number): Promise<Uint8Array> {
  return subsetFont(font, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
    noHinting: true,
  });
}
