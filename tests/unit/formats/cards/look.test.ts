import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../../../src/formats/cards/look.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

/** The light value of a token in sRGB, as `#rrggbb` (CSS Color 4, section 10). */
function readToken(name: string): string {
  const [, values = ''] = new RegExp(`--${name}: light-dark\\(oklch\\(([^)]*)\\)`).exec(TOKENS) ?? [];
  const [lightness = 0, chroma = 0, hue = 0] = values.split(' ').map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((part) =>
    Math.round(255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055)),
  );
  return `#${Buffer.from(bytes).toString('hex')}`;
}

describe('the colours of cards', () => {
  test.each([
    { colour: 'paper', token: 'paper' },
    { colour: 'ink', token: 'ink' },
    { colour: 'inkSoft', token: 'ink-soft' },
    { colour: 'line', token: 'line' },
  ] as const)('are those of the site: $colour', ({ colour, token }) => {
    expect(COLOURS[colour]).toBe(readToken(token));
  });

  test('have the lamp in the green of its sign', () => {
    expect(readFileSync('public/favicon.svg', 'utf8')).toContain(`.shade { fill: ${COLOURS.lamp} }`);
  });
});
