import { cutText } from '../article/characters.ts';

/** In what order results come. */
export type Order = 'relevance' | 'newest';

/** What a reader asks of the archive; the address of the search page says the same. */
export interface Query {
  readonly text: string;
  /** Names of topics; a result has at least one of them. Empty for all. */
  readonly topics: readonly string[];
  /** Years such as `2025`; a result is from one of them. Empty for all. */
  readonly years: readonly string[];
  readonly order: Order;
}

/** The names of a query's parts in the address and in the form. */
export const PARAMETERS = { text: 'q', topic: 'thema', year: 'jahr', order: 'sortierung' } as const;
/** The value of the order's parameter for the newest first. */
export const NEWEST = 'neueste';

/** No search needs more characters than this, and a longer one only keeps the browser busy. */
const MAX_LENGTH = 500;

/** Reads a query from the search page's address (`?q=…&thema=…&jahr=…&sortierung=neueste`). */
export function parseQuery(parameters: URLSearchParams): Query {
  return {
    text: cutText(parameters.get(PARAMETERS.text) ?? '', MAX_LENGTH),
    topics: unique(parameters.getAll(PARAMETERS.topic)),
    years: unique(parameters.getAll(PARAMETERS.year)),
    order: parameters.get(PARAMETERS.order) === NEWEST ? 'newest' : 'relevance',
  };
}

/** Writes a query as the search page's parameters, the shortest way, in a fixed order. */
export function printQuery(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.text) parameters.set(PARAMETERS.text, query.text);
  for (const topic of query.topics) parameters.append(PARAMETERS.topic, topic);
  for (const year of query.years) parameters.append(PARAMETERS.year, year);
  if (query.order === 'newest') parameters.set(PARAMETERS.order, NEWEST);
  return parameters;
}

/**
 * The term that the index is asked for: typographic quotation marks become plain ones, so that a phrase
 * copied from an article is a phrase, and white space is single.
 * @returns an empty string where there is nothing to look for
 */
export function toTerm(text: string): string {
  const term = text
    .normalize('NFC')
    .replace(/[„“”«»‟]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
  return /[\p{L}\p{N}]/u.test(term) ? term : '';
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.filter(Boolean))];
}
