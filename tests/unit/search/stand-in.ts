import {
  FACETS,
  type FacetCounts,
  META,
  type Pagefind,
  type PagefindResult,
  SORT_DATE,
} from '../../../src/search/pagefind.ts';

/** An article as the stand-in indexes it. */
export interface IndexedArticle {
  readonly slug: string;
  readonly content: string;
  readonly topics: readonly string[];
  /** As in `2025-08-14`; its year is the facet. */
  readonly date: string;
  readonly score?: number;
  readonly meta?: Readonly<Record<string, string>>;
}

/** A stand-in for Pagefind that keeps account of what it was asked. */
export interface StandIn extends Pagefind {
  readonly asked: readonly { readonly term: string | null; readonly options: unknown }[];
  /** Addresses whose content was fetched. */
  readonly fetched: readonly string[];
}

/**
 * Searches a few articles as Pagefind does, as far as the engine relies on it: every word of the term must
 * occur, a filter's values are alternatives, different filters must all hold, the counts are those of the
 * results, and they come only after `filters()` has loaded them.
 */
export function createStandIn(articles: readonly IndexedArticle[]): StandIn {
  const asked: { term: string | null; options: unknown }[] = [];
  const fetched: string[] = [];
  let isLoaded = false;

  function valuesOf({ topics, date }: IndexedArticle): Record<string, readonly string[]> {
    return { [FACETS.topic]: topics, [FACETS.year]: [date.slice(0, 4)] };
  }

  /** Like Pagefind, names every value of the index, also those that no result has. */
  function countsOf(results: readonly IndexedArticle[]): FacetCounts {
    const counts: Record<string, Record<string, number>> = { [FACETS.topic]: {}, [FACETS.year]: {} };
    for (const article of articles) {
      for (const [facet, values] of Object.entries(valuesOf(article))) {
        const ofFacet = counts[facet] ?? {};
        for (const value of values) {
          ofFacet[value] = (ofFacet[value] ?? 0) + (results.includes(article) ? 1 : 0);
        }
      }
    }
    return counts;
  }

  function locationsOf({ content }: IndexedArticle, words: readonly string[]): number[] {
    return content
      .split(' ')
      .flatMap((word, index) => (words.some((wanted) => word.toLowerCase().includes(wanted)) ? [index] : []));
  }

  function toResult(article: IndexedArticle, words: readonly string[]): PagefindResult {
    return {
      id: article.slug,
      score: article.score ?? 1,
      data: async () => {
        const url = `/artikel/${article.date.slice(0, 4)}/${article.slug}/`;
        fetched.push(url);
        return {
          url,
          content: article.content,
          meta: article.meta ?? {
            title: `Titel ${article.slug}`,
            [META.date]: article.date,
            [META.minutes]: '2 Minuten',
            [META.topic]: article.topics[0] ?? '',
          },
          locations: locationsOf(article, words),
        };
      },
    };
  }

  return {
    asked,
    fetched,
    options: async () => undefined,
    init: async () => undefined,
    filters: async () => {
      isLoaded = true;
      return countsOf(articles);
    },
    search: async (term, options = {}) => {
      asked.push({ term, options });
      const words = (term ?? '').replaceAll('"', '').toLowerCase().split(' ');
      const results = articles
        .filter((article) => words.every((word) => article.content.toLowerCase().includes(word)))
        .filter((article) =>
          Object.entries(options.filters ?? {}).every(([facet, { any }]) =>
            valuesOf(article)[facet]?.some((value) => any.includes(value)),
          ),
        )
        .sort((a, b) => (isByDate(options.sort) ? compare(b.date, a.date) : (b.score ?? 1) - (a.score ?? 1)));
      return {
        results: results.map((article) => toResult(article, words)),
        filters: isLoaded ? countsOf(results) : {},
      };
    },
  };
}

const isByDate = (sort: Readonly<Record<string, 'asc' | 'desc'>> | undefined) => sort?.[SORT_DATE] === 'desc';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
