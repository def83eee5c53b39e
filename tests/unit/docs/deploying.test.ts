import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isVersioned, STAGES, stageOf } from '../../../src/deploy/stages.ts';
import { FOR_HOSTS_ALONE } from '../../../src/hosting/hosts/plan.ts';
import { CONTENT_TYPES, contentTypeOf, createHeaderRules, headersFor } from '../../../src/hosting/policy.ts';
import { INDEX_FILES } from '../../../src/offline/names.ts';
import { makeFolder, writeFiles } from '../deploy/small-sites.ts';

const DOCUMENT = readFileSync('docs/deploying.md', 'utf8');

/** Files of a built site. */
const FILES = [
  '_astro/page.BlGraK15.js',
  'pagefind/fragment/de_10bf684.pf_fragment',
  'pagefind/index/de_3f5ef47.pf_index',
  'pagefind/words/c16b42b465.pack',
  'pagefind/pagefind.de_2dfbf445be.pf_meta',
  'artikel/2026/x.png',
  'artikel/2026/x.epub',
  'artikel/2026/x.md',
  'favicon.svg',
  'feed.xsl',
  'manifest.webmanifest',
  'opensearch.xml',
  'index.html',
  'artikel/2026/x/index.html',
  ...INDEX_FILES,
  'feed.xml',
  'themen/klima/atom.xml',
  'archiv/2026/01/feed.json',
  'feeds.opml',
  'sitemap.xml',
  'sitemap/artikel-2026.xml',
  'robots.txt',
  'offline-archiv.json',
  'offline.json',
  'offline-aus.json',
  'sw.js',
  'sw-aus.js',
];

/** One `aws s3 sync`. */
interface Sync {
  readonly words: readonly string[];
  /** Whether its filters let a file through: of those that match the last one counts. */
  readonly takes: (path: string) => boolean;
}

/** Runs the commands for S3 as the document has them, with a program in the place of `aws` that writes down its words. */
function readSyncs(): Sync[] {
  const [, script = ''] = /\*\*S3\.\*\*[\s\S]*?```sh\n([\s\S]*?)```/.exec(DOCUMENT) ?? [];
  const folder = writeFiles(makeFolder(), { aws: `#!/bin/sh\nprintf '%s\\n' "$@" ''\n` });
  chmodSync(join(folder, 'aws'), 0o755);
  const { stdout, status } = spawnSync('/bin/sh', ['-c', script], {
    env: { PATH: folder },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split('\n\n')
    .map((lines) => lines.split('\n'))
    .map((words) => ({ words, takes: (path) => passes(words, path) }));
}

function passes(words: readonly string[], path: string): boolean {
  let isTaken = true;
  for (const [index, word] of words.entries()) {
    if (word !== '--exclude' && word !== '--include') continue;
    const pattern = (words[index + 1] ?? '').replace(/[.]/g, '\\.').replaceAll('*', '.*');
    if (new RegExp(`^${pattern}$`, 's').test(path)) isTaken = word === '--include';
  }
  return isTaken;
}

function readOption({ words }: Sync, option: string): string | undefined {
  const index = words.indexOf(option);
  return index < 0 ? undefined : words[index + 1];
}

describe('the commands for S3', () => {
  test('upload every file of the site, in the order of the stages', () => {
    const syncs = readSyncs();
    const stepOf = (path: string) => syncs.findIndex(({ takes }) => takes(path));
    expect(FILES.filter((path) => stepOf(path) < 0)).toEqual([]);
    const steps = STAGES.map((stage) => FILES.filter((path) => stageOf(path) === stage).map(stepOf));
    for (const [index, later] of steps.slice(1).entries()) {
      expect(Math.min(...later)).toBeGreaterThan(Math.max(...(steps[index] ?? [])));
    }
  });

  test('say of each file what the policy says of its caching and its type', () => {
    const syncs = readSyncs();
    const rules = createHeaderRules({ styles: [], scripts: [] });
    const endings = new Set(FILES.map((path) => path.replace(/^.*\./, '')));
    expect(Object.keys(CONTENT_TYPES).filter((ending) => !endings.has(ending))).toEqual([]);
    for (const path of FILES) {
      const first = syncs.find(({ takes }) => takes(path));
      expect({
        path,
        caching: first && readOption(first, '--cache-control'),
        type: first && readOption(first, '--content-type'),
      }).toEqual({ path, caching: headersFor(rules, path)['Cache-Control'], type: contentTypeOf(path) });
    }
  });

  test('delete when all is there, pages first, and nothing that pages of former releases name', () => {
    const syncs = readSyncs();
    const isDeleting = ({ words }: Sync) => words.includes('--delete');
    const [pages, rest] = syncs.filter(isDeleting);
    expect(syncs.slice(-2).every(isDeleting)).toBe(true);
    expect(syncs.filter(isDeleting)).toHaveLength(2);
    expect(FILES.filter((path) => pages?.takes(path))).toEqual(
      FILES.filter((path) => path.endsWith('.html')),
    );
    expect(FILES.filter((path) => isVersioned(path) && rest?.takes(path))).toEqual([]);
    expect(
      FILES.filter((path) => !rest?.takes(path) && !path.startsWith('pagefind/') && !isVersioned(path)),
    ).toEqual([]);
  });

  test('leave out what is written for other hosts', () => {
    const syncs = readSyncs();
    expect(FOR_HOSTS_ALONE.filter((name) => syncs.some(({ takes }) => takes(name)))).toEqual([]);
  });
});
