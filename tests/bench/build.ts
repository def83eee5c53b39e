/**
 * Times whole builds of synthetic archives: `npm run bench:build -- [COUNT …]` (default: 1 2000 4000).
 * Prints wall time, processor time, peak memory of all processes together, the size of the output, and how
 * the time grew with the number of articles. Every build is cold: nothing is kept from the one before.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARCHIVE_CLOCK, EVEN_ARTICLE_BYTES, writeEvenArchive } from './archive.ts';
import { finishBuild, startColdBuild } from './cold-build.ts';

interface Measurement {
  readonly articles: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly outputBytes: number;
}

/** Resident bytes and used processor seconds of a process and all below it, from /proc; nothing elsewhere. */
function readUsage(root: number): { bytes: number; cpuSeconds: Map<number, number> } {
  const parents = new Map<number, number>();
  const stats = new Map<number, { bytes: number; cpu: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      parents.set(Number(name), fields[1] ?? 0);
      stats.set(Number(name), {
        bytes: (fields[21] ?? 0) * 4096,
        cpu: ((fields[11] ?? 0) + (fields[12] ?? 0)) / 100,
      });
    } catch {
      // The process ended while it was being read.
    }
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  const tree = [...stats].filter(([pid]) => isBelow(pid));
  return {
    bytes: tree.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    cpuSeconds: new Map(tree.map(([pid, { cpu }]) => [pid, cpu])),
  };
}

async function measure(articles: number): Promise<Measurement> {
  const work = mkdtempSync(join(tmpdir(), 'lesesaal-bench-'));
  const content = join(work, 'content');
  const out = join(work, 'site');
  writeEvenArchive(content, articles);
  const start = performance.now();
  const child = startColdBuild({
    CONTENT_DIR: content,
    OUT_DIR: out,
    SITE_URL: 'https://bench.example',
    SOURCE_DATE_EPOCH: String(ARCHIVE_CLOCK),
  });
  let peakBytes = 0;
  const cpu = new Map<number, number>();
  const watch = setInterval(() => {
    if (process.platform !== 'linux' || child.pid === undefined) return;
    const usage = readUsage(child.pid);
    peakBytes = Math.max(peakBytes, usage.bytes);
    for (const [pid, seconds] of usage.cpuSeconds) cpu.set(pid, seconds);
  }, 200);
  await finishBuild(child, `${articles} articles`);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => join(out, path));
  const pages = files.filter((path) => /artikel.*index\.html$/.test(path));
  if (pages.length !== articles)
    throw new Error(`Expected ${articles} printed articles, got ${pages.length}.`);
  const small = pages.filter((path) => statSync(path).size < EVEN_ARTICLE_BYTES);
  if (small.length > 0) throw new Error(`Expected whole articles, got ${small.length} that are too small.`);
  const outputBytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  rmSync(work, { recursive: true, force: true });
  return {
    articles,
    seconds,
    cpuSeconds: [...cpu.values()].reduce((sum, value) => sum + value, 0),
    peakBytes,
    outputBytes,
  };
}

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error(
    'Usage: npm run bench:build -- [COUNT …], each a whole number of articles (default: 1 2000 4000)',
  );
  process.exit(2);
}
const rows: Measurement[] = [];
for (const count of counts.length > 0 ? counts : [1, 2000, 4000]) rows.push(await measure(count));
console.log(`Cold builds of articles of 5 KB, ${availableParallelism()} cores, Node ${process.version}`);
console.table(
  rows.map(({ articles, seconds, cpuSeconds, peakBytes, outputBytes }, index) => {
    const before = rows[index - 1];
    return {
      articles,
      'wall s': seconds.toFixed(1),
      'CPU s': cpuSeconds.toFixed(1),
      'peak MiB': Math.round(peakBytes / 1024 ** 2),
      'output MiB': Math.round(outputBytes / 1024 ** 2),
      'articles ×': before ? (articles / before.articles).toFixed(2) : '',
      'wall ×': before ? (seconds / before.seconds).toFixed(2) : '',
    };
  }),
);
