/** The part of Pagefind's browser API (1.6) that the engine uses. */
export interface Pagefind {
  options(options: {
    readonly baseUrl?: string;
    readonly basePath?: string;
    readonly ranking?: { readonly termSimilarity?: number };
  }): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  /** BM25 of the words in the article, with the weights of the places where they stand. */
  readonly score: number;
  /** Where in the article's text the words stand, counted in words. */
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  /** The indexed text with its marks; the headline comes first. */
  readonly content: string;
}

/** The name under which the index keeps an article's place in the archive, the oldest being 0. */
export const SORT_RANK = 'rang';

/**
 * How strictly Pagefind weighs words that only begin with the word asked for: at 3, one with three letters more
 * counts a tenth of the word itself.
 */
export const RANKING = { termSimilarity: 3 } as const;
