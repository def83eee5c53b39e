import sharp from 'sharp';
import { COLOURS } from './cards/look.ts';
import { drawSign } from './draw-sign.ts';

/** An icon of the site for the places where a phone or a computer shows it as an app. */
export interface Icon {
  /** Width and height in pixels. */
  readonly size: number;
  /** How much of the width the sign takes with the margin of its file. */
  readonly part: number;
  /** What is behind it; without it the icon is transparent. */
  readonly background?: string;
}

/** The icons by the names of their files. */
export const ICONS: Readonly<Record<string, Icon>> = {
  /** Apple's systems round its corners and put black behind what is transparent. */
  '180': { size: 180, part: 0.76, background: COLOURS.paper },
  '192': { size: 192, part: 0.94 },
  '512': { size: 512, part: 0.94 },
  /** Android cuts it to any shape, but not into a circle of 80 % of its width: there the corners of a square sign end. */
  'maskierbar-512': { size: 512, part: 0.56, background: COLOURS.paper },
};

/** Draws the sign of the site (SVG) in the middle of an icon, as PNG. The same sign gives the same bytes. */
export async function drawIcon(sign: Uint8Array, { size, part, background }: Icon): Promise<Uint8Array> {
  const width = Math.round(size * part);
  const before = Math.floor((size - width) / 2);
  const after = size - width - before;
  const picture = sharp(await drawSign(sign, width)).extend({
    top: before,
    bottom: after,
    left: before,
    right: after,
    background: background ?? { r: 0, g: 0, b: 0, alpha: 0 },
  });
  return (background ? picture.flatten({ background }) : picture).png({ compressionLevel: 9 }).toBuffer();
}
