import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFonts } from '../../../src/fonts/cache.ts';
import { FACES } from '../../../src/fonts/faces.ts';

describe('the folder of fonts', () => {
  let cache: string;
  let folder: string;
  let coverage: readonly (readonly [number, number])[];
  beforeAll(async () => {
    cache = mkdtempSync(join(tmpdir(), 'lesesaal-fonts-'));
    // Two builds at the same time.
    const [one, other] = await Promise.all([makeFonts(cache, '.'), makeFonts(cache, '.')]);
    expect(one).toEqual(other);
    ({ folder, coverage } = one);
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  test('stands alone in the cache, with every file and nothing half done', () => {
    expect(readdirSync(cache)).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(
      ['coverage.json', 'faces.css', ...FACES.map(({ name }) => `${name}.woff2`)].sort(),
    );
  });

  test('is left alone while nothing changes', async () => {
    const before = statSync(join(folder, 'faces.css')).mtimeMs;
    expect((await makeFonts(cache, '.')).folder).toBe(folder);
    expect(statSync(join(folder, 'faces.css')).mtimeMs).toBe(before);
  });

  test('is another one where the locked packages are others', async () => {
    const root = mkdtempSync(join(cache, 'root-'));
    writeFileSync(join(root, 'package-lock.json'), '{}');
    expect((await makeFonts(cache, root)).folder).not.toBe(folder);
  });

  test('has a style sheet with one rule for each file, and what the file covers', () => {
    const rules = readFileSync(join(folder, 'faces.css'), 'utf8').match(/@font-face \{[^}]+\}/g) ?? [];
    expect(rules).toHaveLength(FACES.length);
    expect(rules[0]).toBe(`@font-face {
  font-family: Newsreader;
  font-style: normal;
  font-weight: 400 700;
  font-display: optional;
  src: url("./newsreader-normal.woff2") format("woff2");
  unicode-range: U+0020-007E, U+00A0-00A1, U+00A3, U+00A5, U+00A7, U+00A9, U+00AB, U+00AD-00AE, U+00B0-00B7, U+00B9-00FF, U+0131, U+0152-0153, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+2039-203A, U+20AC, U+2122, U+2212;
}`);
  });

  test('says what the typeface of the articles covers', () => {
    const isCovered = (character: string) => {
      const code = character.codePointAt(0) ?? 0;
      return coverage.some(([first, last]) => first <= code && code <= last);
    };
    expect(['ß', '„', 'Ł', '→', '漢'].map(isCovered)).toEqual([true, true, true, false, false]);
  });
});
