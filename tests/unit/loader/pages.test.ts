import { describe, expect, test } from 'vitest';
import { RESERVED_PAGES } from '../../../src/article/urls.ts';
import { pageLoader } from '../../../src/loader/pages.ts';
import { createAstro, createFolder, faultsOf } from './stand-in.ts';

const TEXT = '---\ntitle: Impressum\n---\n\nWer wir sind: [Themen](/themen/).\n';

async function load(files: Record<string, string>, placeholders?: 'fault' | 'warning') {
  const folder = createFolder(files);
  const astro = createAstro(folder.path);
  const content = { label: 'inhalt', path: folder.path };
  const loader = pageLoader({ content, base: '/zeitung/', isTaken: () => false, placeholders });
  const faults = await faultsOf(loader.load(astro.context));
  return { faults, entries: [...astro.entries.values()], warnings: astro.warnings };
}

test('a page is stored with its heading and its text', async () => {
  const { faults, entries } = await load({ 'pages/impressum.md': TEXT });
  expect(faults).toEqual([]);
  expect(entries).toMatchObject([
    {
      id: 'impressum',
      data: { matter: { title: 'Impressum' } },
      filePath: 'pages/impressum.md',
      rendered: { html: '<p>Wer wir sind: <a href="/zeitung/themen/">Themen</a>.</p>' },
    },
  ]);
});

test('a site may have no pages', async () => {
  expect(await load({})).toEqual({ faults: [], entries: [], warnings: [] });
});

describe('The name of a page', () => {
  test.each(RESERVED_PAGES)('may not be that of a section: %s', async (name) => {
    expect((await load({ [`pages/${name}.md`]: TEXT })).faults).toMatchObject([
      {
        file: `inhalt/pages/${name}.md`,
        expected: 'a name that no section of the site has',
        got: `"${name}"`,
      },
    ]);
  });

  test.each([
    ['Über uns.md', 'ueber-uns.md'],
    ['Impressum.md', 'impressum.md'],
    ['über.md', 'ueber.md'],
    ['a_b.md', 'a-b.md'],
    ['a--b.md', 'a-b.md'],
    ['recht/impressum.md', 'recht-impressum.md'],
    ['a.b.md', 'a-b.md'],
    ['!.md', '<name>.md'],
  ])('is a fault that names the right one: %s', async (path, right) => {
    expect((await load({ [`pages/${path}`]: TEXT })).faults).toMatchObject([
      {
        file: `inhalt/pages/${path}`,
        expected: `the path inhalt/pages/${right}`,
        got: path,
      },
    ]);
  });

  test.each(['datenschutz', 'ueber', 'faq-2025', '404-hilfe', 'archiv-alt'])('may be %s', async (name) => {
    const { faults, entries } = await load({ [`pages/${name}.md`]: TEXT });
    expect(faults).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual([name]);
  });
});

describe('A page is a fault', () => {
  test.each([
    ['without front matter', 'Text', { line: 1 }],
    ['without a heading', '---\ndescription: x\n---\n\nText', { key: 'title' }],
    ['with a key that only articles have', '---\ntitle: A\ntopics: [x]\n---\n\nText', { key: 'topics' }],
    ['without a text', '---\ntitle: A\n---\n', { expected: 'a body that shows something' }],
    ['of which nothing may be shown', '---\ntitle: A\n---\n\n<script></script>', { line: 4 }],
    ['with a picture beside it', '---\ntitle: A\n---\n\nText ![x](a.jpg)', { got: '"a.jpg"' }],
    ['with a picture without a description', '---\ntitle: A\n---\n\nText ![](/a.jpg)', { line: 5 }],
  ])('%s', async (_, text, fault) => {
    expect((await load({ 'pages/a.md': text })).faults).toMatchObject([
      { file: 'inhalt/pages/a.md', ...fault },
    ]);
  });

  test('with everything that is wrong at once', async () => {
    const { faults } = await load({ 'pages/Themen.md': '---\ntitel: A\n---\n', 'pages/b.md': 'Text' });
    expect(faults.map(({ file, key, line }) => [file, key ?? line ?? 'path'])).toEqual([
      ['inhalt/pages/Themen.md', 'path'],
      ['inhalt/pages/Themen.md', 'title'],
      ['inhalt/pages/Themen.md', 'titel'],
      ['inhalt/pages/Themen.md', 4],
      ['inhalt/pages/b.md', 1],
    ]);
  });
});

test('a page may show a picture from the root of the site', async () => {
  const { faults } = await load({ 'pages/a.md': '---\ntitle: A\n---\n\nText ![Haus](/haus.jpg)' });
  expect(faults).toEqual([]);
});

test('what is left out of a page is a warning', async () => {
  const { warnings } = await load({ 'pages/a.md': '---\ntitle: A\n---\n\nText <u-a>x</u-a>' });
  expect(warnings).toEqual([
    'inhalt/pages/a.md:5: expected only elements that articles may hold, got <u-a>. It is left out.',
  ]);
});

test('a picture from elsewhere is a warning that names the folder from which a page takes its pictures', async () => {
  const text = '---\ntitle: A\n---\n\nText ![x](https://anders.example/a.jpg)';
  const { warnings } = await load({ 'pages/a.md': text });
  expect(warnings).toEqual([
    'inhalt/pages/a.md:5: expected a picture of the site’s own, got "https://anders.example/a.jpg". ' +
      'It is left out; put a copy beside the article, or into public/ for a page of your own.',
  ]);
});

describe('The placeholders of the template', () => {
  const files = { 'pages/a.md': '---\ntitle: A\n---\n\n[Angabe]\n', 'pages/b.md': TEXT };

  test('are nothing to a site that is only looked at', async () => {
    expect(await load(files)).toMatchObject({ faults: [], warnings: [] });
  });

  test('stop a build to be deployed', async () => {
    const { faults } = await load(files, 'fault');
    expect(faults).toMatchObject([{ file: 'inhalt/pages/a.md', line: 5 }]);
  });

  test('are a warning where they are allowed', async () => {
    const { faults, warnings } = await load(files, 'warning');
    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^inhalt\/pages\/a\.md:5: expected a page of your own/)]);
  });

  test('stop it too where the same text was built to be looked at before', async () => {
    const folder = createFolder(files);
    const astro = createAstro(folder.path);
    const options = { content: { label: 'inhalt', path: folder.path }, base: '/', isTaken: () => false };
    await pageLoader(options).load(astro.context);
    const again = pageLoader({ ...options, placeholders: 'fault' }).load(astro.context);
    expect(await faultsOf(again)).toMatchObject([{ file: 'inhalt/pages/a.md' }]);
  });
});
