import { resolve } from 'node:path';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { formatDay } from '../article/german.ts';
import { readEnvironment } from '../read-environment.ts';
import type { Answer } from '../search/engine.ts';
import { printExcerpt } from '../search/excerpt.ts';
import type { Hit } from '../search/hit.ts';
import { loadEngine } from '../search/load-node.ts';
import { askFor } from '../search/query.ts';
import { createWordPrinter } from './split-words.ts';

const USAGE = `Usage: npm run search -- "QUERY" [--json] [--limit N] [--out DIR]
       npm run search -- - [--json] …        one query a line from standard input
       npm run search -- --split [-|WORD…]   how the index divides words, one a line; needs no built site
--json     one JSON object a line: {"query", "total", "corrected", "suggested", "omitted", "unknownTopics",
           "results": [
           {"url", "title", "excerpt", "score", "missing", "matched"}]}; "matched" tells how each word was found:
           exact, form (another form of the word), part (of a compound), beginning, phrase, synonym, parts and
           apart (of the word itself), or correction
--limit N  at most N results (default: all)
--out DIR  the built folder (default: OUT_DIR, else dist)`;

interface Options {
  /** Called once, when the answers can begin: lines that arrive before somebody reads them would be lost. */
  readonly readQueries: () => AsyncIterable<string> | Iterable<string>;
  readonly isJson: boolean;
  /** Whether words are divided instead, each by itself. */
  readonly isSplit: boolean;
  readonly limit: number;
  /** The built folder, where another one than the environment's is asked. */
  readonly out: string | undefined;
}

function readOptions(): Options {
  // A word to be left out begins like an option, but no option beside -h has a single hyphen.
  const isExcluded = (argument: string) => /^-[^-]/.test(argument) && argument !== '-h';
  const given = process.argv.slice(2);
  const { values, positionals: words } = parseArgs({
    args: given.filter((argument) => !isExcluded(argument)),
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      split: { type: 'boolean', default: false },
      limit: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const positionals = [...words, ...given.filter(isExcluded)];
  if (positionals.length === 0 && !values.split) throw new Error('expected a query, got none');
  if (values.limit !== undefined && !/^[1-9]\d*$/.test(values.limit)) {
    throw new Error(`--limit: expected a whole number from 1, got ${JSON.stringify(values.limit)}`);
  }
  const isStream = positionals.length === 0 || (positionals.length === 1 && positionals[0] === '-');
  const queries = values.split ? positionals : [positionals.join(' ')];
  return {
    readQueries: () => (isStream ? createInterface({ input: stdin }) : queries),
    isJson: values.json,
    isSplit: values.split,
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit),
    out: values.out,
  };
}

function printJson(query: string, answer: Answer, hits: readonly Hit[]): string {
  const { total, corrected, suggested, omitted, unknownTopics } = answer;
  const results = hits.map(({ url, title, excerpt, score, missing, matched }) => ({
    url,
    title,
    excerpt: printExcerpt(excerpt),
    score,
    missing,
    matched,
  }));
  return JSON.stringify({ query, total, corrected, suggested, omitted, unknownTopics, results });
}

function printText(query: string, answer: Answer, hits: readonly Hit[]): string {
  const mark = (text: string) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);
  const head = answer.total === 0 ? `Keine Treffer für „${query}“` : `${answer.total} Treffer für „${query}“`;
  const notes = [
    ...answer.corrected.map(({ word, meant }) => `Gesucht wurde „${meant}“ statt „${word}“.`),
    ...answer.suggested.map(({ word, meant }) => `Meinten Sie „${meant}“ statt „${word}“?`),
    ...answer.omitted.map((word) => `Ausgelassen: „${word}“.`),
    ...answer.unknownTopics.map((topic) => `Das Thema „${topic}“ gibt es nicht.`),
  ];
  const blocks = hits.map(({ url, title, day, excerpt, missing }) => {
    const text = excerpt.map((part) => (part.isMatch ? mark(part.text) : part.text)).join('');
    const lacking = missing.length > 0 ? [`Es fehlt: ${missing.join(', ')}`] : [];
    return [mark(title), `${url} · ${formatDay(day)}`, text, ...lacking].join('\n');
  });
  return `${[[head, ...notes].join('\n'), ...blocks].join('\n\n')}\n`;
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
  if (options.isSplit) {
    const printWord = createWordPrinter();
    for await (const word of options.readQueries()) console.log(printWord(word));
    return;
  }
  const { out } = options;
  const folder = out === undefined ? readEnvironment(process.env, process.cwd()).outDir : resolve(out);
  const engine = await loadEngine(folder);
  for await (const line of options.readQueries()) {
    const query = line.trim();
    const answer = await engine.search(askFor(query));
    const hits = await answer.hits(0, Math.min(answer.total, options.limit));
    console.log(options.isJson ? printJson(query, answer, hits) : printText(query, answer, hits));
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
