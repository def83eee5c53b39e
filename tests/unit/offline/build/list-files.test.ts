import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../../src/offline/build/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'lesesaal-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string, body = '') =>
  `<html lang="de"><link rel="canonical" href="https://a.example/zeitung/${path}">${body}</html>`;
const article = (path: string, body = '') => page(path, `<article data-record="{}">${body}</article>`);

const written: Record<string, string> = {
  'index.html': page(''),
  '404.html': '<html>Seite nicht gefunden</html>',
  'artikel/2025/a/index.html': article(
    'artikel/2025/a/',
    '<img src="/zeitung/_astro/bild.CXgretFj.svg" alt="">',
  ),
  'artikel/2025/a/original/index.html': page('artikel/2025/a/original/'),
  'artikel/2025/weg/index.html': page('artikel/2025/weg/'),
  'alt/index.html': page('artikel/2025/a/'),
  '_astro/bild.CXgretFj.svg': '<svg/>',
  '_astro/unbenannt.AAAAAAAA_1.avif': 'bytes',
  '_astro/Page.D802dQX9.js': 'import "./german.Cwi_D4vX.js"',
  '_astro/newsreader-normal.DSsTuFFM.woff2': 'font',
  'pagefind/pagefind.js': 'search()',
  'pagefind/fragment/de_1.pf_fragment': 'text',
  'feed.xml': '<rss/>',
};
for (const [path, text] of Object.entries(written)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('what is needed to read without a network', () => {
  const listed = listFiles(
    folder,
    ['', '404/', 'alt/', 'artikel/2025/a/', 'artikel/2025/a/original/', 'artikel/2025/weg/'],
    '/zeitung/',
  );

  test('is every page but originals and notices, its pictures, scripts, fonts and the index', async () => {
    expect(Object.keys((await listed).files).sort()).toEqual([
      '',
      '_astro/Page.D802dQX9.js',
      '_astro/bild.CXgretFj.svg',
      '_astro/newsreader-normal.DSsTuFFM.woff2',
      'artikel/2025/a/',
      'artikel/2025/weg/',
      'pagefind/fragment/de_1.pf_fragment',
      'pagefind/pagefind.js',
    ]);
  });

  test('is named with its size and hash', async () => {
    const { files } = await listed;
    expect(files['pagefind/pagefind.js']).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), 8]);
    expect(files['pagefind/pagefind.js']?.[0]).not.toBe(files['_astro/bild.CXgretFj.svg']?.[0]);
  });

  test('tells articles from what was withdrawn', async () => {
    expect(await listed).toMatchObject({ articles: 1, withdrawn: ['artikel/2025/weg/'] });
  });

  test('names scripts and fonts apart', async () => {
    expect(await listed).toMatchObject({
      scripts: ['_astro/Page.D802dQX9.js'],
      fonts: ['_astro/newsreader-normal.DSsTuFFM.woff2'],
    });
  });
});
