import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawIcon, ICONS } from '../../../src/formats/icons.ts';

/** A square that fills its file to the corners. */
const SQUARE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#0f5238" d="M0 0h9v9H0z"/></svg>',
);

describe.each(Object.entries(ICONS))('the icon %s', (name, icon) => {
  test('is a PNG of the size in its name', async () => {
    const size = Number(/\d+/.exec(name)?.[0]);
    expect(await sharp(await drawIcon(SQUARE, icon)).metadata()).toMatchObject({
      format: 'png',
      width: size,
      height: size,
    });
  });

  test('has the sign in its middle', async () => {
    const { info } = await sharp(await drawIcon(SQUARE, icon))
      .trim()
      .toBuffer({ resolveWithObject: true });
    const margin = (icon.size - info.width) / 2;
    expect(Math.abs(-(info.trimOffsetLeft ?? 0) - margin)).toBeLessThanOrEqual(1);
    expect(Math.abs(-(info.trimOffsetTop ?? 0) - margin)).toBeLessThanOrEqual(1);
    expect(info.width).toBe(Math.round(icon.size * icon.part));
  });

  test('shows the sign of the site, the same in every build', async () => {
    const sign = readFileSync('public/favicon.svg');
    const [one, other] = await Promise.all([drawIcon(sign, icon), drawIcon(sign, icon)]);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('icons', () => {
  test.each(['180', 'maskierbar-512'])(
    'are opaque where a system fills what is transparent: %s',
    async (name) => {
      const icon = ICONS[name];
      if (!icon) throw new Error('There is no such icon.');
      expect((await sharp(await drawIcon(SQUARE, icon)).stats()).isOpaque).toBe(true);
    },
  );

  test('keep even the corners of a square inside the circle that every mask leaves', () => {
    const { part = 1 } = ICONS['maskierbar-512'] ?? {};
    expect(part * Math.SQRT2).toBeLessThanOrEqual(0.8);
  });
});
