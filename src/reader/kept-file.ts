import { type KeptArticle, parseKept } from './kept.ts';

/** The name that every exported list carries, so that no other file is taken for one. */
const FORMAT = 'lesesaal-merkliste';

/** Writes a reading list as a file that people can read, too. */
export function printExport(kept: readonly KeptArticle[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, articles: kept }, null, 2)}\n`;
}

/** What became of an import: the list as it is now, or a sentence for the reader. */
export type Import =
  | { readonly kept: KeptArticle[]; readonly added: number; readonly known: number }
  | { readonly fault: string };

/**
 * Adds what an exported file lists to a reading list; what is on it already stays as it is.
 * @param text what the file holds
 */
export function importKept(text: string, kept: readonly KeptArticle[]): Import {
  let file: { format?: unknown; articles?: unknown } | null = null;
  try {
    file = JSON.parse(text);
  } catch {
    // What is no JSON is no list of ours either.
  }
  const articles = file?.format === FORMAT ? file.articles : undefined;
  if (!Array.isArray(articles)) return { fault: 'Diese Datei ist keine exportierte Merkliste.' };
  const found = parseKept(articles);
  if (found.length === 0 && articles.length > 0) {
    return { fault: 'In dieser Merkliste lässt sich kein Artikel lesen.' };
  }
  const fresh = found.filter(({ id }) => !kept.some((entry) => entry.id === id));
  return {
    kept: parseKept([...kept, ...fresh]),
    added: fresh.length,
    known: found.length - fresh.length,
  };
}
