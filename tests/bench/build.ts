/**
 * Times whole builds of synthetic archives: `npm run bench:build -- [COUNT …]` (default: 1 2000 4000).
 * Prints wall time, processor time, peak memory of all processes together, the size of the output, and how
 * the time grew with the number of articles. Every build is cold: nothing is kept from the one before.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..');
const ARTICLE_BYTES = 5 * 1024;
const SYLLABLES =
  'ab an auf aus ba be bel bin burg da den der ein er fahr feld ge gen gross haus heim hof in kel land le ler lich ma markt mei na ne ort rat recht reich sam schaft schei sen sol stadt ste tag tal tan ten ter tum un ver vor wald wei wer wirt zei zug'.split(
    ' ',
  );

interface Measurement {
  readonly articles: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly outputBytes: number;
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words as an archive has them: few that are everywhere, many that are rare. */
function createVocabulary(random: () => number): (random: () => number) => string {
  const words = Array.from({ length: 40_000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  );
  return (next) => words[Math.floor(words.length * next() ** 4)] ?? 'wort';
}

function writeArchive(folder: string, count: number): void {
  const random = createRandom(count);
  const word = createVocabulary(random);
  const sentence = () => {
    const words = Array.from({ length: 6 + Math.floor(random() * 14) }, () => word(random));
    const [first = ''] = words;
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.slice(1).join(' ')}.`;
  };
  for (let number = 0; number < count; number += 1) {
    const date = new Date(Date.UTC(2005, 0, 1) + (number * 20 * 365 * 86_400_000) / count);
    const day = date.toISOString().slice(0, 10);
    let body = '';
    while (body.length < ARTICLE_BYTES) {
      body += `${random() < 0.15 ? `## ${sentence()}\n\n` : ''}${sentence()} ${sentence()} **${word(random)}** ${sentence()}\n\n`;
    }
    const file = join(folder, 'articles', day.slice(0, 4), `meldung-${number}.md`);
    mkdirSync(join(file, '..'), { recursive: true });
    const topics = `[Thema ${number % 17}, Ort ${number % 29}]`;
    writeFileSync(
      file,
      `---\ntitle: ${sentence()}\ndescription: ${sentence()}\npublished: ${day}\ntopics: ${topics}\n---\n\n${body}`,
    );
  }
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
  writeArchive(content, articles);
  for (const cache of ['node_modules/.astro', '.astro'])
    rmSync(join(PROJECT, cache), { recursive: true, force: true });
  const start = performance.now();
  const child = spawn('node', ['src/commands/build.ts'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: out,
      SITE_URL: 'https://bench.example',
      SOURCE_DATE_EPOCH: '1768435200',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakBytes = 0;
  const cpu = new Map<number, number>();
  const watch = setInterval(() => {
    if (process.platform !== 'linux' || child.pid === undefined) return;
    const usage = readUsage(child.pid);
    peakBytes = Math.max(peakBytes, usage.bytes);
    for (const [pid, seconds] of usage.cpuSeconds) cpu.set(pid, seconds);
  }, 200);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${articles} articles failed with exit code ${code}.`);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => join(out, path));
  const pages = files.filter((path) => /artikel.*index\.html$/.test(path));
  if (pages.length !== articles)
    throw new Error(`Expected ${articles} printed articles, got ${pages.length}.`);
  const small = pages.filter((path) => statSync(path).size < ARTICLE_BYTES);
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
