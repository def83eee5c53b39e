import { type KeptArticle, parseKept } from './kept.ts';
import { readStored, STORED, writeStored } from './store.ts';

export function loadKept(): KeptArticle[] {
  return parseKept(readStored(STORED.kept));
}

/** @returns whether the browser keeps it */
export function saveKept(kept: readonly KeptArticle[]): boolean {
  return writeStored(STORED.kept, kept.length > 0 ? kept : undefined);
}

/**
 * Keeps the article that an element stands for, or lets it go.
 * @param element has the article's id, topic, date and minutes in its data attributes, and lies with its headline
 *   in one `article` or `li`
 */
export function toggleKept(element: HTMLElement): 'kept' | 'removed' | 'refused' {
  const { article: id = '', topic = '', date = '', minutes = '' } = element.dataset;
  const kept = loadKept();
  if (kept.some((entry) => entry.id === id)) {
    return saveKept(kept.filter((entry) => entry.id !== id)) ? 'removed' : 'refused';
  }
  const headline = element.closest('article, li')?.querySelector('h1, .story-title');
  const title = headline?.textContent.trim() ?? id;
  return saveKept([{ id, title, topic, date, minutes, kept: Date.now() }, ...kept]) ? 'kept' : 'refused';
}

/** What a reader hears of it. */
export const KEPT_ANSWER = {
  kept: 'Gemerkt.',
  removed: 'Nicht mehr gemerkt.',
  refused: 'Ihr Browser lässt diese Website nichts speichern.',
} as const;
