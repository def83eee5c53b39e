import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PrintedArticle, readArticles } from '../../../../src/search/build/printed.ts';
import { type ArticleRecord, RECORD_ATTRIBUTE } from '../../../../src/search/record.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesesaal-printed-'));
});

afterAll(() => rm(folder, { recursive: true }));

const makeRecord = (published: string, rest: Partial<ArticleRecord> = {}): ArticleRecord => ({
  published,
  day: published.slice(0, 10),
  minutes: 2,
  topics: ['Chips'],
  source: 'Beispielblatt',
  ...rest,
});

/** An article's page, printed as Astro prints attributes: of all signs only `&` and `"` are escaped. */
function articlePage(published: string, rest: Partial<ArticleRecord> = {}): string {
  const json = JSON.stringify(makeRecord(published, rest)).replaceAll('&', '&#38;').replaceAll('"', '&#34;');
  return `<article class="x" data-pagefind-body ${RECORD_ATTRIBUTE}="${json}"><h1>Titel</h1></article>`;
}

async function print(pathname: string, html: string): Promise<string> {
  await mkdir(join(folder, pathname), { recursive: true });
  await writeFile(join(folder, pathname, 'index.html'), html);
  return pathname;
}

async function readAll(pathnames: readonly string[]): Promise<PrintedArticle[]> {
  const articles: PrintedArticle[] = [];
  for await (const article of readArticles(folder, pathnames)) articles.push(article);
  return articles;
}

async function urlsOf(pathnames: readonly string[]): Promise<string[]> {
  return (await readAll(pathnames)).map(({ url }) => url);
}

describe('readArticles', () => {
  test('gives the address, the page and the record of an article', async () => {
    const html = articlePage('2025-08-13T22:00:00.000Z');
    const pathname = await print('artikel/2025/x/', html);
    expect(await readAll([pathname])).toEqual([
      { url: '/artikel/2025/x/', html, record: makeRecord('2025-08-13T22:00:00.000Z') },
    ]);
  });

  test.each([
    { topics: ['Öl & Gas', '"Zölle"'], source: 'Blatt & Bote' },
    { topics: ['a > b', '<b>', "l'eau"], source: 'Blatt > Bote' },
    { topics: ['&quot;', '\\'], source: undefined },
  ])('reads what the record says, whatever signs are in it: %j', async (said) => {
    const date = '2025-08-13T22:00:00.000Z';
    const pathname = await print('artikel/2025/zeichen/', articlePage(date, said));
    const [article] = await readAll([pathname]);
    expect(article?.record).toEqual(JSON.parse(JSON.stringify(makeRecord(date, said))));
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
    const html = `<p>So geht es: ${RECORD_ATTRIBUTE}="{}"</p>`;
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
    await expect(urlsOf(['artikel/2025/fehlt/'])).rejects.toThrow('ENOENT');
  });
});
