import { cutText } from '../article/characters.ts';

/** In what order results come. */
export type Order = 'relevance' | 'newest' | 'oldest';

/** What a reader asks of the archive; the address of the search page says the same. */
export interface Query {
  readonly text: string;
  /** Names of topics; a result has at least one of them. Empty for all. */
  readonly topics: readonly string[];
  /** Years such as `2025`; a result is from one of them. Empty for all. */
  readonly years: readonly string[];
  /** Names of sources; a result comes from one of them. Empty for all. */
  readonly sources: readonly string[];
  /** The first day and the last, such as `2025-08-14`; empty for no bound. */
  readonly from: string;
  readonly to: string;
  readonly order: Order;
  /** Whether the words are searched as they were typed, without correction. */
  readonly isLiteral: boolean;
}

/** The names of a query's parts in the address and in the form. */
export const PARAMETERS = {
  text: 'q',
  topic: 'thema',
  year: 'jahr',
  source: 'quelle',
  from: 'von',
  to: 'bis',
  order: 'sortierung',
  literal: 'genau',
} as const;

/** The values of the order's parameter; no value for relevance. */
export const ORDERS: Readonly<Record<string, Order>> = { neueste: 'newest', aelteste: 'oldest' };

/** No search needs more characters than this, and a longer one only keeps the browser busy. */
const MAX_LENGTH = 500;

/** Words beyond these are said to be left out. */
const MAX_TERMS = 16;

/** The query without any wish but its words. */
export function askFor(text: string): Query {
  return {
    text,
    topics: [],
    years: [],
    sources: [],
    from: '',
    to: '',
    order: 'relevance',
    isLiteral: false,
  };
}

/** Reads a query from the search page's address (`?q=…&thema=…&jahr=…&sortierung=neueste`). */
export function parseQuery(parameters: URLSearchParams): Query {
  const all = (name: string) => [...new Set(parameters.getAll(name).filter(Boolean))];
  const order = parameters.get(PARAMETERS.order) ?? '';
  const day = (name: string) => /^\d{4}-\d\d-\d\d$/.exec(parameters.get(name) ?? '')?.[0] ?? '';
  return {
    text: cutText(parameters.get(PARAMETERS.text) ?? '', MAX_LENGTH),
    topics: all(PARAMETERS.topic),
    years: all(PARAMETERS.year),
    sources: all(PARAMETERS.source),
    from: day(PARAMETERS.from),
    to: day(PARAMETERS.to),
    order: (Object.hasOwn(ORDERS, order) && ORDERS[order]) || 'relevance',
    isLiteral: parameters.has(PARAMETERS.literal),
  };
}

/** Writes a query as the search page's parameters, the shortest way, in a fixed order. */
export function printQuery(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  const put = (name: string, ...values: readonly string[]) => {
    for (const value of values) if (value) parameters.append(name, value);
  };
  put(PARAMETERS.text, query.text);
  put(PARAMETERS.topic, ...query.topics);
  put(PARAMETERS.year, ...query.years);
  put(PARAMETERS.source, ...query.sources);
  put(PARAMETERS.from, query.from);
  put(PARAMETERS.to, query.to);
  put(PARAMETERS.order, Object.keys(ORDERS).find((name) => ORDERS[name] === query.order) ?? '');
  put(PARAMETERS.literal, query.isLiteral ? '1' : '');
  return parameters;
}

/** The words of a query's text, taken apart; the words of a phrase follow each other, and a word is one of one. */
export interface Terms {
  readonly wanted: readonly (readonly string[])[];
  /** Names of topics as typed behind `thema:`. */
  readonly topics: readonly string[];
  /** Years as typed behind `jahr:`. */
  readonly years: readonly string[];
  /** What was typed behind a minus. */
  readonly unwanted: readonly (readonly string[])[];
  readonly unwantedTopics: readonly string[];
  readonly unwantedYears: readonly string[];
  /** Words beyond the sixteenth, and years that are none. */
  readonly surplus: readonly string[];
}

/** An optional minus, an optional name, and a text in quotation marks or up to the next space. */
const TERM = /(-)?(?:(thema|jahr):\s*(?="|\S|$))?(?:"([^"]*)"|([^\s"]*))/giu;

/** What is not part of a word at its beginning and its end. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/**
 * Takes the text of a query apart: `"für Sie" Verbot -Huawei thema:"IT Info" jahr:2025`. Typographic quotation
 * marks count as plain ones, dashes between words as nothing, and a quotation mark without its partner as none.
 */
export function parseTerms(text: string): Terms {
  const plain = cutText(text, MAX_LENGTH)
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[„“”«»‟]/g, '"')
    .replace(/[\u2010\u2011\u2013\u2014\u2212]/g, '-')
    .replace(/^([^"]*(?:"[^"]*"[^"]*)*)"([^"]*)$/, '$1 $2');
  const wanted: string[][] = [];
  const unwanted: string[][] = [];
  const topics: string[] = [];
  const years: string[] = [];
  const unwantedTopics: string[] = [];
  const unwantedYears: string[] = [];
  const surplus: string[] = [];
  for (const [, minus, name, quoted, word = ''] of plain.matchAll(TERM)) {
    const value = (quoted ?? word).trim();
    const words = value
      .split(/\s+/)
      .map((part) => part.replace(EDGES, ''))
      .filter(Boolean);
    if (words.length === 0) continue;
    if (name?.toLowerCase() === 'thema') (minus ? unwantedTopics : topics).push(value);
    else if (!name) (minus ? unwanted : wanted).push(words);
    else if (/^\d{4}$/.test(value)) (minus ? unwantedYears : years).push(value);
    else surplus.push(value);
  }
  const distinct = [...new Map(wanted.map((words) => [words.join(' ').toLowerCase(), words])).values()];
  return {
    wanted: distinct.slice(0, MAX_TERMS),
    topics,
    years,
    unwanted: unwanted.slice(0, MAX_TERMS),
    unwantedTopics,
    unwantedYears,
    surplus: [...surplus, ...distinct.slice(MAX_TERMS).map((words) => words.join(' '))],
  };
}
