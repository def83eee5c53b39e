import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { ARCHIVE_CLOCK } from './archive.ts';
import { printBarePage } from './bare-page.ts';
import { finishBuild, PROJECT, startColdBuild } from './cold-build.ts';
import { type BenchArticle, writeArticles } from './search-material.ts';

/** The same articles with the site's index and with the one that Pagefind makes of plain pages. */
export interface SearchSite {
  readonly articles: readonly BenchArticle[];
  /** Address of each article, without the base path. */
  readonly urls: readonly string[];
  /** The folder with the whole site. */
  readonly ours: string;
  /** The folder with the stock index in `pagefind/`. */
  readonly stock: string;
}

/**
 * Builds the site of some articles, and a stock index of the same printed pages, reduced to heading and paragraphs.
 * What lies in the folder already is kept where it was made of the same articles.
 * @throws Error where not every article was printed with all its words
 */
export async function buildSearchSite(
  articles: readonly BenchArticle[],
  folder: string,
): Promise<SearchSite> {
  const [content, ours, stock] = [join(folder, 'content'), join(folder, 'ours'), join(folder, 'stock')];
  const note = join(folder, 'articles.sha256');
  const digest = createHash('sha256').update(JSON.stringify(articles)).digest('hex');
  const isThere = existsSync(note) && readFileSync(note, 'utf8') === digest;
  if (!isThere) rmSync(folder, { recursive: true, force: true });
  const urls = writeArticles(content, articles);
  cpSync(join(PROJECT, 'content', 'pages'), join(content, 'pages'), { recursive: true });
  if (!isThere) {
    const variables = { CONTENT_DIR: content, OUT_DIR: ours, SITE_URL: 'https://bench.example' };
    const build = startColdBuild({ ...variables, SOURCE_DATE_EPOCH: String(ARCHIVE_CLOCK) });
    await finishBuild(build, `${articles.length} articles`);
    const printed = globSync('artikel/*/*/index.html', { cwd: ours }).length;
    if (printed !== articles.length)
      throw new Error(`Expected ${articles.length} printed articles, got ${printed}.`);
    const pages = urls.map((url) => printBarePage(readFileSync(join(ours, url, 'index.html'), 'utf8')));
    for (const [number, page] of pages.entries()) checkWords(page, articles[number]?.text ?? '');
    await indexStock(pages, urls, stock);
    writeFileSync(note, digest);
  }
  return { articles, urls, ours, stock };
}

function checkWords(page: string, text: string): void {
  const wordsOf = (words: string) => words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const printed = new Set(wordsOf(page.replaceAll('&amp;', '&').replaceAll('&lt;', '<')));
  const lost = wordsOf(text).filter((word) => !printed.has(word));
  if (lost.length > 0)
    throw new Error(`Expected every word of an article on its page, not there: ${lost.join(' ')}`);
}

async function indexStock(pages: readonly string[], urls: readonly string[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    for (const [number, content] of pages.entries()) {
      const added = await index.addHTMLFile({ url: urls[number] ?? '', content });
      if (added.errors.length > 0) throw new Error(`${urls[number]}: ${added.errors.join('; ')}`);
    }
    mkdirSync(folder, { recursive: true });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`No stock index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
}
