import { join } from 'node:path';
import { type FirstQuery, loadFirstQueries } from './first-query.ts';
import { contentWords } from './keywords.ts';
import { createRandom, draw, pick } from './random.ts';
import type { Contest } from './search-scores.ts';
import { type Report, toRow } from './search-table.ts';
import { timeSearches } from './search-time.ts';
import { measureIndex } from './sent-bytes.ts';

const FIRST_QUERIES = 20;
const TIMED_QUERIES = 30;
const FIRST_QUERY_SEED = 3;
const TIMED_SEED = 4;
/** More draws than this are not worth waiting for. */
const MOST_DRAWS = 20_000;

/** What the indexes weigh on the host. */
export function reportSize({ site }: Contest): Report {
  const [stock, ours] = [site.stock, site.ours].map((folder) => measureIndex(join(folder, 'pagefind')));
  if (!stock || !ours) throw new Error('Expected two indexes.');
  const whole = { stock: stock.data + stock.code, ours: ours.data + ours.code };
  return {
    rows: [
      toRow('index bytes', { stock: stock.data, ours: ours.data }, toCount, '≤ 1.15'),
      toRow('index bytes, code included', whole, toCount, ''),
    ],
    how: `index: bytes on disk of all in pagefind/ over ${site.articles.length} articles; code is Pagefind’s scripts and WebAssembly`,
    cases: [],
  };
}

/** What a reader's first search downloads. */
export async function reportFirstQuery(contest: Contest): Promise<Report> {
  const texts = await drawFromArticles(contest, FIRST_QUERIES, 10, FIRST_QUERY_SEED);
  const queries = await loadFirstQueries(contest.site, texts);
  const sums = queries.map(({ stock, ours }) => ({ stock: sumOf(stock), ours: sumOf(ours) }));
  const middle = {
    stock: percentile(
      sums.map(({ stock }) => stock),
      0.5,
    ),
    ours: percentile(
      sums.map(({ ours }) => ours),
      0.5,
    ),
  };
  return {
    rows: [toRow('bytes, first query with ten results', middle, toCount, '≤ 1.1')],
    how:
      `first query: median of ${queries.length} queries of two words over ${contest.site.articles.length} news articles, each in a fresh browser; ` +
      `all files that the query asks for, with gzip where they are text`,
    cases: queries.slice(0, 3).flatMap(printLoads),
  };
}

/** How long a reader waits for results once the engine is there. */
export async function reportTime(contest: Contest): Promise<Report> {
  const texts = await drawFromArticles(contest, TIMED_QUERIES, 1, TIMED_SEED);
  const steps = texts.flatMap((text) => [text.replace(/ .*/, ''), text]);
  const times = await timeSearches(contest.site.ours, steps);
  const row = (measure: string, share: number, goal: string) => ({
    measure,
    stock: '–',
    ours: `${percentile(times, share).toFixed(0)} ms`,
    ratio: '–',
    goal,
  });
  return {
    rows: [row('key to results, median', 0.5, '≤ 60 ms'), row('key to results, p95', 0.95, '≤ 150 ms')],
    how: `time: ${times.length} queries of one and two words in Chromium, warm engine, Enter to the list replaced`,
    cases: times.map((time, index) => `${time.toFixed(0)} ms ${steps[index + 1]}`),
  };
}

/** Draws pairs of words from articles, such that stock finds at least so many articles with both. */
async function drawFromArticles(
  { site, stock }: Contest,
  count: number,
  leastResults: number,
  seed: number,
): Promise<string[]> {
  const random = createRandom(seed);
  const texts = new Set<string>();
  const words = site.articles.map(({ text }) => contentWords(text)).filter(({ length }) => length > 1);
  for (let draws = 0; texts.size < count && draws < MOST_DRAWS; draws += 1) {
    const text = draw(pick(words, random), 2, random).join(' ');
    if ((await stock.search(text, 0)).total >= leastResults) texts.add(text);
  }
  if (texts.size === 0) throw new Error(`Expected queries with ${leastResults} results or more, found none.`);
  return [...texts];
}

function printLoads({ text, stock, ours }: FirstQuery): string[] {
  const lines = (files: FirstQuery['stock'], name: string) => [
    `${text}: ${name} ${sumOf(files)} bytes`,
    ...files.map(({ path, bytes }) => `  ${String(bytes).padStart(7)} ${path}`),
  ];
  return [...lines(stock, 'stock'), ...lines(ours, 'ours')];
}

function sumOf(files: FirstQuery['stock']): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The value that a share of the values do not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function toCount(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
