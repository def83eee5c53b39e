import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/import/library/article-text.ts';
import { verifyArticles } from '../../../src/import/library/verify.ts';
import { createWorkbench } from './workbench.ts';

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content');
const ID = '2025/deepseek-verschiebt-r2';
const ARTICLE_FILE = `articles/${ID}.md`;
const ORIGINAL_FILE = `originals/${ID}.txt`;
const LOG_FILE = `originals/${ID}.log.json`;

/** How it was imported. */
const ARGUMENTS = [
  ...['--title', 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert'],
  ...['--published', '2025-08-14', '--translation', 'machine:en', '--split-paragraphs'],
];

/** Every repair of the body, in its order. */
const REPAIRS: readonly (readonly [before: string, after: string])[] = [
  // the destroyed link; its address is the citation
  ['href=”https://www.ft.com/content/19013793-4e8d-444b-b57f-5435352a8f3b”target=”_ leer”> ', ''],
  // um „Weew Weeks“ bis
  ['”', ' „'],
  ['”', '“ '],
  // regulatorische Einreichung.
  [' ', ''],
  // erklärte: „Wir verkaufen … zu haben.“ KI-Einnahmen
  ['”', ' „'],
  ['”', '“ '],
  // Chip Security Act.
  [' ', ''],
  // wurde: „Es gibt … niemals“,
  ['”', ' „'],
  ['”', '“'],
  // und sagte: „Dies tötet … wechseln“,
  ['”', ' „'],
  ['”', '“'],
  // zu füllen. „Nvidia-Chips … werden“, with a new paragraph before it
  ['”', '\n\n„'],
  ['”', '“'],
  // behauptete: „Deepseek ist … zu subvert.“ Es ist, with one behind it
  ['”', ' „'],
  ['”', '“\n\n'],
  // the category line is in the front matter
  ['\n\nCategories: IT Info', ''],
];

/** What looks wrong in it, and is told rather than repaired. */
const FINDINGS: readonly (readonly [rule: string, text: string])[] = [
  ['missing-author', 'authors'],
  ['missing-source', 'source'],
  ['lowercase-start', 'prominentes chinesisches KI-Startup Deepseek'],
  ['unknown-word', 'zweifragte'],
  ['unknown-word', 'Weew'],
  ['fragment', 'Kunden.'],
  ['foreign-passage', 'The move forced Nvidia to announce a staggering $5.5 billion charge against its'],
  ['fragment', 'regulatorische Einreichung.'],
  ['fragment', 'KI-Einnahmen an die US-Regierung für Exportlizenzen.'],
  ['unpaired-marks', '”Ich sagte:”Hören Sie, ich'],
  ['doubled-phrase', 'für Sie für Sie'],
  ['unknown-word', 'Hintertoors'],
  ['fragment', 'die möglicherweise von dem vorgeschlagenen u. Chip Security Act.'],
  ['odd-abbreviation', 'u. Chip'],
  ['glued-clauses', 'gebaut-und'],
  ['fragment', 'Für chinesische KI-Firmen.'],
  ['doubled-phrase', 'als Huawei als Huawei'],
  ['lost-speaker', '„Nvidia-Chips sind jetzt für China entbehrlich'],
  ['foreign-word', 'Stumble'],
  ['glued-clauses', 'KI-App-es'],
  ['foreign-word', 'subvert'],
];

describe('the first article', () => {
  test('is what the import makes of it, and so is its log', async () => {
    const bench = createWorkbench();
    const { outcomes } = await bench.run(join(CONTENT, ORIGINAL_FILE), ...ARGUMENTS);
    expect(outcomes[0]).toMatchObject({
      status: 'written',
      markdown: readArticle(readFileSync(join(CONTENT, ARTICLE_FILE), 'utf8'))?.body,
    });
    const { changes } = JSON.parse(readFileSync(join(CONTENT, LOG_FILE), 'utf8')) as { changes: unknown };
    expect(outcomes[0]?.repairs).toEqual(changes);
  });

  test('is not changed by another import of the original', async () => {
    const bench = createWorkbench();
    cpSync(CONTENT, bench.content, { recursive: true });
    const before = bench.snapshot();
    const { outcomes } = await bench.run(join(CONTENT, ORIGINAL_FILE), ...ARGUMENTS);
    expect(outcomes).toMatchObject([{ status: 'unchanged', file: `content/${ARTICLE_FILE}` }]);
    expect(bench.snapshot()).toEqual(before);
  });

  test('is repaired where that is certain, and nowhere else', async () => {
    const bench = createWorkbench();
    const { outcomes } = await bench.run(join(CONTENT, ORIGINAL_FILE), ...ARGUMENTS);
    const repairs = (outcomes[0]?.repairs ?? []).filter(({ rule }) => rule !== 'paragraphs');
    expect(repairs.map(({ before, after }) => [before, after])).toEqual(REPAIRS);
  });

  test('is told to have these flaws', async () => {
    const bench = createWorkbench();
    const { outcomes } = await bench.run(join(CONTENT, ORIGINAL_FILE), ...ARGUMENTS);
    expect(outcomes[0]?.findings.map(({ rule, text }) => [rule, text])).toEqual(FINDINGS);
  });

  test('and every other imported article is proven by its original and log', async () => {
    expect(await verifyArticles({ path: CONTENT, label: 'content' })).toMatchObject({ faults: [] });
  });
});
