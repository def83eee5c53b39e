import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPainter } from '../../../../src/formats/cards/paint.ts';
import type { Sheet, SheetLine } from '../../../../src/formats/cards/sheet.ts';
import { loadTypeface, type Typeface } from '../../../../src/formats/cards/typefaces.ts';
import { createKeeper } from '../../../../src/formats/keep-made.ts';

/** A red square with a margin around it. */
const SIGN = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="#c81414" d="M5 5h10v10H5z"/></svg>',
);
const PAPER = 'fbfaf6';
const INK = '1b1b13';
const RED = 'c81414';
const LINE = { cut: 'heading', size: 100, colour: 'ink', left: 40, baseline: 160 } as const;

describe('a painted sheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-paint-'));
  let typeface: Typeface;
  let paint: (sheet: Sheet) => Promise<Uint8Array>;
  beforeAll(async () => {
    typeface = await loadTypeface(createKeeper(folder));
    paint = await createPainter(typeface, SIGN);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const toSheet = (...lines: readonly SheetLine[]): Sheet => ({
    width: 1200,
    height: 300,
    lines,
    rule: { left: 40, top: 280, width: 1120 },
    sign: { width: 200, height: 60 },
  });

  /** Where the pixels of one colour lie, both ends included. */
  async function findBox(png: Uint8Array, colour: string) {
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const places = Array.from({ length: info.width * info.height }, (_, index) => index).filter(
      (index) => data.subarray(index * 3, index * 3 + 3).toString('hex') === colour,
    );
    const columns = places.map((at) => at % info.width);
    const rows = places.map((at) => Math.floor(at / info.width));
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
    return { left: least(columns), right: most(columns), top: least(rows), bottom: most(rows) };
  }

  test('is a PNG of its size on the paper of the site', async () => {
    const png = await paint(toSheet());
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 300 });
    expect(await findBox(png, PAPER)).toEqual({ left: 0, right: 1199, top: 0, bottom: 299 });
  });

  test.each([
    { what: 'plain text', text: 'Häuser am Meer H' },
    { what: 'pairs that are kerned', text: 'To VA T. H' },
    { what: 'letters that could join', text: 'fi ffl H' },
    { what: 'quotation marks', text: '„H“ »H« H' },
    { what: 'letters of every file of the typeface', text: 'Hễ Łódź H' },
  ])('has $what stand on its baseline, as long as it was measured', async ({ text }) => {
    const alone = await findBox(await paint(toSheet({ ...LINE, text: 'H' })), INK);
    const whole = await findBox(await paint(toSheet({ ...LINE, text })), INK);
    const widthOf = (part: string) => typeface.widthOf(part, 'heading') * LINE.size;
    expect(alone.bottom).toBe(LINE.baseline - 1);
    expect(Math.abs(whole.right - alone.right - (widthOf(text) - widthOf('H')))).toBeLessThanOrEqual(1.5);
  });

  test('has the sign stand on the right end of the rule, without the margin of its file, in its own colour', async () => {
    expect(await findBox(await paint(toSheet()), RED)).toEqual({
      left: 1100,
      right: 1159,
      top: 220,
      bottom: 279,
    });
  });

  test('stands without a sign where that is empty', async () => {
    const paintOnly = await createPainter(
      typeface,
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'),
    );
    expect(await findBox(await paintOnly(toSheet()), PAPER)).toMatchObject({ right: 1199, bottom: 299 });
  });

  test('takes text as text, whatever is in it', async () => {
    const text = '</text><script>&amp;"\'';
    const { right } = await findBox(await paint(toSheet({ ...LINE, size: 40, text })), INK);
    expect(right).toBeGreaterThan(LINE.left + typeface.widthOf(text, 'heading') * 40 * 0.9);
  });

  test('is the same, byte for byte, of the same input', async () => {
    const sheet = toSheet({ ...LINE, text: 'Öl & Gas' });
    const other = await createPainter(typeface, SIGN);
    expect(Buffer.compare(await paint(sheet), await other(sheet))).toBe(0);
  });
});
