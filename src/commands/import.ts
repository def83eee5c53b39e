import { resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { type Request, readArguments, USAGE, UsageError } from '../import/arguments.ts';
import { importArticles } from '../import/import-articles.ts';
import { checksum } from '../import/library/library.ts';
import { acceptEdits, verifyArticles } from '../import/library/verify.ts';
import { readEnvironment } from '../read-environment.ts';
import { site } from '../site.ts';
import { run } from './run.ts';
import { findSwallowedOption } from './swallowed-options.ts';

function readRequest(): Request {
  try {
    const swallowed = findSwallowedOption(process.env, ['dry-run']);
    if (swallowed) throw new UsageError(swallowed);
    const request = readArguments(process.argv.slice(2), site.timeZone);
    if (request) return request;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Asks at the terminal; where there is none, or nobody wants to be asked, the answer is yes. */
function createQuestion({ isYes, isJson }: Request): (file: string, diff: string) => Promise<boolean> {
  if (isYes || isJson || !stdin.isTTY || !stdout.isTTY) return async () => true;
  return async (file, diff) => {
    const terminal = createInterface({ input: stdin, output: stdout });
    const answer = await terminal.question(`${diff}\nUpdate ${file}? [y/N] `);
    terminal.close();
    return /^(?:y|yes|j|ja)$/i.test(answer.trim());
  };
}

await run(async () => {
  const request = readRequest();
  const { content, now, siteUrl, isSiteUrlDefault } = readEnvironment(process.env, process.cwd());
  if (request.action === 'verify') {
    const { proven, own, faults } = await verifyArticles(content);
    for (const fault of faults) console.error(fault);
    console.log(`${proven} proven, ${faults.length} not, ${own} written by hand`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } else if (request.action === 'accept') {
    for (const file of request.names) {
      const { isDone, message } = await acceptEdits(file, content);
      if (isDone) console.log(message);
      else console.error(message);
      if (!isDone) process.exitCode = 1;
    }
  } else {
    const isSound = await importArticles(request, {
      content,
      now,
      timeZone: site.timeZone,
      contact: isSiteUrlDefault ? undefined : siteUrl.href,
      stdin,
      memory: resolve('node_modules/.cache/lesesaal', `feeds-${checksum(content.path).slice(0, 12)}.json`),
      print: (line) => console.log(line),
      progress:
        request.isJson || !process.stderr.isTTY
          ? () => {}
          : (line) => process.stderr.write(`\r\u001b[2K${line}`),
      confirm: createQuestion(request),
    });
    process.exitCode = isSound ? 0 : 1;
  }
}, 2);
