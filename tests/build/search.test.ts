import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDocumentText } from '../../src/loader/front-matter.ts';
import { REGISTER, type Register } from '../../src/search/register.ts';
import { decodeEntries } from '../../src/search/vocabulary.ts';
import { readFragments } from '../audit/search-index.ts';
import { openSite } from '../audit/site-folder.ts';
import { sites } from '../sites/sites.ts';
import { listFiles } from './files.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

const { own, root, sub, empty } = sites;

interface Answer {
  query: string;
  total: number;
  corrected: { word: string; meant: string }[];
  suggested: { word: string; meant: string }[];
  omitted: string[];
  unknownTopics: string[];
  results: {
    url: string;
    title: string;
    excerpt: string;
    score: number;
    missing: string[];
    matched: { word: string; how: string }[];
  }[];
}

function run(words: readonly string[], input = '') {
  return spawnSync('node', ['src/commands/search.ts', ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
    input,
  });
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
    { query: 'fuer' },
    { query: 'für' },
    { query: 'Hintertoors' },
    { query: '"typischer wirtschaftlicher Zwang"' },
    { query: 'Huawei Chips', matched: ['exact', 'exact'] },
    // Words inside compounds, and compounds whose parts alone stand there.
    { query: 'Lizenz', matched: ['part'] },
    { query: 'Verbot', matched: ['form'] },
    { query: 'Krieg', matched: ['part'] },
    { query: 'Preiskrieg' },
    { query: 'Regierungsvertrag' },
    { query: 'Modell Generation' },
    { query: '"für Sie" genehmigen' },
    { query: 'thema:"IT Info" Chips' },
    // Slips, and another expression for the same.
    { query: 'Nvida', corrected: [{ word: 'Nvida', meant: 'Nvidia' }] },
    {
      query: 'Deepsek verschobn',
      corrected: [
        { word: 'Deepsek', meant: 'Deepseek' },
        { word: 'verschobn', meant: 'verschoben' },
      ],
    },
    { query: 'kuenstliche intelligenz', matched: ['synonym', 'synonym'] },
  ];
  const answers = ask(
    own.folder,
    queries.map(({ query }) => query),
  );

  test.each(queries.map((wanted, index) => ({ ...wanted, answer: answers[index] })))(
    '$query',
    ({ query, matched, corrected = [], answer }) => {
      expect(answer).toMatchObject({ query, corrected, suggested: [], omitted: [] });
      expect(answer?.results).toMatchObject([
        {
          url: '/artikel/2025/deepseek-verschiebt-r2/',
          title: 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert',
          missing: [],
        },
      ]);
      expect(answer?.results[0]?.excerpt).not.toContain('^');
      if (matched) expect(answer?.results[0]?.matched.map(({ how }) => how)).toEqual(matched);
    },
  );

  test('words of headline and teaser', () => {
    for (const { results } of ask(own.folder, ['gescheitert', 'anspruchsvolle Aufgabe'])) {
      expect(results).toHaveLength(1);
    }
  });

  test('not where it has what is excluded, or another topic', () => {
    for (const { results } of ask(own.folder, [
      'thema:"IT Info" Chips -Huawei',
      'Chips thema:Sport',
      'jahr:2024 Chips',
    ])) {
      expect(results).toEqual([]);
    }
  });
});

describe('the terminal answers', () => {
  const queries = [
    `${'Zylinder '.repeat(1200)}`,
    '- -',
    '"',
    '"Zylinder',
    '<script>alert(1)</script>',
    '🎩',
    '圓柱',
    'Зили́ндр',
    '^|^',
    'thema:',
    '-Zylinder',
  ];

  test('whatever it is asked', () => {
    const answers = ask(root.folder, queries);
    expect(answers.map(({ query }) => query)).toEqual(queries.map((query) => query.trim()));
    for (const { total, results } of answers) expect(results).toHaveLength(total);
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
    const nothing = { total: 0, corrected: [], suggested: [], omitted: [], unknownTopics: [], results: [] };
    expect(ask(root.folder, ['Zylinder', '', '"', '-'])[1]).toEqual({ query: '', ...nothing });
    expect(ask(empty.folder, ['Zylinder'])).toEqual([{ query: 'Zylinder', ...nothing }]);
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
  test('holds of an article its headline, its teaser and its body, and nothing else', () => {
    const file = join(PROJECT, 'content/articles/2025/deepseek-verschiebt-r2.md');
    const parsed = parseDocumentText(readFileSync(file, 'utf8'), file);
    if (!('document' in parsed)) throw new Error('The article has no front matter.');
    const { title, description } = parsed.document.matter as { title: string; description: string };
    const [fragment] = readFragments(openSite(own.folder));
    expect(lettersOf(fragment?.content ?? '')).toBe(lettersOf(title + description + parsed.document.body));
  });

  test('has every word once in its vocabulary, in order, in files named for what they hold', async () => {
    const index = join(root.folder, 'pagefind');
    const read = (file: string) => gunzipSync(readFileSync(join(index, file))).toString('utf8');
    const { shelf }: Register = JSON.parse(read(REGISTER));
    const keys = shelf.files.flatMap((file) => decodeEntries(read(file)).map(({ key }) => key));
    expect(keys.length).toBeGreaterThan(100);
    expect(keys).toEqual([...new Set(keys)].toSorted());
    for (const file of shelf.files) {
      const hash = createHash('sha256').update(read(file)).digest('hex');
      expect(file).toBe(`words/${hash.slice(0, 10)}.pack`);
    }
    expect(readdirSync(join(index, 'words')).sort()).toEqual(
      shelf.files.map((file) => file.replace('words/', '')).sort(),
    );
  });

  test('is one, in German, without the interfaces that the site does not use', () => {
    const files = listFiles(join(root.folder, 'pagefind'));
    expect(files.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(1);
    expect(files.filter((path) => /^pagefind\.de_/.test(path))).toHaveLength(1);
    expect(files.filter((path) => /ui|highlight/.test(path))).toEqual([]);
  });
});
