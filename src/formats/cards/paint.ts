import satori from 'satori';
import sharp from 'sharp';
import { drawSign } from '../draw-sign.ts';
import { encodeIndexed } from './indexed-png.ts';
import { COLOURS, SPACING } from './look.ts';
import { findColours, makePalette } from './palette.ts';
import type { Sheet, SheetLine } from './sheet.ts';
import type { Typeface } from './typefaces.ts';

/** Where letters stand in a line that is as high as its type, in em: all files of Newsreader have it there. */
const BASELINE = 0.735;

/** How thick the rule is, in pixels. */
const RULE = 2;

/** The sign is drawn this large once, and scaled down from there. */
const SIGN = 512;

/**
 * Makes what paints sheets: text becomes outlines (satori), outlines become pixels (sharp), pixels a small PNG.
 * @param sign the sign of the site, as SVG
 */
export async function createPainter({ files }: Pick<Typeface, 'files'>, sign: Uint8Array) {
  // One list for all sheets: satori reads the fonts of another list again.
  const fonts = Object.values(files)
    .flat()
    .map((file) => ({ ...file, weight: 400, style: 'normal' }) as const);
  // Whatever margin its file leaves, it stands on the rule.
  const trimmed = await sharp(await drawSign(sign, SIGN))
    .trim()
    .png()
    .toBuffer();
  const palette = makePalette(findColours(await sharp(trimmed).ensureAlpha().raw().toBuffer()));
  return paint;

  async function paint({ width, height, lines, rule, sign: room }: Sheet): Promise<Uint8Array> {
    const children = [element({ ...rule, height: RULE, background: COLOURS.line }), ...lines.map(print)];
    const style = { display: 'flex', width, height, background: COLOURS.paper };
    const svg = await satori(
      { type: 'div', key: null, props: { style, children } },
      { width, height, fonts },
    );
    // Put on afterwards: as a part of the SVG it would take as long as all the rest.
    const { data: input, info } = await sharp(trimmed)
      .resize({ ...room, fit: 'inside' })
      .toBuffer({ resolveWithObject: true });
    const place = { left: rule.left + rule.width - info.width, top: rule.top - info.height };
    const pixels = await sharp(Buffer.from(svg))
      .composite([{ input, ...place }])
      .ensureAlpha()
      .raw()
      .toBuffer();
    return encodeIndexed(pixels, width, height, palette);
  }

  function print({ text, cut, size, colour, left, baseline }: SheetLine) {
    const style = {
      left,
      top: baseline - BASELINE * size,
      fontFamily: files[cut].map(({ name }) => name).join(', '),
      fontSize: size,
      lineHeight: 1,
      letterSpacing: SPACING[cut] * size,
      color: COLOURS[colour],
      whiteSpace: 'pre',
    };
    return element(style, text);
  }
}

function element(style: Readonly<Record<string, unknown>>, children?: string) {
  return { type: 'div', key: null, props: { style: { position: 'absolute', ...style }, children } };
}
