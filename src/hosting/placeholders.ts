import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenPage } from './broken-links.ts';

/** Where the text of a page begins, behind the site's own header. */
const PROSE = /<div class="prose"[^>]*>[\s\S]*?<\/article>/;

/** How the template marks what is to be filled in: a notice, and words in square brackets. */
const PLACEHOLDER = /<strong>Platzhalter\b|\[[\p{L}][^[\]<>]{3,}\]/u;

/** Finds the own pages that still hold placeholders of the template, as messages name them. */
export async function findPlaceholders(folder: string, pages: readonly WrittenPage[]): Promise<string[]> {
  const found: string[] = [];
  for (const { pathname, file } of pages.filter((page) => /^[^/]+\/$/.test(page.pathname))) {
    const html = await readFile(join(folder, pathname, 'index.html'), 'utf8');
    if (PLACEHOLDER.test(PROSE.exec(html)?.[0] ?? '')) found.push(file);
  }
  return found.sort();
}
