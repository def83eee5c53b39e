/**
 * Compares the site's search with stock Pagefind: `npm run bench:search -- FILE… [--only NAME] [--list] [--keep DIR]`.
 * Writes the texts of the files as articles, builds the site and a stock index of them, asks both, and prints one
 * table. Every draw is fixed by a seed, so equal files give equal queries.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportCompounds } from './compound-report.ts';
import { reportFirstQuery, reportSize, reportTime } from './cost-reports.ts';
import { reportKeywords, reportNouns, reportTypos } from './quality-reports.ts';
import { type BenchArticle, readMaterial } from './search-material.ts';
import type { Contest } from './search-scores.ts';
import { buildSearchSite } from './search-site.ts';
import { printTable, type Report } from './search-table.ts';
import { openOurs, openStock } from './searchers.ts';

const MEASURES = ['keywords', 'nouns', 'typos', 'compounds', 'size', 'bytes', 'time'] as const;
/** Articles of the site on which a first search is weighed. */
const MOST_NEWS = 400;

type Measure = (typeof MEASURES)[number];

const USAGE = `Usage: npm run bench:search -- FILE… [--only NAME] [--list] [--keep DIR]
  FILE    passages with questions (JSON, also as SQuAD), news ({section, text} a line), or compounds (one a line)
  --only  one of ${MEASURES.join(', ')}; may be repeated (default: all)
  --list  prints below the table what ours did not answer first, and did not find
  --keep  keeps the sites there, and uses them again for the same files; what changed in src/ is not built anew`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        list: { type: 'boolean', default: false },
        keep: { type: 'string' },
      },
      allowPositionals: true,
    });
    const only = values.only ?? MEASURES;
    const isMeasure = (name: string): name is Measure => MEASURES.some((measure) => measure === name);
    if (positionals.length === 0 || !only.every(isMeasure)) throw new Error('no file, or no measure');
    return { files: positionals, only: new Set(only), isListing: values.list, keep: values.keep };
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

/** @param folder gets the sites */
async function meet(articles: readonly BenchArticle[], folder: string): Promise<Contest> {
  const site = await buildSearchSite(articles, folder);
  // Ours comes first: it teaches fetch to read files.
  const ours = await openOurs(site.ours);
  return { site, ours, stock: await openStock(site.stock) };
}

const { files, only, isListing, keep } = readArguments();
const start = performance.now();
const work = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'lesesaal-bench-'));
try {
  const { passages, news, compounds } = readMaterial(files);
  const reports: Report[] = [];
  if (passages.length + news.length > 0) {
    const contest = await meet([...passages, ...news], join(work, 'all'));
    if (only.has('keywords') && passages.length > 0) reports.push(await reportKeywords(contest));
    if (only.has('nouns')) reports.push(await reportNouns(contest));
    if (only.has('typos') && passages.length > 0) reports.push(await reportTypos(contest));
    if (only.has('size')) reports.push(reportSize(contest));
    if (only.has('time')) reports.push(await reportTime(contest));
  }
  if (only.has('compounds') && compounds.length > 0) reports.push(reportCompounds(compounds));
  if (only.has('bytes') && news.length > 0) {
    reports.push(await reportFirstQuery(await meet(news.slice(0, MOST_NEWS), join(work, 'news'))));
  }
  console.log(
    `Search over ${passages.length} passages and ${news.length} news articles, ` +
      `${availableParallelism()} cores, Node ${process.version}, ${Math.round((performance.now() - start) / 1000)} s`,
  );
  printTable(reports.flatMap(({ rows }) => rows));
  for (const { how } of reports) console.log(how);
  if (isListing) for (const { cases } of reports) console.log(`\n${cases.join('\n')}`);
} finally {
  if (!keep) rmSync(work, { recursive: true, force: true });
}
