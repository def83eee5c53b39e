import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const USAGE = `Usage: npm run bench:import -- [FILES] [ENTRIES] [NEWS.jsonl]
Times the import of so many text files (1000) and of a feed of so many entries (200), each as a whole process, and again
over what it wrote. The texts are those of a file with one {"text"} a line, else made of words.`;

/** Lets a process tell at its end how much memory it had at its peak, in KiB. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

/** What one run of the command cost. */
interface Cost {
  readonly name: string;
  readonly seconds: number;
  /** Of the process at its peak, in MiB. */
  readonly memory: number;
  readonly summary: string;
}

const [files = '1000', entries = '200', news] = process.argv.slice(2);
if (!/^\d+$/.test(files) || !/^\d+$/.test(entries)) {
  console.error(USAGE);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'lesesaal-bench-'));
const texts = news ? readTexts(news) : makeTexts();

function readTexts(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Texts of about 300 words in sentences of common words. */
function makeTexts(): string[] {
  const words =
    'der Rat hat am Abend über den neuen Plan für die alte Brücke lange beraten und ihn vertagt'.split(' ');
  return Array.from({ length: 50 }, (_, text) =>
    Array.from({ length: 20 }, (_, sentence) => {
      const turned = words.map((_, at) => words[(at + sentence + text) % words.length] as string).join(' ');
      return `${turned[0]?.toUpperCase()}${turned.slice(1)}.`;
    }).join(' '),
  );
}

function textAt(at: number): string {
  return texts[at % texts.length] ?? '';
}

function writeSources(): void {
  mkdirSync(join(folder, 'texts'));
  for (let at = 0; at < Number(files); at += 1) {
    writeFileSync(join(folder, 'texts', `${at}.txt`), `Meldung Nummer ${at} des Tages\n\n${textAt(at)}\n`);
  }
  const items = Array.from({ length: Number(entries) }, (_, at) => {
    const html = textAt(at).replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const link = `https://beispiel.example/${at}`;
    return `<item><title>Eintrag ${at}</title><link>${link}</link><guid>${link}</guid><pubDate>Tue, 03 Jun 2025 09:00:00 +0200</pubDate><description><![CDATA[<p>${html}</p>]]></description></item>`;
  });
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Beispiel</title>${items.join('\n')}</channel></rss>`;
  writeFileSync(join(folder, 'feed.xml'), feed);
}

function measure(name: string, source: string): Cost {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--max-semi-space-size=16',
      '--import',
      TELL_MEMORY,
      'src/commands/import.ts',
      source,
      '--published',
      '2025-06-03',
    ],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: join(folder, 'content') }, maxBuffer: 1 << 30 },
  );
  if (status !== 0) throw new Error(`The import of ${source} ended with ${status}: ${stderr.slice(-2000)}`);
  const seconds = (performance.now() - started) / 1000;
  return {
    name,
    seconds,
    memory: Number(stderr.trim().split('\n').at(-1)) / 1024,
    summary: stdout.trim().split('\n').at(-1) ?? '',
  };
}

try {
  writeSources();
  mkdirSync(join(folder, 'content'));
  const costs = [
    measure(`${files} texts`, join(folder, 'texts')),
    measure(`${files} texts again`, join(folder, 'texts')),
    measure(`${entries} entries`, join(folder, 'feed.xml')),
    measure(`${entries} entries again`, join(folder, 'feed.xml')),
  ];
  console.log('| import of | s | MiB | what it did |\n|---|---|---|---|');
  for (const { name, seconds, memory, summary } of costs) {
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${memory.toFixed(0)} | ${summary} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
