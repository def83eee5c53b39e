import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** A printed article page. */
export interface PrintedPage {
  /** Address without the base path: `/artikel/2025/x/`. */
  readonly url: string;
  /** Absolute path of the HTML file. */
  readonly file: string;
}

/** The style is the same in every page and as long as an article: no work for the index. */
const STYLE = /<style>[\s\S]*?<\/style>/;

/** What Pagefind writes beside the index for its own interfaces, which the site does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * Makes the search index of printed pages, in the order given, as one German index whatever the language of
 * an article.
 * @param outputPath the folder to write, such as `dist/pagefind`; what it held before is removed
 * @returns the number of pages indexed
 * @throws Error naming the page or step that Pagefind could not do
 */
export async function buildIndex(pages: readonly PrintedPage[], outputPath: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    for (const { url, file } of pages) {
      const html = await readFile(file, 'utf8');
      const result = await index.addHTMLFile({ url, content: html.replace(STYLE, '') });
      if (result.errors.length > 0)
        throw new Error(`Pagefind could not index ${url}: ${result.errors.join('; ')}`);
    }
    await rm(outputPath, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
    return pages.length;
  } finally {
    await close();
  }
}
