import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { FACES } from '../../../src/fonts/faces.ts';
import { type SubsetFont, subset } from '../../../src/fonts/subset.ts';

const { resolve } = createRequire(import.meta.url);
/** The most that a font file may weigh, in bytes. */
const BUDGET = 40_000;

function codesOf(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

describe.each(FACES)('the font file $name', ({ name, source, characters }) => {
  let font: SubsetFont;
  let face: Face;
  beforeAll(async () => {
    font = await subset(readFileSync(resolve(source)), characters);
    const sfnt = await subsetFont(font.bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
    face = new Face(new Blob(sfnt));
  });

  test('is WOFF2 and weighs at most 40 KB', () => {
    expect(Buffer.from(font.bytes.subarray(0, 4)).toString()).toBe('wOF2');
    expect(font.bytes.length).toBeLessThanOrEqual(BUDGET);
  });

  test('varies in weight from 400 to 700 and in nothing else', () => {
    const axes = Object.entries(face.getAxisInfos()).map(([tag, { min, max }]) => ({ tag, min, max }));
    expect(axes).toEqual([{ tag: 'wght', min: 400, max: 700 }]);
  });

  test('has exactly the characters that it says, all of them wanted', () => {
    expect([...face.collectUnicodes()].sort()).toEqual([...font.covered].sort());
    expect(font.covered.filter((code) => !characters.includes(String.fromCodePoint(code)))).toEqual([]);
  });

  test('has the letters for which it is there', () => {
    const letters = name.endsWith('-names')
      ? 'ĄąĆćČčĎďĐđĘęĚěĞğİŁłŃńŇňŐőŘřŚśŞşŠšŤťŰűŹźŻżŽžȘșȚțẞ'
      : 'AZaz09ÄÖÜäöüßÉéèêçåÅæøñÐþıŒœ„“‚‘’»«›‹–—…•€£§°×½&@%\u00a0';
    expect(codesOf(letters).filter((code) => !font.covered.includes(code))).toEqual([]);
  });

  test('keeps kerning', () => {
    expect(face.getTableFeatureTags('GPOS')).toContain('kern');
  });
});

describe('a font file', () => {
  const [{ source }] = FACES as [(typeof FACES)[number]];
  const bytes = readFileSync(resolve(source));

  test('is the same, byte for byte, of the same input', async () => {
    const [one, other] = await Promise.all([subset(bytes, 'Äpfel'), subset(bytes, 'Äpfel')]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('keeps its copyright and the address of its licence', async () => {
    const { bytes: font } = await subset(bytes, 'a');
    const sfnt = await subsetFont(font, undefined, {
      keepAllGlyphs: true,
      preserveNameIds: [14],
      targetFormat: 'sfnt',
    });
    const names = new Face(new Blob(sfnt)).referenceTable('name') ?? [];
    const text = Buffer.from(names).toString('latin1').replaceAll('\0', '');
    expect(text).toContain('Copyright 2020 The Newsreader Project Authors');
    expect(text).toContain('http://scripts.sil.org/OFL');
  });

  test('leaves out what the source lacks', async () => {
    expect((await subset(bytes, 'a漢😀')).covered).toEqual(codesOf('a'));
  });

  test('that cannot be read is refused', async () => {
    await expect(subset(new Uint8Array(100), 'a')).rejects.toThrow();
  });
});
