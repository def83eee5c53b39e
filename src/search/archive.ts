import { type Card, DAY_MS, readCatalogue } from './catalogue.ts';
import { wordsOf } from './excerpt.ts';
import { type Pagefind, SORT_RANK } from './pagefind.ts';
import type { Register } from './register.ts';

/** An article's text as the index has it. */
export interface IndexedText {
  readonly url: string;
  /** Its words with their marks; the headline comes first. */
  readonly words: readonly string[];
}

/** All articles of an index, by their ids in it, the oldest first. */
export interface Archive {
  readonly cards: ReadonlyMap<string, Card>;
  /** The age of an article in days; that of the newest is 0. */
  ageOf(id: string): number;
  /** Fetches the text of an article. */
  read(id: string): Promise<IndexedText>;
}

/** The index is no longer the one that was loaded: the site was published anew. */
export class OutdatedIndexError extends Error {
  override readonly name = 'OutdatedIndexError';
}

/**
 * Opens the archive: the index gives the articles' ids in their order, the register what is known of each.
 * @throws OutdatedIndexError where the two are not of one build
 */
export async function openArchive(pagefind: Pagefind, { catalogue }: Register): Promise<Archive> {
  const list = readCatalogue(catalogue);
  const { results } = await pagefind.search(null, { sort: { [SORT_RANK]: 'asc' } });
  if (results.length !== list.length) {
    throw new OutdatedIndexError(`expected ${list.length} articles in the index, got ${results.length}.`);
  }
  const cards = new Map(results.map(({ id }, at) => [id, list[at] as Card]));
  const pages = new Map(results.map((result) => [result.id, result]));
  const newest = Date.parse(list.at(-1)?.day ?? '');
  return {
    cards,
    ageOf: (id) => (newest - Date.parse(cards.get(id)?.day ?? '')) / DAY_MS,
    read: async (id) => {
      const fragment = await pages.get(id)?.data();
      if (!fragment) throw new OutdatedIndexError(`expected the text of ${id}, got none.`);
      return { url: fragment.url, words: wordsOf(fragment.content) };
    },
  };
}
