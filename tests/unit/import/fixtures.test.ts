import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyArticles } from '../../../src/import/library/verify.ts';
import { createRenderer } from '../../../src/markdown/render.ts';
import { createWorkbench } from './workbench.ts';

/**
 * A case is a folder: `source.*`, `options.json` with further arguments where there are any, and what is expected of
 * it, `expected.md` (every article that is written) and `expected-report.json` (what `--json` tells). After a change
 * that is meant, `UPDATE_EXPECTATIONS=1 npx vitest run --project unit tests/unit/import/fixtures.test.ts` writes these anew.
 */
const CASES = join(import.meta.dirname, '..', '..', 'fixtures', 'import');
const shouldUpdate = process.env['UPDATE_EXPECTATIONS'] === '1';

const render = createRenderer({ base: '/' });
const cases = readdirSync(CASES);

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

function compare(path: string, got: string): void {
  if (shouldUpdate) writeFileSync(path, got);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(got).toBe(readFileSync(path, 'utf8'));
}

test.each(cases)('%s is imported as expected, proven, safe, and the same once more', async (name) => {
  const folder = join(CASES, name);
  const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? '';
  const options = join(folder, 'options.json');
  const args = existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as string[]) : [];
  const bench = createWorkbench();
  const { outcomes } = await bench.run(join(folder, source), ...args);
  const files = bench.snapshot();
  const articles = Object.keys(files)
    .filter((path) => path.startsWith('articles/'))
    .map((path) => `<!-- ${path} -->\n${bench.read(path)}`);
  compare(join(folder, 'expected.md'), articles.join('\n'));
  // The text of each article stands in expected.md.
  const report = outcomes.map(({ markdown: _, ...rest }) => rest);
  compare(join(folder, 'expected-report.json'), `${JSON.stringify(report, undefined, 2)}\n`);

  const written = outcomes.filter(({ status }) => status === 'written');
  expect(await verifyArticles({ path: bench.content, label: 'content' })).toEqual({
    proven: written.length,
    own: 0,
    faults: [],
  });
  if (/^(?:html|rss|atom|rdf|json-feed)-/.test(name)) {
    for (const { markdown } of written) expect(render(markdown ?? '').findings).toEqual([]);
  }
  const { outcomes: again } = await bench.run(join(folder, source), ...args);
  expect(again.map(({ status }) => status)).toEqual(
    outcomes.map(({ status }) => (status === 'written' ? 'unchanged' : status)),
  );
  expect(bench.snapshot()).toEqual(files);
});
