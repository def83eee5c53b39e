/** The part of Pagefind's browser API (1.6) that the engine uses. */
export interface Pagefind {
  options(options: { readonly baseUrl?: string; readonly basePath?: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FacetCounts>;
  search(
    term: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<PagefindSearch>;
}

/** How many articles have which value, by facet: `{ thema: { Chips: 3 } }`. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  /** Counts of each filter's values within the results. */
  readonly filters: FacetCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  /** The indexed text; `locations` count its words as split at white space. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly locations: readonly number[];
}

/** The names under which an article's page prints what the index keeps of an article. */
export const FACETS = { topic: 'thema', year: 'jahr' } as const;
export const SORT_DATE = 'datum';
export const META = { date: 'datum', minutes: 'minuten', topic: 'thema' } as const;
