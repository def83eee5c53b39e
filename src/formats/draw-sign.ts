import sharp from 'sharp';

const TRANSPARENT = { r: 0, g: 0, b: 0, alpha: 0 };

/**
 * Draws the sign of the site in the middle of a square, as large as it is wanted and transparent where nothing is.
 * @param svg what `public/favicon.svg` holds
 * @param size the square's side in pixels
 * @returns PNG
 * @throws Error where it is no picture
 */
export async function drawSign(svg: Uint8Array, size: number): Promise<Uint8Array> {
  try {
    const { width = size, height = size, density = 72 } = await sharp(svg).metadata();
    // Its outlines are drawn at the size that is wanted; what was drawn smaller would be blurred.
    const scaled = Math.min(100_000, Math.max(1, (density * size) / Math.max(width, height)));
    return await sharp(svg, { density: scaled })
      .resize(size, size, { fit: 'contain', background: TRANSPARENT })
      .png()
      .toBuffer();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `public/favicon.svg: expected a picture, got one that cannot be read (${reason}). Save it again as SVG.`,
      { cause: error },
    );
  }
}
