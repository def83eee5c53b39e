import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { parseDocumentText } from '../../src/loader/front-matter.ts';
import { listFiles, listPages } from './files.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

const { own, root, sub, empty } = inject('sites');

interface Answer {
  query: string;
  results: { url: string; title: string; excerpt: string; score: number }[];
}

function run(words: readonly string[], input = '') {
  return spawnSync('node', ['src/commands/search.ts', ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
    input,
  });
}

/** The articles as the index holds them: gzip around Pagefind's signature and JSON. */
function readFragments(folder: string): { url: string; content: string }[] {
  const fragments = join(folder, 'pagefind', 'fragment');
  return readdirSync(fragments).map((name) =>
    JSON.parse(
      gunzipSync(readFileSync(join(fragments, name)))
        .subarray('pagefind_dcd'.length)
        .toString('utf8'),
    ),
  );
}

/** Pagefind ends headings with a full stop, so only letters and digits are compared. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Asks several queries of one built folder, in one process. */
function ask(folder: string, queries: readonly string[], ...options: string[]): Answer[] {
  const result = run(['-', '--json', '--out', folder, ...options], queries.join('\n'));
  expect(result.stderr).toBe('');
  return result.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('the terminal finds the first article by', () => {
  const queries = [
    'fuer',
    'für',
    'Exportlizenzen',
    'Hintertoors',
    '"typischer wirtschaftlicher Zwang"',
    'Moolenaar',
    'Huawei Chips',
  ];
  const answers = ask(own.folder, queries);

  test.each(queries.map((query, index) => [query, answers[index]] as const))('%s', (query, answer) => {
    expect(answer?.query).toBe(query);
    expect(answer?.results).toMatchObject([
      {
        url: '/artikel/2025/deepseek-verschiebt-r2/',
        title: 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert',
      },
    ]);
  });

  test('words of headline and teaser', () => {
    for (const { results } of ask(own.folder, ['gescheitert', 'anspruchsvolle Aufgabe'])) {
      expect(results).toHaveLength(1);
    }
  });
});

describe('the terminal', () => {
  test('finds English words in the German index', () => {
    expect(ask(root.folder, ['quixotic'])[0]?.results[0]?.url).toBe('/artikel/2025/english/');
  });

  test('finds every article that has the word, and --limit shortens', () => {
    expect(ask(root.folder, ['Zylinder'])[0]?.results).toHaveLength(45);
    expect(ask(root.folder, ['Zylinder'], '--limit', '7')[0]?.results).toHaveLength(7);
  });

  test('gives the same answers below a base path', () => {
    expect(ask(sub.folder, ['Zylinder', 'quixotic'])).toEqual(ask(root.folder, ['Zylinder', 'quixotic']));
  });

  test('answers an empty line, a lone operator and an empty site with no results', () => {
    expect(ask(root.folder, ['Zylinder', '', '"', '-'])[1]).toEqual({ query: '', results: [] });
    expect(ask(empty.folder, ['Zylinder'])).toEqual([{ query: 'Zylinder', results: [] }]);
  });

  test('prints titles, addresses and excerpts as text', () => {
    const { stdout, status } = run(['Exportlizenzen', '--out', own.folder]);
    expect(status).toBe(0);
    expect(stdout).toContain('1 Treffer für „Exportlizenzen“');
    expect(stdout).toContain('/artikel/2025/deepseek-verschiebt-r2/ · 14.\u00A0August 2025');
    expect(stdout).toContain('KI-Einnahmen an die US-Regierung für Exportlizenzen.');
  });

  test('explains itself without a query and with a wrong limit, and exits with 2', () => {
    expect(run([]).status).toBe(2);
    expect(run(['Wort', '--limit', 'viele']).stderr).toContain(
      '--limit: expected a whole number from 1, got "viele"',
    );
  });

  test('names the folder that holds no index, and exits with 1', () => {
    const { stderr, status } = run(['Wort', '--out', 'tests']);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /tests: expected a built site with pagefind\/pagefind\.js, got none\. Run npm run build first\./,
    );
  });
});

describe('the index', () => {
  test('holds exactly the published articles', () => {
    const articles = listPages(root.folder)
      .filter((path) => path.startsWith('artikel/') && !path.includes('zurueckgezogen'))
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(
      readFragments(root.folder)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(articles.sort());
  });

  test('holds of an article its headline, its teaser and its body, and nothing else', () => {
    const file = join(PROJECT, 'content/articles/2025/deepseek-verschiebt-r2.md');
    const parsed = parseDocumentText(readFileSync(file, 'utf8'), file);
    if (!('document' in parsed)) throw new Error('The article has no front matter.');
    const { title, description } = parsed.document.matter as { title: string; description: string };
    const [fragment] = readFragments(own.folder);
    expect(lettersOf(fragment?.content ?? '')).toBe(lettersOf(title + description + parsed.document.body));
  });

  test('is one, in German, without the interfaces that the site does not use', () => {
    const files = listFiles(join(root.folder, 'pagefind'));
    expect(files.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(1);
    expect(files.filter((path) => /^pagefind\.de_/.test(path))).toHaveLength(1);
    expect(files.filter((path) => /ui|highlight/.test(path))).toEqual([]);
  });
});
