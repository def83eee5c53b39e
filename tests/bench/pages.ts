/**
 * Measures what a reader's phone has to fetch and how long it takes: `npm run bench:pages -- [RUNS]` (default: 5).
 * Builds the project's own content, serves it compressed, and prints sizes, requests and Lighthouse's figures
 * (mobile, median of the runs, pages in turn) for the article, the front page and the search page, beside a
 * bare page with the article's text; then the audits that did not pass, and the sizes of the site's scripts.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { printBarePage } from './bare-page.ts';
import { finishBuild, startColdBuild } from './cold-build.ts';
import type { ServedFolders } from './compressed-server.ts';
import { countFirstPaintRequests } from './first-paint.ts';
import { type Audit, type Category, prepareLighthouse, type Report } from './lighthouse.ts';
import { measureScripts, type ScriptSize } from './script-sizes.ts';

interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  /** Bytes of its HTML with gzip. */
  readonly htmlBytes: number;
  readonly firstPaintRequests: number;
  readonly reports: readonly Report[];
}

const ARTICLE = 'artikel/2025/deepseek-verschiebt-r2/';
/** In bytes; ten TCP segments carry 14.6 KB before a server waits for the first answer. */
const BUDGETS = { article: 14_950, readerTools: 9 * 1024, scripts: 20 * 1024 } as const;
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|webmanifest)$/;
const MOST_DETAILS = 5;

async function main(runs: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'lesesaal-bench-'));
  const folders: ServedFolders = { site: join(work, 'site'), bare: join(work, 'bare') };
  const lighthouse = await prepareLighthouse();
  const server = new Worker(new URL('./compressed-server.ts', import.meta.url), { workerData: folders });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.once('message', resolve).once('error', reject);
    });
    const origin = `http://localhost:${port}`;
    await finishBuild(
      startColdBuild({ OUT_DIR: folders.site, SITE_URL: origin, ALLOW_PLACEHOLDERS: '1' }),
      'the own content',
    );
    mkdirSync(folders.bare);
    const article = readFileSync(join(folders.site, ARTICLE, 'index.html'), 'utf8');
    writeFileSync(join(folders.bare, 'index.html'), printBarePage(article));
    const scripts = measureScripts(folders.site);
    for (const folder of Object.values(folders)) compress(folder);
    const pages = await measure(origin, folders, runs, lighthouse);
    printPages(pages, runs);
    printScripts(scripts, pages[0]?.htmlBytes ?? 0);
    for (const page of pages) printFailedAudits(page);
  } finally {
    await server.terminate();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Puts a gzip beside each text file. */
function compress(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (TEXT.test(path))
      writeFileSync(join(folder, `${path}.gz`), gzipSync(readFileSync(join(folder, path))));
  }
}

async function measure(
  origin: string,
  { site, bare }: ServedFolders,
  runs: number,
  lighthouse: (url: string) => Promise<Report>,
): Promise<MeasuredPage[]> {
  const pages = [
    { name: 'article', path: `/${ARTICLE}`, file: join(site, ARTICLE, 'index.html') },
    { name: 'front page', path: '/', file: join(site, 'index.html') },
    { name: 'search', path: '/suche/', file: join(site, 'suche', 'index.html') },
    { name: 'bare page', path: '/bare/', file: join(bare, 'index.html') },
  ].map((page) => ({ ...page, reports: [] as Report[] }));
  const counts = await countFirstPaintRequests(pages.map(({ path }) => origin + path));
  for (let run = 1; run <= runs; run += 1) {
    for (const { name, path, reports } of pages) {
      console.error(`Run ${run} of ${runs}: ${name} …`);
      reports.push(await lighthouse(origin + path));
    }
  }
  return pages.map(({ name, path, file, reports }, index) => ({
    name,
    path,
    htmlBytes: gzipSync(readFileSync(file)).length,
    firstPaintRequests: counts[index] ?? Number.NaN,
    reports,
  }));
}

function printPages(pages: readonly MeasuredPage[], runs: number): void {
  const bare = pages.at(-1);
  const bareLcp = bare ? median(bare.reports.map(lcpOf)) : Number.NaN;
  console.log(
    `Lighthouse mobile (simulated slow 4G, four times slower processor), median of ${runs}, ` +
      `${availableParallelism()} cores, Node ${process.version}, ` +
      // Other work on the machine lengthens LCP and TBT: about 1 is this bench alone.
      `load ${loadavg()[1]?.toFixed(1)}`,
  );
  console.table(
    Object.fromEntries(
      pages.map(({ name, htmlBytes, firstPaintRequests, reports }) => [
        name,
        {
          'HTML gzip B': htmlBytes,
          'requests to paint': firstPaintRequests,
          requests: median(reports.map((report) => transfersOf(report).length)),
          'bytes in all': median(reports.map((report) => sum(transfersOf(report)))),
          'LCP ms': Math.round(median(reports.map(lcpOf))),
          'LCP from–to': spread(reports.map(lcpOf)),
          'LCP × bare': (median(reports.map(lcpOf)) / bareLcp).toFixed(2),
          CLS: median(reports.map((report) => numberOf(report, 'cumulative-layout-shift'))).toFixed(3),
          'TBT ms': Math.round(median(reports.map((report) => numberOf(report, 'total-blocking-time')))),
          performance: scoreOf(reports, 'performance'),
          accessibility: scoreOf(reports, 'accessibility'),
          'best practices': scoreOf(reports, 'best-practices'),
          SEO: scoreOf(reports, 'seo'),
        },
      ]),
    ),
  );
  console.log(
    'Wanted: article at most 14,950 B and painted with one request, its LCP at most 1.10 × bare, every score 100.',
  );
}

function printScripts(scripts: readonly ScriptSize[], articleBytes: number): void {
  const total = (of: readonly ScriptSize[]) => sum(of.map(({ bytes }) => bytes));
  const isSearch = ({ isSearchOnly }: ScriptSize) => isSearchOnly;
  console.log('\nThe site’s own scripts and the article page, bytes with gzip');
  console.table({
    ...Object.fromEntries(
      scripts.map(({ file, bytes, isSearchOnly }) => [
        file,
        { bytes, part: isSearchOnly ? 'search' : 'reader tools' },
      ]),
    ),
    'reader tools': budgetRow(total(scripts.filter((script) => !isSearch(script))), BUDGETS.readerTools),
    search: { bytes: total(scripts.filter(isSearch)) },
    'all scripts': budgetRow(total(scripts), BUDGETS.scripts),
    'article page': budgetRow(articleBytes, BUDGETS.article),
  });
}

function budgetRow(bytes: number, budget: number): Record<string, number | string> {
  return { bytes, budget, 'of budget': `${Math.round((100 * bytes) / budget)} %` };
}

/** Every audit of the four categories that lost something in any run, with what Lighthouse says about it. */
function printFailedAudits({ name, path, reports }: MeasuredPage): void {
  console.log(`\nAudits that did not pass on ${name} (${path})`);
  const lines = new Map<string, { runs: number; text: string[] }>();
  for (const report of reports) {
    for (const [category, { auditRefs }] of Object.entries(report.categories)) {
      for (const { id, weight } of auditRefs) {
        const audit = report.audits[id];
        if (!audit || !isFailed(audit)) continue;
        const key = `${category}: ${id}, weight ${Math.round(weight)}`;
        lines.set(key, { runs: (lines.get(key)?.runs ?? 0) + 1, text: describe(audit, weight > 0) });
      }
    }
  }
  if (lines.size === 0) console.log('  none');
  for (const [key, { runs, text }] of lines) {
    console.log(`  ${key} (${runs} of ${reports.length} runs)`);
    for (const line of text) console.log(`    ${line}`);
  }
}

function isFailed({ score, scoreDisplayMode }: Audit): boolean {
  return scoreDisplayMode === 'error' || (score !== null && score < 1);
}

/** One line, and for what counts the places that Lighthouse names. */
function describe(audit: Audit, withDetails: boolean): string[] {
  const { title, score, displayValue, explanation, errorMessage, details } = audit;
  const said = [displayValue, explanation, errorMessage].filter(Boolean).join('; ');
  const line = `${title}${score === null ? '' : ` (score ${score})`}${said && `: ${said}`}`;
  const items = withDetails ? (details?.items ?? []) : [];
  return [
    line,
    ...items.slice(0, MOST_DETAILS).map((item) => `- ${JSON.stringify(item, keepShort).slice(0, 600)}`),
    ...(items.length > MOST_DETAILS ? [`- and ${items.length - MOST_DETAILS} more`] : []),
  ];
}

/** Leaves out of an audit's details what names the same thing twice. */
function keepShort(key: string, value: unknown): unknown {
  return ['boundingRect', 'lhId', 'path', 'type', 'debugData'].includes(key) ? undefined : value;
}

function numberOf(report: Report, id: string): number {
  return report.audits[id]?.numericValue ?? Number.NaN;
}

function lcpOf(report: Report): number {
  return numberOf(report, 'largest-contentful-paint');
}

/** Bytes of each answer that the page fetched, headers included. */
function transfersOf(report: Report): number[] {
  const items = report.audits['network-requests']?.details?.items ?? [];
  return items.map(({ transferSize }) => Number(transferSize));
}

function scoreOf(reports: readonly Report[], category: Category): number {
  return Math.round(100 * median(reports.map(({ categories }) => categories[category].score ?? Number.NaN)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

function spread(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`;
}

const [wanted = '5', ...others] = process.argv.slice(2);
const runs = Number(wanted);
if (!Number.isInteger(runs) || runs < 1 || others.length > 0) {
  console.error('Usage: npm run bench:pages -- [RUNS], a whole number of runs (default: 5)');
  process.exit(2);
}
await main(runs);
