import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { articleIdAt } from '../../article/urls.ts';
import { type ArticleRecord, RECORD_ATTRIBUTE } from '../record.ts';

/** A printed article page that is to be found. */
export interface PrintedArticle {
  /** Address without the base path: `/artikel/2025/x/`. */
  readonly url: string;
  readonly html: string;
  readonly record: ArticleRecord;
}

/** The beginning of an article with its attributes, whose values may hold anything but quotation marks. */
const ARTICLE = /<article\b(?:[^>"]|"[^"]*")*>/;

/**
 * Reads the printed article pages that are to be found, the oldest first, so that equal content gives an equal
 * index. Pages that are not to be indexed (notices, redirects) carry no record.
 * @param folder absolute path of the built folder
 * @param pathnames what the build printed, such as `artikel/2025/x/`
 */
export async function* readArticles(
  folder: string,
  pathnames: readonly string[],
): AsyncGenerator<PrintedArticle> {
  const found: Omit<PrintedArticle, 'html'>[] = [];
  const read = (url: string) => readFile(join(folder, url, 'index.html'), 'utf8');
  for (const pathname of pathnames.filter(articleIdAt)) {
    const url = `/${pathname}`;
    const record = recordIn(await read(url));
    if (record) found.push({ url, record });
  }
  found.sort((a, b) => compare(a.record.published, b.record.published) || compare(a.url, b.url));
  for (const article of found) yield { ...article, html: await read(article.url) };
}

function recordIn(html: string): ArticleRecord | undefined {
  const tag = ARTICLE.exec(html)?.[0];
  if (!tag) return undefined;
  const [element] = parseFragment(tag).childNodes;
  const attributes = element && 'attrs' in element ? element.attrs : [];
  return JSON.parse(attributes.find(({ name }) => name === RECORD_ATTRIBUTE)?.value ?? 'null');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
