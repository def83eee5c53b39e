import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/article/fault.ts';
import { checkAge, checkPlace, isBuilt, listWrittenPages } from '../../../src/checks/built-site.ts';
import { makeProject, type Project } from './make-project.ts';

const FRONT =
  '<html lang="de" data-base="/blatt/"><head><link rel="canonical" href="https://zeitung.example/blatt/">';
const FILES = {
  'dist/index.html': FRONT,
  'content/articles/2025/x.md': '',
  'content/feeds.yaml': '',
  'src/site.ts': '',
  LICENSE: '',
};

function build(): Project {
  const project = makeProject(FILES);
  project.touch('2026-02-01T12:00:00Z', ...Object.keys(FILES));
  return project;
}

test('A folder with a front page is a built site', () => {
  const { environment } = build();
  expect(isBuilt(environment().outDir)).toBe(true);
  expect(isBuilt(environment({ OUT_DIR: 'anders' }).outDir)).toBe(false);
});

test('Articles and own pages are told from redirects and from pages of public/', () => {
  const { environment } = makeProject({
    'dist/index.html': FRONT,
    'dist/artikel/2025/x/index.html': '',
    'dist/artikel/2025/x/original/index.html': '',
    'dist/artikel/2025/alt/index.html': '<meta http-equiv="refresh" content="0; url=/artikel/2025/x/">',
    'dist/impressum/index.html': '',
    'dist/altes-impressum/index.html': '<meta http-equiv="refresh" content="0; url=/impressum/">',
    'dist/spiel/index.html': '',
    'dist/themen/index.html': '',
    'public/spiel/index.html': '',
    'inhalt/articles/2025/x.md': '',
    'inhalt/pages/impressum.md': '',
  });
  const { outDir, content } = environment({ CONTENT_DIR: 'inhalt' });
  expect(listWrittenPages(outDir, content)).toEqual([
    { pathname: 'artikel/2025/x/', file: 'inhalt/articles/2025/x.md' },
    { pathname: 'impressum/', file: 'inhalt/pages/impressum.md' },
  ]);
});

describe('A built site for another place is found', () => {
  const check = (variables: Readonly<Record<string, string>>) => {
    const { environment } = build();
    return checkPlace(environment(variables));
  };

  test.each([{ BASE_PATH: '/blatt' }, { BASE_PATH: '/blatt', SITE_URL: '' }])(
    'but not one for the same: %j',
    (variables) => {
      expect(check(variables)).toBeUndefined();
    },
  );

  test.each([
    [
      { BASE_PATH: '/blatt', SITE_URL: 'https://anders.example' },
      'a site built for https://anders.example/blatt/',
    ],
    [
      { BASE_PATH: '/blatt', SITE_URL: 'http://zeitung.example' },
      'a site built for http://zeitung.example/blatt/',
    ],
    [{}, 'a site built for https://zeitung.example/'],
  ])('where the address is another: %j', (variables, expected) => {
    expect(check(variables)).toMatchObject({
      file: 'dist',
      expected,
      got: 'one built for https://zeitung.example/blatt/',
    });
  });

  test('where without SITE_URL the base path is another', () => {
    expect(check({ SITE_URL: '' })).toMatchObject({
      expected: 'a site built for BASE_PATH=/',
      got: 'one built for /blatt/',
    });
  });
});

describe('A built site that is old is found', () => {
  test('but not one in which everything is older than it', () => {
    const project = build();
    expect(checkAge(project.environment(), [])).toEqual([]);
  });

  test.each(['content/articles/2025/x.md', 'src/site.ts', 'LICENSE'])(
    'where something changed: %s',
    (file) => {
      const project = build();
      project.touch('2026-02-01T12:00:01Z', file);
      expect(checkAge(project.environment(), []).map(formatFault)).toEqual([
        'dist: expected a build after the last change, got one of 2026-02-01T12:00:00.000Z, and ' +
          `${file} changed after it. Run npm run build.`,
      ]);
    },
  );

  test('but not over the list of feeds, which no build reads', () => {
    const project = build();
    project.touch('2026-02-01T12:00:01Z', 'content/feeds.yaml');
    expect(checkAge(project.environment(), [])).toEqual([]);
  });

  test('where an article became due', () => {
    const project = build();
    const now = String(Date.parse('2026-02-03T00:00:00Z') / 1000);
    const article = (name: string, published: string, draft = false) => ({
      file: `content/articles/2026/${name}.md`,
      published: new Date(published),
      draft,
    });
    const articles = [
      article('alt', '2026-01-31T00:00:00Z'),
      article('faellig', '2026-02-02T00:00:00Z'),
      article('entwurf', '2026-02-02T00:00:00Z', true),
      article('spaeter', '2026-02-04T00:00:00Z'),
    ];
    expect(checkAge(project.environment({ SOURCE_DATE_EPOCH: now }), articles)).toMatchObject([
      { file: 'content/articles/2026/faellig.md', expected: 'a build since it became due' },
    ]);
  });
});
