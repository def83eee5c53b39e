import { findNouns } from './head-nouns.ts';
import { contentWords, drawKeywords, type KeywordQuery, type WordKind } from './keywords.ts';
import { createRandom } from './random.ts';
import type { SearchSite } from './search-site.ts';
import type { Searcher } from './searchers.ts';
import { makeTypo } from './typos.ts';

/** How deep a right article is looked for. */
const DEPTH = 10;
const KEYWORD_SEED = 1;
const TYPO_SEED = 2;

/** Both engines over the same articles. */
export interface Contest {
  readonly site: SearchSite;
  readonly stock: Searcher;
  readonly ours: Searcher;
}

/** What the two engines reached. */
export interface Pair {
  readonly stock: number;
  readonly ours: number;
}

/** A query that was asked of both, with the right article's place in their answers: 1 is first, 0 is not in ten. */
export interface RankedQuery {
  readonly text: string;
  readonly title: string;
  readonly ranks: Pair;
  readonly totals: Pair;
}

/** Asks keywords of each question; the right article is the one that the question belongs to. */
export async function rankKeywords(contest: Contest, count: number, kind: WordKind): Promise<RankedQuery[]> {
  return rank(contest, keywordsOf(contest, count, kind));
}

/** Mean of 1 ÷ rank, 0 where the right article is not among the first ten. */
export function meanReciprocalRank(queries: readonly RankedQuery[]): Pair {
  return average(queries, ({ ranks }, engine) => (ranks[engine] ? 1 / ranks[engine] : 0));
}

/** The share of queries that found nothing at all. */
export function emptyShare(queries: readonly RankedQuery[]): Pair {
  return average(queries, ({ totals }, engine) => (totals[engine] === 0 ? 1 : 0));
}

/**
 * Asks keywords, two and three of each question, once as they are and once with a typo. Only those count whose words
 * all occur in the articles.
 */
export async function rankTypos(contest: Contest): Promise<{ right: RankedQuery[]; wrong: RankedQuery[] }> {
  const known = new Set(
    contest.site.articles.flatMap(({ text }) => contentWords(text)).map((word) => word.toLowerCase()),
  );
  const random = createRandom(TYPO_SEED);
  const queries = [2, 3]
    .flatMap((count) => keywordsOf(contest, count, 'nouns'))
    .filter(({ words }) => words.every((word) => known.has(word.toLowerCase())))
    .flatMap((query) => {
      const words = makeTypo(query.words, random);
      return words ? [{ right: query, wrong: { ...query, words } }] : [];
    });
  return {
    right: await rank(
      contest,
      queries.map(({ right }) => right),
    ),
    wrong: await rank(
      contest,
      queries.map(({ wrong }) => wrong),
    ),
  };
}

/** The share of queries to which the right article is the first answer. */
export function firstShare(queries: readonly RankedQuery[]): Pair {
  return average(queries, ({ ranks }, engine) => (ranks[engine] === 1 ? 1 : 0));
}

/** How well a noun is found inside compounds. */
export interface NounScore {
  readonly noun: string;
  readonly gold: number;
  readonly found: Pair;
  readonly recall: Pair;
  /** Of the first ten answers the share that holds the noun. */
  readonly precision: Pair;
  /** Words that hold the noun in articles which ours did not find. */
  readonly missed: readonly string[];
}

/** Asks for nouns that stand at the end of compounds; all answers count. */
export async function scoreNouns({ site, ...engines }: Contest): Promise<NounScore[]> {
  const scores: NounScore[] = [];
  for (const { noun, articles } of findNouns(site.articles.map(({ text }) => text))) {
    const gold = new Map([...articles].map(([number, word]) => [site.urls[number] ?? '', word]));
    const ask = async (engine: Searcher) => {
      const { urls } = await engine.search(noun, site.articles.length);
      const holds = (url: string) => gold.has(url);
      const shown = urls.slice(0, DEPTH);
      return { urls, found: urls.filter(holds).length, precision: shown.filter(holds).length / shown.length };
    };
    const [stock, ours] = [await ask(engines.stock), await ask(engines.ours)];
    scores.push({
      noun,
      gold: gold.size,
      found: { stock: stock.found, ours: ours.found },
      recall: { stock: stock.found / gold.size, ours: ours.found / gold.size },
      precision: { stock: stock.precision || 0, ours: ours.precision || 0 },
      missed: [...gold].filter(([url]) => !ours.urls.includes(url)).map(([, word]) => word),
    });
  }
  return scores;
}

/** The mean of what a measure says of each item. */
export function average<T>(items: readonly T[], measure: (item: T, engine: keyof Pair) => number): Pair {
  const mean = (engine: keyof Pair) =>
    items.reduce((sum, item) => sum + measure(item, engine), 0) / items.length;
  return { stock: mean('stock'), ours: mean('ours') };
}

function keywordsOf({ site }: Contest, count: number, kind: WordKind): KeywordQuery[] {
  return drawKeywords(
    site.articles.map(({ questions }) => questions),
    count,
    kind,
    KEYWORD_SEED + count,
  );
}

async function rank(contest: Contest, queries: readonly KeywordQuery[]): Promise<RankedQuery[]> {
  const { site, stock, ours } = contest;
  const ranked: RankedQuery[] = [];
  for (const { words, article } of queries) {
    const text = words.join(' ');
    const answers = { stock: await stock.search(text, DEPTH), ours: await ours.search(text, DEPTH) };
    const rankIn = (urls: readonly string[]) => urls.indexOf(site.urls[article] ?? '') + 1;
    ranked.push({
      text,
      title: site.articles[article]?.title ?? '',
      ranks: { stock: rankIn(answers.stock.urls), ours: rankIn(answers.ours.urls) },
      totals: { stock: answers.stock.total, ours: answers.ours.total },
    });
  }
  return ranked;
}
