import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/build/build-index.ts';
import type { PrintedArticle } from '../../../../src/search/build/printed.ts';
import { readCatalogue } from '../../../../src/search/catalogue.ts';
import { REGISTER, type Register, unpack } from '../../../../src/search/register.ts';
import { openVocabulary } from '../../../../src/search/vocabulary.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesesaal-index-'));
});

afterAll(() => rm(folder, { recursive: true }));

function makeArticle(slug: string, day: string, html: string): PrintedArticle {
  const record = { published: `${day}T08:00:00Z`, day, minutes: 2, topics: ['Chips'], source: undefined };
  return { url: `/artikel/${day.slice(0, 4)}/${slug}/`, html, record };
}

const ARTICLES = [
  makeArticle(
    'a',
    '2024-05-01',
    '<article data-pagefind-body><h1>Das Exportverbot</h1><p>Es gilt.</p></article>',
  ),
  makeArticle(
    'b',
    '2025-08-14',
    '<article lang="en" data-pagefind-body><h1>Chips</h1><p>They are here.</p></article>',
  ),
];

const SYNONYMS = [
  ['exportverbot', 'ausfuhrverbot'],
  ['ki', 'künstliche intelligenz'],
];

/** Builds the index into a folder of this name; what it wrote. */
async function build(name: string, articles: readonly PrintedArticle[] = ARTICLES) {
  const outputPath = join(folder, name);
  const split = (word: string) => (word === 'Exportverbot' ? ['Export', 'verbot'] : [word]);
  const count = await buildIndex(articles, { outputPath, split, synonyms: SYNONYMS });
  const read = async (file: string) => unpack(new Uint8Array(await readFile(join(outputPath, file))));
  const register: Register = JSON.parse(await read(REGISTER));
  return { outputPath, count, read, register };
}

/** The paths of all files below a folder, in order. */
async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true });
  const isFile = await Promise.all(entries.map(async (entry) => (await stat(join(path, entry))).isFile()));
  return entries.filter((_, at) => isFile[at]).sort();
}

describe('buildIndex', () => {
  test('tells how many articles it has indexed', async () => {
    expect([(await build('two')).count, (await build('none', [])).count]).toEqual([2, 0]);
  });

  test('writes what is known of the articles, in the order given', async () => {
    const { register } = await build('catalogue');
    expect(readCatalogue(register.catalogue)).toEqual([
      { rank: 0, day: '2024-05-01', titleWords: 2, minutes: 2, topics: ['Chips'], source: undefined },
      { rank: 1, day: '2025-08-14', titleWords: 1, minutes: 2, topics: ['Chips'], source: undefined },
    ]);
  });

  test('writes the vocabulary, with the parts of words', async () => {
    const { register, read } = await build('vocabulary');
    const vocabulary = openVocabulary(register.shelf, read);
    expect(await vocabulary.find('Exportverbot')).toMatchObject({ parts: ['Export', 'verbot'] });
  });

  test('makes one index, whatever the language of an article', async () => {
    const { outputPath } = await build('languages');
    const entry = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'));
    expect(Object.keys(entry.languages)).toEqual(['de']);
  });

  test('keeps of the synonyms those that the articles have words of', async () => {
    expect((await build('synonyms')).register.synonyms).toEqual([SYNONYMS[0]]);
  });

  test('leaves nothing there of Pagefind’s own interfaces, nor of an index before', async () => {
    await mkdir(join(folder, 'old'));
    await writeFile(join(folder, 'old', 'old.txt'), '');
    const { outputPath } = await build('old');
    const foreign = (await filesBelow(outputPath)).filter((file) =>
      /ui|highlight|unknown|old\.txt/.test(file),
    );
    expect(foreign).toEqual([]);
  });

  test('writes equal files of equal articles', async () => {
    const [one, other] = [await build('one'), await build('other')];
    const files = await filesBelow(one.outputPath);
    expect(await filesBelow(other.outputPath)).toEqual(files);
    for (const file of files.filter((name) => name.endsWith('.pack'))) {
      expect(await readFile(join(other.outputPath, file))).toEqual(
        await readFile(join(one.outputPath, file)),
      );
    }
  });

  test('names the page that has no article', async () => {
    const broken = [makeArticle('x', '2025-01-01', '<main><h1>Titel</h1></main>')];
    await expect(build('broken', broken)).rejects.toThrow(
      '/artikel/2025/x/: expected an article in the printed page, got none.',
    );
  });
});
