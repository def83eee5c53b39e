import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { published } from '../../../audit/checks/published.ts';
import { book, type Changes, findingsOf, fragment, PIXEL, page, plantSite, rss } from '../planted-site.ts';

/** A content folder with articles of these ids and keys. */
function writeContent(articles: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'articles', '2025'), { recursive: true });
  for (const [id, keys] of Object.entries(articles)) {
    const matter = `title: A\npublished: 2025-01-02\ntopics: [T]\n${keys}`;
    writeFileSync(join(folder, 'articles', `${id}.md`), `---\n${matter}---\n\nText.\n`);
  }
  return folder;
}

const hidden = page('artikel/2025/b/', '', { head: '<meta name="robots" content="noindex">' });

describe('what is published', () => {
  test.each(['/', '/zeitung/'])('is the same everywhere in a sound site, below %s', async (base) => {
    const { counts, findings } = await published.run(plantSite({}, { base }));
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ articles: 1, places: 14 });
  });

  test('may be told in a feed and its archives together', async () => {
    const archive = rss('2025/a');
    const newest = rss().replace(
      '</channel>',
      '<atom:link rel="prev-archive" href="https://zeitung.example/archiv/2025/01/feed.xml"/></channel>',
    );
    const site = plantSite({ 'feed.xml': newest, 'archiv/2025/01/feed.xml': archive });
    expect(await findingsOf(published, site)).toEqual([]);
  });

  test('needs no cards and no archive where the site switched them off', async () => {
    const site = plantSite({
      'artikel/2025/a/index.html': page('artikel/2025/a/', '', {
        head: '<meta property="og:image" content="https://zeitung.example/bild.png">',
      }),
      'artikel/2025/a.png': undefined,
      'offline.json': '{"id":"off","archive":{"articles":0,"bytes":0},"off":true}',
      'offline-archiv.json': undefined,
    });
    const { counts, findings } = await published.run(site);
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ articles: 1, places: 12 });
  });

  test('is not what was withdrawn and left a notice', async () => {
    const list = JSON.stringify({
      id: '1',
      files: { 'artikel/2025/a/': ['1', 1], 'artikel/2025/b/': ['1', 1] },
    });
    const site = plantSite({ 'artikel/2025/b/index.html': hidden, 'offline-archiv.json': list });
    expect(await findingsOf(published, site)).toEqual([]);
  });
});

describe('an article that lacks is found', () => {
  const emptyFeed = JSON.stringify({ items: [] });
  test.each([
    { place: 'pages of months', changes: { 'archiv/2025/01/index.html': page('archiv/2025/01/', '') } },
    { place: 'pages of topics', changes: { 'themen/t/index.html': page('themen/t/', '') } },
    { place: 'RSS', changes: { 'feed.xml': rss() } },
    { place: 'Atom', changes: { 'atom.xml': '<feed></feed>' } },
    { place: 'JSON Feed', changes: { 'feed.json': emptyFeed } },
    { place: 'feeds of topics', changes: { 'themen/t/feed.json': emptyFeed } },
    { place: 'sitemaps', changes: { 'sitemap/artikel.xml': '<urlset></urlset>' } },
    { place: 'search index', changes: { 'pagefind/fragment/de_1.pf_fragment': undefined } },
    { place: 'cards', changes: { 'artikel/2025/a.png': undefined } },
    { place: 'e-books', changes: { 'artikel/2025/a.epub': undefined } },
    { place: 'e-books of months', changes: { 'ausgaben/monat/2025-01.epub': undefined } },
    { place: 'Markdown', changes: { 'artikel/2025/a.md': undefined } },
    { place: 'archive for want of a network', changes: { 'offline-archiv.json': '{"files":{}}' } },
  ] satisfies { place: string; changes: Changes }[])('in $place', async ({ place, changes }) => {
    expect(await findingsOf(published, plantSite(changes))).toEqual([
      expect.stringContaining(`expected 2025/a, which has a page, in ${place}, got not there`),
    ]);
  });
});

describe('an article that has no page is found', () => {
  test.each([
    { place: 'RSS', changes: { 'feed.xml': rss('2025/a', '2025/b') } },
    {
      place: 'search index',
      changes: { 'pagefind/fragment/de_2.pf_fragment': fragment('/artikel/2025/b/') },
    },
    { place: 'cards', changes: { 'artikel/2025/b.png': PIXEL } },
    { place: 'e-books of topics', changes: { 'ausgaben/thema/u.epub': book('2025-b') } },
  ] satisfies { place: string; changes: Changes }[])('in $place', async ({ place, changes }) => {
    const [finding = '', ...others] = await findingsOf(published, plantSite(changes));
    expect(finding).toContain(`expected only articles that have a page in ${place}, got `);
    expect(finding).toContain('2025/b');
    expect(others).toEqual([]);
  });

  test('on the front page, where it was withdrawn', async () => {
    const site = plantSite({
      'artikel/2025/b/index.html': hidden,
      'index.html': page('', '<a href="/artikel/2025/b/">B</a>'),
    });
    expect(await findingsOf(published, site)).toEqual([
      'index.html: expected only articles that are published, got 2025/b',
    ]);
  });
});

describe('of the content', () => {
  const now = new Date('2025-06-01T00:00:00Z');

  test('what is held back or withdrawn leaves nothing', async () => {
    const content = writeContent({
      '2025/a': '',
      '2025/b': 'withdrawn: { date: 2025-05-01, reason: Falsch }\n',
      '2025/c': 'draft: true\n',
    });
    const site = plantSite({ 'artikel/2025/b/index.html': hidden }, { source: { content, now } });
    const { counts, findings } = await published.run(site);
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ articles: 1, withdrawn: 1, 'held back': 1 });
  });

  test.each([
    { keys: 'draft: true\n', file: 'artikel/2025/b/index.html', state: 'held back' },
    { keys: 'draft: true\n', file: 'artikel/2025/b/original/index.html', state: 'held back' },
    {
      keys: 'withdrawn: { date: 2025-05-01, reason: Falsch }\n',
      file: 'artikel/2025/b.jpg',
      state: 'withdrawn',
    },
  ])('a file of what is $state is found: $file', async ({ keys, file, state }) => {
    const content = writeContent({ '2025/a': '', '2025/b': keys });
    const site = plantSite({ [file]: hidden }, { source: { content, now } });
    expect(await findingsOf(published, site)).toEqual([
      `${file}: expected no file of an article that is ${state}, got one`,
    ]);
  });

  test('what is published and has no page is found', async () => {
    const content = writeContent({ '2025/a': '', '2025/b': '' });
    expect(await findingsOf(published, plantSite({}, { source: { content, now } }))).toEqual([
      'artikel/2025/b/index.html: expected the page of an article that is published, got none',
    ]);
  });
});
