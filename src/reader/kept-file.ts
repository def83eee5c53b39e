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
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: 'Diese Datei ist keine Merkliste: Sie enthält kein JSON.' };
  }
  const { format, articles } = (file ?? {}) as { format?: unknown; articles?: unknown };
  if (format !== FORMAT || !Array.isArray(articles)) {
    return { fault: 'Diese Datei ist keine Merkliste, die der Lesesaal exportiert hat.' };
  }
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
