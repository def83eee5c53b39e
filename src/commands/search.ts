import { resolve } from 'node:path';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../read-environment.ts';
import type { Engine, Hit } from '../search/engine.ts';
import { printExcerpt } from '../search/excerpt.ts';
import { loadEngine } from '../search/load-node.ts';

const USAGE = `Usage: npm run search -- "QUERY" [--json] [--limit N] [--out DIR]
       npm run search -- - [--json] …        one query a line from standard input
--json     one JSON object a line: {"query", "results": [{"url", "title", "excerpt", "score"}]}
--limit N  at most N results (default: all)
--out DIR  the built folder (default: OUT_DIR, else dist)`;

interface Options {
  /** Called once, when the answers can begin: lines that arrive before somebody reads them would be lost. */
  readonly readQueries: () => AsyncIterable<string> | Iterable<string>;
  readonly isJson: boolean;
  readonly limit: number;
  /** The built folder, where another one than the environment's is asked. */
  readonly out: string | undefined;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      limit: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (positionals.length === 0) throw new Error('expected a query, got none');
  if (values.limit !== undefined && !/^[1-9]\d*$/.test(values.limit)) {
    throw new Error(`--limit: expected a whole number from 1, got ${JSON.stringify(values.limit)}`);
  }
  const isStream = positionals.length === 1 && positionals[0] === '-';
  return {
    readQueries: () => (isStream ? createInterface({ input: stdin }) : [positionals.join(' ')]),
    isJson: values.json,
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit),
    out: values.out,
  };
}

async function answer(engine: Engine, text: string, limit: number): Promise<{ total: number; hits: Hit[] }> {
  const { total, hits } = await engine.search({ text, topics: [], years: [], order: 'relevance' });
  return { total, hits: await hits(0, Math.min(total, limit)) };
}

function printJson(query: string, hits: readonly Hit[]): string {
  const results = hits.map(({ url, title, excerpt, score }) => ({
    url,
    title,
    excerpt: printExcerpt(excerpt),
    score,
  }));
  return JSON.stringify({ query, results });
}

function printText(query: string, total: number, hits: readonly Hit[]): string {
  const mark = (text: string) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);
  const head = total === 0 ? `Keine Treffer für „${query}“` : `${total} Treffer für „${query}“`;
  const blocks = hits.map(({ url, title, date, excerpt }) => {
    const text = excerpt.map((part) => (part.isMatch ? mark(part.text) : part.text)).join('');
    return `${mark(title)}\n${[url, date].filter(Boolean).join(' · ')}\n${text}`;
  });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
  const { out } = options;
  const folder = out === undefined ? readEnvironment(process.env, process.cwd()).outDir : resolve(out);
  const engine = await loadEngine(folder);
  for await (const line of options.readQueries()) {
    const query = line.trim();
    const { total, hits } = await answer(engine, query, options.limit);
    console.log(options.isJson ? printJson(query, hits) : printText(query, total, hits));
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
