import { describe, expect, test } from 'vitest';
import { isVersioned, STAGES, stageOf } from '../../../src/deploy/stages.ts';
import { INDEX_FILES } from '../../../src/offline/names.ts';

/** By the stage, in the order of the upload, files of a built site. */
const EXPECTED: readonly { readonly stage: string; readonly files: readonly string[] }[] = [
  {
    stage: 'what pages name',
    files: [
      '_astro/page.BlGraK15.js',
      '_astro/serif.D9nf9S3r.woff2',
      'pagefind/fragment/de_10bf684.pf_fragment',
      'pagefind/index/de_3f5ef47.pf_index',
      'pagefind/words/c16b42b465.pack',
      'pagefind/pagefind.de_2dfbf445be.pf_meta',
      'artikel/2026/x.png',
      'artikel/2026/x.epub',
      'artikel/2026/x.md',
      'symbole/192.png',
      'favicon.svg',
      'feed.xsl',
      'manifest.webmanifest',
      'opensearch.xml',
      '.well-known/security.txt',
      'unterlagen/feed.xml.pdf',
      'unterlagen/sitemap.xml',
    ],
  },
  {
    stage: 'pages',
    files: [
      'index.html',
      '404.html',
      'artikel/2026/x/index.html',
      'straße/index.html',
      '_headers',
      '_redirects',
    ],
  },
  { stage: 'entry of the search index', files: INDEX_FILES },
  {
    stage: 'feeds and lists',
    files: [
      'feed.xml',
      'atom.xml',
      'feed.json',
      'themen/klima/feed.xml',
      'archiv/2026/01/feed.json',
      'feeds.opml',
      'sitemap.xml',
      'sitemap/artikel-2026.xml',
      'robots.txt',
      'offline-archiv.json',
    ],
  },
  { stage: 'notice of the new release', files: ['offline.json', 'sw.js', 'sw-aus.js'] },
];

test('Files are uploaded in this order', () => {
  expect(STAGES.map(({ name }) => name)).toEqual(EXPECTED.map(({ stage }) => stage));
  for (const { stage, files } of EXPECTED) {
    expect(files.map((path) => `${path}: ${stageOf(path).name}`)).toEqual(
      files.map((path) => `${path}: ${stage}`),
    );
  }
});

test('A packed version comes with what it is a version of', () => {
  for (const { files } of EXPECTED) {
    for (const path of files) {
      expect([stageOf(`${path}.br`), stageOf(`${path}.gz`)]).toEqual([stageOf(path), stageOf(path)]);
    }
  }
});

describe('the name of a file changes with its content', () => {
  test.each([
    '_astro/page.BlGraK15.js',
    '_astro/page.BlGraK15.js.br',
    'pagefind/fragment/de_10bf684.pf_fragment',
    'pagefind/pagefind.de_2dfbf445be.pf_meta',
  ])('%s', (path) => {
    expect(isVersioned(path)).toBe(true);
  });

  test.each(['index.html', 'artikel/2026/x.png', ...INDEX_FILES, 'pagefind/pagefind.js.gz', 'x/_astro/y.js'])(
    'but not %s',
    (path) => {
      expect(isVersioned(path)).toBe(false);
    },
  );
});
