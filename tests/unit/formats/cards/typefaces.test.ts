import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTypeface, type Typeface } from '../../../../src/formats/cards/typefaces.ts';
import { createKeeper } from '../../../../src/formats/keep-made.ts';

describe('the typeface of cards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-typefaces-'));
  let typeface: Typeface;
  beforeAll(async () => {
    typeface = await loadTypeface(createKeeper(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([...'aZäöüÄÖÜßẞ„“‚‘»«–—…·€§&éçłŻőğșễọ'])('has %s', (character) => {
    expect(typeface.has(character)).toBe(true);
  });

  test.each([...'я漢ש☀', '🚀'])('lacks %s', (character) => {
    expect(typeface.has(character)).toBe(false);
  });

  test('is wider where it is heavier, apart from the distance of letters', () => {
    const text = 'Hamburgefonts';
    const heading = typeface.widthOf(text, 'heading') + 0.018 * text.length;
    expect(heading).toBeGreaterThan(typeface.widthOf(text, 'text'));
  });

  test('measures with kerning', () => {
    const apart = typeface.widthOf('T', 'text') + typeface.widthOf('o', 'text');
    expect(typeface.widthOf('To', 'text')).toBeLessThan(apart);
  });

  test('measures what lies in several files', () => {
    const parts = ['Kan', 'ğ', 'al'].map((part) => typeface.widthOf(part, 'text'));
    expect(typeface.widthOf('Kanğal', 'text')).toBeCloseTo(parts.reduce((a, b) => a + b));
  });

  test('is no wider for no text', () => {
    expect(typeface.widthOf('', 'heading')).toBe(0);
  });

  test('is kept, and not made again', async () => {
    const makings: string[] = [];
    const keep = createKeeper(folder);
    await loadTypeface((origin, make) =>
      keep(origin, () => {
        makings.push(String(origin[0]));
        return make();
      }),
    );
    expect(makings).toEqual([]);
  });
});
