import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SORT_DATE } from '../../../src/search/pagefind.ts';
import { chooseArticlePages } from '../../../src/search/printed.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesesaal-printed-'));
});

afterAll(() => rm(folder, { recursive: true }));

const articlePage = (date: string) =>
  `<article data-pagefind-body><time datetime="x" data-pagefind-sort="${SORT_DATE}:${date}">…</time></article>`;

async function print(pathname: string, html: string): Promise<string> {
  await mkdir(join(folder, pathname), { recursive: true });
  await writeFile(join(folder, pathname, 'index.html'), html);
  return pathname;
}

async function urlsOf(pathnames: readonly string[]): Promise<string[]> {
  return (await chooseArticlePages(folder, pathnames)).map(({ url }) => url);
}

describe('chooseArticlePages', () => {
  test('gives the address and the file of an article', async () => {
    const pathname = await print('artikel/2025/x/', articlePage('2025-08-13T22:00:00.000Z'));
    expect(await chooseArticlePages(folder, [pathname])).toMatchObject([
      { url: '/artikel/2025/x/', file: join(folder, 'artikel/2025/x/index.html') },
    ]);
  });

  test('puts the oldest first, whatever the order they were printed in', async () => {
    const pathnames = [
      await print('artikel/2025/neu/', articlePage('2025-08-13T22:00:00.000Z')),
      await print('artikel/2019/alt/', articlePage('2019-01-01T00:00:00.000Z')),
      await print('artikel/2025/mitte/', articlePage('2025-01-01T00:00:00.000Z')),
    ];
    expect(await urlsOf(pathnames)).toEqual([
      '/artikel/2019/alt/',
      '/artikel/2025/mitte/',
      '/artikel/2025/neu/',
    ]);
  });

  test('puts articles of one instant in the order of their addresses', async () => {
    const date = '2025-08-13T22:00:00.000Z';
    const pathnames = [
      await print('artikel/2025/c/', articlePage(date)),
      await print('artikel/2025/a/', articlePage(date)),
      await print('artikel/2025/b/', articlePage(date)),
    ];
    expect(await urlsOf(pathnames)).toEqual(['/artikel/2025/a/', '/artikel/2025/b/', '/artikel/2025/c/']);
  });

  test('leaves out what is not to be indexed: a notice, a redirect', async () => {
    const pathnames = [
      await print('artikel/2025/zurueckgezogen/', '<article><h1>Zurückgezogen</h1></article>'),
      await print('artikel/2025/umgezogen/', '<h1>Diese Seite ist umgezogen</h1>'),
      await print('artikel/2025/artikel/', articlePage('2025-08-13T22:00:00.000Z')),
    ];
    expect(await urlsOf(pathnames)).toEqual(['/artikel/2025/artikel/']);
  });

  test('takes no text for the attribute', async () => {
    const html = '<p>So geht es: data-pagefind-sort="datum:2025-01-01T00:00:00.000Z"</p>';
    expect(await urlsOf([await print('artikel/2025/erklaert/', html)])).toEqual([]);
  });

  test.each([
    '',
    'themen/chips/',
    'archiv/2025/08/',
    'suche/',
    'artikel/2025/',
    'artikel/2025/x/original/',
    'x/artikel/2025/y/',
    '404.html',
  ])('does not even read the page %j, which is no article', async (pathname) => {
    expect(await urlsOf([pathname])).toEqual([]);
  });

  test('throws where an article that was printed is not there', async () => {
    await expect(chooseArticlePages(folder, ['artikel/2025/fehlt/'])).rejects.toThrow('ENOENT');
  });
});
