import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createUncoveredFinder, describeUncovered } from '../../../src/fonts/uncovered.ts';

const COVERAGE = [
  [0x20, 0x7e],
  [0xc0, 0xff],
] as const;
const findUncovered = createUncoveredFinder(COVERAGE);

function page(body: string): string {
  return `<head><title>漢</title></head><body><p>漢</p><article class="x">${body}</article><p>漢</p></body>`;
}

describe('the characters for which there is no font', () => {
  test.each([
    { body: '<p>Schöne Äpfel & mehr</p>', found: [] },
    { body: '<h1>漢字 und 漢</h1>', found: ['漢', '字'] },
    { body: '<p>Weiter → mehr</p>', found: ['→'] },
    { body: '<p>Gut 😀</p>', found: ['😀'] },
    { body: '<p>👩‍🚀❤️</p>', found: ['👩', '🚀', '❤'] },
    { body: '<p>Zeile\n\tnoch\u00a0eine\u202fund\u2009eine</p>', found: [] },
    { body: '<p>Silben\u00adtrennung</p>', found: [] },
    { body: '<p>a\u0308 wie ä</p>', found: [] },
    { body: '<p>q\u0308</p>', found: ['\u0308'] },
    { body: '<p title="漢"><a href="/漢/">Text</a> – Ende</p>', found: ['–'] },
    { body: '<pre><code>漢</code></pre><code>→</code><p>Text</p>', found: [] },
    { body: '<p>Text<a href="#r" data-footnote-backref="">↩</a></p>', found: [] },
    { body: '', found: [] },
  ])('in $body are $found', ({ body, found }) => {
    expect(findUncovered(page(body))).toEqual(found);
  });

  test('are none where a page holds no article', () => {
    expect(findUncovered('<p>漢</p>')).toEqual([]);
  });

  test('are found again on the next page', () => {
    expect([findUncovered(page('→')), findUncovered(page('→'))]).toEqual([['→'], ['→']]);
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-uncovered-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function print(pathname: string, body: string): string {
    mkdirSync(join(folder, pathname), { recursive: true });
    writeFileSync(join(folder, pathname, 'index.html'), page(body));
    return pathname;
  }

  test('names each character once, with the first article that holds it', () => {
    const articles = [print('artikel/2025/b/', '→ 😀'), print('artikel/2025/a/', '→')];
    expect(describeUncovered(folder, articles, COVERAGE)).toEqual([
      '“→” (U+2192) shows in the reader’s own font, as in artikel/2025/a/',
      '“😀” (U+1F600) shows in the reader’s own font, as in artikel/2025/b/',
    ]);
  });

  test('names ten of them and counts the rest', () => {
    const lines = describeUncovered(folder, [print('artikel/2025/c/', '一丁丂七丄丅丆万丈三上下')], COVERAGE);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('So do 2 more characters');
  });
});
