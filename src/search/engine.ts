import { cutExcerpt, type ExcerptPart, matchedWords } from './excerpt.ts';
import { FACETS, type FacetCounts, META, type Pagefind, type PagefindResult, SORT_DATE } from './pagefind.ts';
import { type Query, toTerm } from './query.ts';

/** An article that answers a query. */
export interface Hit {
  /** Address with the base path of the engine. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  /** The words that matched, as the article writes them; at most eight. */
  readonly words: readonly string[];
  /** How well it answers, for comparison within one query; higher is better. */
  readonly score: number;
  /** As printed on the article: `14. August 2025`; empty where unknown. */
  readonly date: string;
  readonly minutes: string;
  readonly topic: string;
}

/** A value of a facet with the number of results that choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The answer to a query; the hits themselves are fetched as they are needed. */
export interface Answer {
  readonly total: number;
  readonly topics: readonly FacetValue[];
  readonly years: readonly FacetValue[];
  /** Fetches hits, best first: from index `start`, at most `count`. */
  hits(start: number, count: number): Promise<Hit[]>;
}

/** Searches one index; browser and terminal use the same. */
export interface Engine {
  search(query: Query): Promise<Answer>;
}

/** The answer where there is nothing to find, or nothing to look for. */
export const NOTHING: Answer = { total: 0, topics: [], years: [], hits: async () => [] };

/** Makes an engine over a Pagefind instance that is ready (`options` set). */
export function createEngine(pagefind: Pagefind): Engine {
  async function search(query: Query): Promise<Answer> {
    const term = toTerm(query.text);
    if (!term) return NOTHING;
    // Results carry counts only for filters that are loaded; loading them costs one small file a facet, once.
    await pagefind.filters();
    const sort = query.order === 'newest' ? { [SORT_DATE]: 'desc' as const } : {};
    const ask = (topics: readonly string[], years: readonly string[]) =>
      pagefind.search(term, { sort, filters: toFilters(topics, years) });
    const { results, filters } = await ask(query.topics, query.years);
    // A facet counts what each of its values would leave, so its own choice does not limit its counts.
    const topicCounts = query.topics.length > 0 ? (await ask([], query.years)).filters : filters;
    const yearCounts = query.years.length > 0 ? (await ask(query.topics, [])).filters : filters;
    const german = new Intl.Collator('de', { numeric: true });
    return {
      total: results.length,
      topics: toValues(topicCounts, FACETS.topic, query.topics).sort(
        (a, b) => b.count - a.count || german.compare(a.value, b.value),
      ),
      years: toValues(yearCounts, FACETS.year, query.years).sort((a, b) => german.compare(b.value, a.value)),
      hits: (start, count) => Promise.all(results.slice(start, start + count).map(toHit)),
    };
  }
  return { search };
}

async function toHit(result: PagefindResult): Promise<Hit> {
  const { url, meta, content, locations } = await result.data();
  return {
    url,
    title: meta['title'] ?? url,
    excerpt: cutExcerpt(content, locations),
    words: matchedWords(content, locations, 8),
    score: result.score,
    date: meta[META.date] ?? '',
    minutes: meta[META.minutes] ?? '',
    topic: meta[META.topic] ?? '',
  };
}

function toFilters(topics: readonly string[], years: readonly string[]) {
  return {
    ...(topics.length > 0 && { [FACETS.topic]: { any: topics } }),
    ...(years.length > 0 && { [FACETS.year]: { any: years } }),
  };
}

/** The values that occur, and those chosen even where they now leave nothing, so that they can be taken back. */
function toValues(counts: FacetCounts, facet: string, chosen: readonly string[]): FacetValue[] {
  const values = new Map(Object.entries(counts[facet] ?? {}).filter(([, count]) => count > 0));
  for (const value of chosen) if (!values.has(value)) values.set(value, 0);
  return [...values].map(([value, count]) => ({ value, count }));
}
