import { COLOURS } from './look.ts';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** In how many steps each colour of text fades into the paper, as it does at the edges of letters. */
const FADES = { ink: 5, inkSoft: 3, lamp: 2, line: 1 } as const;

/** How many colours are left for the sign, so that there are 16: the most that four bits can tell apart. */
const OF_SIGN = 4;

/** A colour on less than this part of the sign is the edge of another. */
const LEAST = 0.08;

/** Every colour of a card: paper, text, and the sign, whose main colours fade likewise as far as there is room. */
export function makePalette(signColours: readonly Colour[]): Colour[] {
  const steps = Math.max(1, Math.floor(OF_SIGN / Math.max(1, signColours.length)));
  return [
    parse(COLOURS.paper),
    ...Object.entries(FADES).flatMap(([name, count]) =>
      fade(parse(COLOURS[name as keyof typeof FADES]), count),
    ),
    ...signColours.slice(0, OF_SIGN).flatMap((colour) => fade(colour, steps)),
  ];
}

/**
 * Finds the main colours of a picture, the most frequent first.
 * @param pixels red, green, blue and opacity of each pixel; only opaque ones count
 */
export function findColours(pixels: Uint8Array): Colour[] {
  const counts = new Map<number, number>();
  let opaque = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) continue;
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    opaque += 1;
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST * opaque)
    .sort(([, a], [, b]) => b - a)
    .map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

function fade(colour: Colour, count: number): Colour[] {
  const paper = parse(COLOURS.paper);
  const mix = (at: 0 | 1 | 2, part: number) => Math.round(paper[at] + (colour[at] - paper[at]) * part);
  return Array.from({ length: count }, (_, step) => {
    const part = (step + 1) / count;
    return [mix(0, part), mix(1, part), mix(2, part)];
  });
}

function parse(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = Buffer.from(hex.slice(1), 'hex');
  return [red, green, blue];
}
