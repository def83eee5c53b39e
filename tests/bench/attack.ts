/**
 * Holds collections of attacks that are no part of the project against the renderer:
 * `npm run bench:attack -- FILE-OR-FOLDER…`. `attack-cases.ts` says what of a file is a document. Each is rendered as an
 * article's body, and what is left is read as a browser reads it. Prints the counts, the documents that took longest,
 * and every finding; ends with 1 where there is one: something forbidden is left, or the renderer itself failed. A text
 * that the guard against blow-ups refuses is counted, and no finding.
 */
import { existsSync } from 'node:fs';
import { BlowUpError } from '../../src/markdown/deadline.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { inspectBody } from '../attacks/inspect-body.ts';
import { type AttackCase, listFiles, readCases } from './attack-cases.ts';

const USAGE = `Usage: npm run bench:attack -- FILE-OR-FOLDER…
Renders every document of the files and says what of an attack is left: .md, .html, .svg and .xml are one document each,
.json and .jsonl hold one in every string, and of any other text each line is one.`;

const MOST_SLOW = 5;
/** Characters of a document or a message that a line shows. */
const SHOWN = 160;

interface Outcome {
  readonly place: string;
  /** Processor time in milliseconds. */
  readonly cost: number;
  readonly finding: string | undefined;
  readonly isRefused: boolean;
}

async function attack({ place, source }: AttackCase): Promise<Outcome> {
  const before = process.cpuUsage();
  const result = await inspect(source);
  const { user, system } = process.cpuUsage(before);
  return { place, cost: (user + system) / 1000, ...result };
}

async function inspect(source: string): Promise<Pick<Outcome, 'finding' | 'isRefused'>> {
  try {
    const { violations } = inspectBody(await renderMarkdown(source));
    return { finding: violations.length > 0 ? violations.join('; ') : undefined, isRefused: false };
  } catch (error) {
    if (error instanceof BlowUpError) return { finding: undefined, isRefused: true };
    return { finding: `the renderer failed: ${error}`, isRefused: false };
  }
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const paths = process.argv.slice(2);
const missing = paths.find((path) => !existsSync(path));
if (paths.length === 0 || missing !== undefined) {
  console.error(
    missing === undefined ? USAGE : `${missing}: expected a file or folder, got nothing.\n\n${USAGE}`,
  );
  process.exit(2);
}

const files = paths.flatMap(listFiles);
const outcomes: Outcome[] = [];
for (const file of files) {
  for (const one of readCases(file)) {
    const outcome = await attack(one);
    outcomes.push(outcome);
    if (outcome.finding === undefined) continue;
    console.log(`${outcome.place}: ${shorten(outcome.finding)}\n  in ${shorten(JSON.stringify(one.source))}`);
  }
}
const findings = outcomes.filter(({ finding }) => finding !== undefined).length;
const refused = outcomes.filter(({ isRefused }) => isRefused);
console.log(`files      ${files.length}`);
console.log(`documents  ${outcomes.length}`);
console.log(
  `refused    ${refused.length}  ${shorten(refused.map(({ place }) => place).join(', '))}`.trimEnd(),
);
console.log(`findings   ${findings}`);
for (const { place, cost } of outcomes.toSorted((a, b) => b.cost - a.cost).slice(0, MOST_SLOW)) {
  console.log(`slowest    ${cost.toFixed(0)} ms  ${place}`);
}
process.exitCode = findings > 0 ? 1 : 0;
