import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Colour } from './palette.ts';

/** The highest level takes ten times as long and saves a twentieth. */
const LEVEL = { level: 6 };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Four bits a pixel, of a palette (PNG, section 11.2.1); compressed, filtered and in rows as usual. */
const HEADER_END = [4, 3, 0, 0, 0];

/**
 * Writes a PNG of at most 16 colours, each pixel in the nearest of them. A flat picture of few colours becomes a
 * fraction of what it weighs in full colour, in half the time that sharp takes to choose colours, and these ones
 * are exact: the paper of a card is that of the site. The same pixels give the same bytes.
 * @param pixels red, green, blue and opacity of each pixel, row by row; opacity is not looked at
 * @param width an even number
 */
export async function encodeIndexed(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Colour[],
): Promise<Uint8Array> {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const rows = await promisify(deflate)(packRows(pixels, width, height, palette), LEVEL);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(HEADER_END)])),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Two pixels a byte, and before each row a byte that says it is as it is. */
function packRows(pixels: Uint8Array, width: number, height: number, palette: readonly Colour[]): Buffer {
  // Numbers of 32 bits are compared faster than three bytes.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const indices = new Map<number, number>();
  let last = -1;
  let index = 0;
  const indexOf = (colour: number): number => {
    if (colour === last) return index;
    last = colour;
    index =
      indices.get(colour) ?? findNearest([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], palette);
    indices.set(colour, index);
    return index;
  };
  const rows = Buffer.alloc(height * (width / 2 + 1));
  let to = 0;
  for (let row = 0; row < height; row += 1) {
    to += 1;
    for (let from = row * width; from < (row + 1) * width; from += 2) {
      rows[to] = (indexOf(colours[from] ?? 0) << 4) | indexOf(colours[from + 1] ?? 0);
      to += 1;
    }
  }
  return rows;
}

function findNearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
