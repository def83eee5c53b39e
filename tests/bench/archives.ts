/**
 * Shows the site with few and with many articles: `npm run bench:archives -- [COUNT …] [--sites FOLDER]
 * [--shots FOLDER]`. Builds an archive of short articles for each count, takes pictures of its kinds of pages at
 * 360 and 1280 px, light and dark, and prints how long the build took and how large the longest pages are.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ARCHIVE_CLOCK, writeVariedArchive } from './archive.ts';
import { finishBuild, startColdBuild } from './cold-build.ts';
import { takeScreenshots, type View } from './screenshots.ts';

const USAGE = `Usage: npm run bench:archives -- [COUNT …] [--sites FOLDER] [--shots FOLDER]
  COUNT    whole numbers of articles (default: 1 3 50; 5000 takes minutes, so it is built only when asked for)
  --sites  keeps the built sites there, as <COUNT>/content and <COUNT>/site (default: they are removed)
  --shots  where the pictures go (default: a new temporary folder)`;

/** The kinds of pages that are looked at, and the paths that each kind has. */
const KINDS: Readonly<Record<string, RegExp>> = {
  front: /^index\.html$/,
  topic: /^themen\/[^/]+\/index\.html$/,
  archive: /^archiv\/index\.html$/,
  year: /^archiv\/\d{4}\/index\.html$/,
  month: /^archiv\/\d{4}\/\d{2}\/index\.html$/,
  article: /^artikel\/\d{4}\/[^/]+\/index\.html$/,
};

/** The largest page of a kind. */
interface LargestPage extends View {
  readonly bytes: number;
  readonly gzipBytes: number;
}

interface BuiltArchive {
  readonly articles: number;
  readonly seconds: number;
  readonly siteBytes: number;
  readonly largest: readonly LargestPage[];
}

/** @param work the folder that gets the archive's content and site; emptied before */
async function buildArchive(articles: number, work: string): Promise<BuiltArchive> {
  const content = join(work, 'content');
  const site = join(work, 'site');
  for (const folder of [content, site]) rmSync(folder, { recursive: true, force: true });
  writeVariedArchive(content, articles);
  const start = performance.now();
  const variables = { CONTENT_DIR: content, OUT_DIR: site, SITE_URL: 'https://bench.example' };
  const build = startColdBuild({ ...variables, SOURCE_DATE_EPOCH: String(ARCHIVE_CLOCK) });
  await finishBuild(build, `${articles} articles`);
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    bytes: statSync(join(site, path)).size,
  }));
  const largest = Object.entries(KINDS).map(([name, pattern]) => {
    const [page] = files.filter(({ path }) => pattern.test(path)).sort((a, b) => b.bytes - a.bytes);
    if (!page) throw new Error(`Expected a page of the kind ${name} among ${articles} articles, got none.`);
    const gzipBytes = gzipSync(readFileSync(join(site, page.path))).length;
    return { name, path: page.path.replace(/index\.html$/, ''), bytes: page.bytes, gzipBytes };
  });
  return { articles, seconds, siteBytes: files.reduce((sum, { bytes }) => sum + bytes, 0), largest };
}

function printBuilds(builds: readonly BuiltArchive[]): void {
  const inKiB = (bytes: number) => (bytes / 1024).toFixed(1);
  console.log(`Cold builds of short articles, ${availableParallelism()} cores, Node ${process.version}`);
  console.log('Of each kind the largest page: KiB, and KiB with gzip');
  console.table(
    builds.map(({ articles, seconds, siteBytes, largest }) => ({
      articles,
      'wall s': seconds.toFixed(1),
      'output MiB': (siteBytes / 1024 ** 2).toFixed(1),
      ...Object.fromEntries(
        largest.map(({ name, bytes, gzipBytes }) => [name, `${inKiB(bytes)} / ${inKiB(gzipBytes)}`]),
      ),
    })),
  );
}

function readArguments(): { counts: number[]; sites: string | undefined; shots: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      options: { sites: { type: 'string' }, shots: { type: 'string' } },
      allowPositionals: true,
    });
    const counts = positionals.map(Number);
    if (counts.some((count) => !Number.isInteger(count) || count < 1)) throw new Error('no count');
    return { counts: counts.length > 0 ? counts : [1, 3, 50], sites: values.sites, shots: values.shots };
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

const { counts, sites, shots } = readArguments();
const shotsFolder = shots ? resolve(shots) : mkdtempSync(join(tmpdir(), 'lesesaal-pictures-'));
const sitesFolder = sites ? resolve(sites) : mkdtempSync(join(tmpdir(), 'lesesaal-bench-'));
try {
  const builds: BuiltArchive[] = [];
  for (const count of counts) {
    const work = join(sitesFolder, String(count));
    const build = await buildArchive(count, work);
    builds.push(build);
    const folder = join(shotsFolder, String(count));
    const tooWide = await takeScreenshots(join(work, 'site'), build.largest, folder);
    console.log(`Pictures of ${count} articles: ${folder}`);
    for (const view of tooWide) console.log(`  wider than its window: ${view}`);
  }
  printBuilds(builds);
} finally {
  if (!sites) rmSync(sitesFolder, { recursive: true, force: true });
}
