import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { WEIGHTS } from './faces.ts';

/** A font file cut down to what the site needs of it. */
export interface SubsetFont {
  /** WOFF2. The same input gives the same bytes. */
  readonly bytes: Uint8Array;
  /** The code points that it really has. */
  readonly covered: readonly number[];
}

const SETTINGS = {
  variationAxes: { wght: WEIGHTS },
  // Figures stay as they are drawn by default, all of one width, which is what tables and counts need.
  keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'rvrn'],
  // The address of the licence, beside the copyright, which always stays: the Open Font License asks for both.
  preserveNameIds: [14],
  noHinting: true,
  // Names of styles for font menus.
  dropTables: ['STAT'],
};

/**
 * Cuts a variable font down to characters and to the weights of the site.
 * @param font SFNT or WOFF2 with a weight axis
 * @param characters what is wanted; what the font lacks is left out
 * @throws Error where the font cannot be read or has no weight axis
 */
export async function subset(font: Uint8Array, characters: string): Promise<SubsetFont> {
  const sfnt = await subsetFont(font, characters, { ...SETTINGS, targetFormat: 'sfnt' });
  return {
    bytes: await subsetFont(font, characters, { ...SETTINGS, targetFormat: 'woff2' }),
    covered: [...new Face(new Blob(sfnt)).collectUnicodes()],
  };
}
