import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Card, writeCatalogue } from '../catalogue.ts';
import { putMarks } from '../marks.ts';
import { SORT_RANK } from '../pagefind.ts';
import { REGISTER, type Register } from '../register.ts';
import { createIndexDocument } from './index-document.ts';
import type { PrintedArticle } from './printed.ts';
import { createWordCounter } from './words.ts';

/** What Pagefind writes beside the index for its own interfaces, which the site does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  // The index is German, so that the code for no language is never loaded.
  'wasm.unknown.pagefind',
];

/** Where the vocabulary's files lie in the index's folder. */
const WORDS = 'words';

/** What the index is made of, beside the articles. */
export interface IndexOptions {
  /** The folder to write, such as `dist/pagefind`; what it held before is removed. */
  readonly outputPath: string;
  /** Gives the parts of a word, which joined are the word. */
  readonly split: (word: string) => readonly string[];
  /** Groups of expressions that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * Makes the search index of printed articles, the oldest first, as one German index whatever the language of
 * an article, and beside it the register and the vocabulary.
 * @returns the number of articles indexed
 * @throws Error naming the article or step that Pagefind could not do
 */
export async function buildIndex(
  articles: AsyncIterable<PrintedArticle> | Iterable<PrintedArticle>,
  { outputPath, split, synonyms }: IndexOptions,
): Promise<number> {
  const words = createWordCounter(split);
  const cards: Omit<Card, 'rank'>[] = [];
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    for await (const { url, html, record } of articles) {
      const document = createIndexDocument(html, (text) => putMarks(text, split), {
        name: SORT_RANK,
        value: cards.length,
      });
      if (!document) throw new Error(`${url}: expected an article in the printed page, got none.`);
      for (const text of document.texts) words.count(text);
      const { day, minutes, topics, source } = record;
      cards.push({ day, minutes, topics, source, titleWords: document.titleWords });
      const result = await index.addHTMLFile({ url, content: document.html });
      if (result.errors.length > 0)
        throw new Error(`Pagefind could not index ${url}: ${result.errors.join('; ')}`);
    }
    await rm(outputPath, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  } finally {
    await close();
  }
  await mkdir(join(outputPath, WORDS));
  const shelf = { from: [] as string[], files: [] as string[] };
  for (const { from, text } of words.arrange()) {
    const packed = gzipSync(text, { level: 9 });
    const file = `${WORDS}/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.pack`;
    shelf.from.push(from);
    shelf.files.push(file);
    await writeFile(join(outputPath, file), packed);
  }
  const register: Register = {
    catalogue: writeCatalogue(cards),
    shelf,
    // A group that the archive has no word of would find nothing.
    synonyms: synonyms.filter((group) => group.some((expression) => words.has(expression))),
  };
  await writeFile(join(outputPath, REGISTER), gzipSync(JSON.stringify(register), { level: 9 }));
  return cards.length;
}
