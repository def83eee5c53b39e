import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { listFiles } from './files.ts';

const { root, sub, again, empty } = sites;

const CARD = /^artikel\/\d{4}\/[^/]+\.png$/;

function cardsIn(folder: string): string[] {
  return listFiles(folder).filter((path) => CARD.test(path));
}

describe.each([
  ['at the root', root],
  ['below a path', sub],
])('cards of a site %s', (_, { folder }) => {
  test('are PNG of 1200 × 630 pixels and at most 40 KB', async () => {
    for (const path of [...cardsIn(folder), 'karte.png']) {
      const bytes = readFileSync(join(folder, path));
      expect({ path, ...(await sharp(bytes).metadata()) }).toMatchObject({
        path,
        format: 'png',
        width: 1200,
        height: 630,
      });
      expect(bytes.length).toBeLessThan(40_000);
    }
  });
});

describe('cards', () => {
  test('of different titles differ', () => {
    const pictures = cardsIn(root.folder).map((path) => readFileSync(join(root.folder, path), 'base64'));
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test('are the same, byte for byte, in another time zone and below a path', () => {
    for (const path of [...cardsIn(root.folder), 'karte.png']) {
      const bytes = readFileSync(join(root.folder, path));
      for (const { folder } of [sub, again]) {
        expect({ path, isSame: bytes.equals(readFileSync(join(folder, path))) }).toEqual({
          path,
          isSame: true,
        });
      }
    }
  });

  test('of a site without articles are that of the site alone', () => {
    expect(cardsIn(empty.folder)).toEqual([]);
    expect(listFiles(empty.folder)).toContain('karte.png');
  });
});

describe('icons', () => {
  test.each([
    ['symbole/180.png', 180],
    ['symbole/192.png', 192],
    ['symbole/512.png', 512],
    ['symbole/maskierbar-512.png', 512],
  ])('are there in the size in their name: %s', async (path, size) => {
    for (const { folder } of [root, sub, empty]) {
      const { format, width, height } = await sharp(join(folder, path)).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: size, height: size });
    }
  });
});
