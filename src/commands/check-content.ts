import { relative, resolve } from 'node:path';
import { checkArticles } from '../import/check-articles.ts';
import { readFeedList } from '../import/feeds/feed-list.ts';
import { printFindings } from '../import/report.ts';
import { readEnvironment } from '../read-environment.ts';
import { run } from './run.ts';

const USAGE = `Usage: npm run check:content [-- FILE…]
Tells what seems wrong in the articles of the content folder: all of them, or those named.
Accept a finding in the front matter: accepted: [{ rule: fragment, at: Kunden. }]
Exit codes: 0 no error in a published article, 1 an error, 2 wrong usage.`;

await run(async () => {
  const names = process.argv.slice(2);
  if (names.includes('--help') || names.includes('-h')) {
    console.log(USAGE);
    return;
  }
  const unknown = names.find((name) => name.startsWith('-'));
  if (unknown !== undefined) {
    console.error(`expected files, got ${JSON.stringify(unknown)}\n\n${USAGE}`);
    process.exit(2);
  }
  const { content } = readEnvironment(process.env, process.cwd());
  const files = names.map((name) => `${content.label}/${relative(content.path, resolve(name))}`);
  // Faults in the list of feeds are told here too: it is content, and no build reads it.
  readFeedList(content);
  const counts = { error: 0, warning: 0, hint: 0 };
  let articles = 0;
  for await (const { file, isDraft, bodyOffset, findings } of checkArticles(content, files)) {
    articles += 1;
    for (const line of printFindings(findings, file, bodyOffset)) console.log(line);
    for (const { level } of findings) counts[level] += 1;
    if (!isDraft && findings.some(({ level }) => level === 'error')) process.exitCode = 1;
  }
  if (articles < new Set(files).size) {
    console.error(
      `expected articles of ${content.label}/articles, got ${names.join(', ')}. Check the paths.`,
    );
    process.exit(2);
  }
  console.log(
    `${articles} articles: ${counts.error} errors, ${counts.warning} warnings, ${counts.hint} hints`,
  );
});
