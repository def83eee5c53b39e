import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleLoader, readDetails } from '../../../src/loader/articles.ts';
import { HELD_BACK } from '../../../src/loader/held-back.ts';
import { createAstro, createFolder, type Folder, faultsOf } from './stand-in.ts';

interface Text {
  readonly published?: string;
  /** More lines of front matter. */
  readonly matter?: string;
  readonly body?: string;
}

function article({ published = '2025-08-14', matter = '', body = 'Ein Text.' }: Text = {}): string {
  return `---\ntitle: Titel\npublished: ${published}\ntopics: [Chips]\n${matter}\n---\n\n${body}\n`;
}

function createArticles(
  folder: Folder,
  { timeZone = 'Europe/Berlin', isTaken = (_: string) => false, now = new Date('2026-01-15T00:00:00Z') } = {},
) {
  const content = { label: 'content', path: folder.path };
  const publicFolder = join(folder.path, 'public');
  const site = { base: '/', origin: 'https://zeitung.example', isTaken, publicFolder };
  return articleLoader({ content, ...site, timeZone, now });
}

/** Loads a folder and gives what is stored of its only article. */
async function loadOne(files: Record<string, string | Uint8Array>) {
  const folder = createFolder(files);
  const astro = createAstro(folder.path);
  await createArticles(folder).load(astro.context);
  expect(astro.entries.size).toBe(1);
  return [...astro.entries.values()][0];
}

/** Loads a folder and gives everything that is wrong with it. */
async function faultsIn(files: Record<string, string | Uint8Array>, options = {}) {
  const folder = createFolder(files);
  return faultsOf(createArticles(folder, options).load(createAstro(folder.path).context));
}

/** What was read off the body of a stored article. */
function detailsOf(entry: Awaited<ReturnType<typeof loadOne>>) {
  return readDetails(String(entry?.data['details']));
}

describe('An article is stored', () => {
  test('with its front matter, words, summary and headings', async () => {
    const entry = await loadOne({ 'articles/2025/x.md': article({ body: '## Lage\n\nZwei Wörter.' }) });
    expect(entry).toMatchObject({
      id: '2025/x',
      rendered: { html: '<h2 id="abschnitt-lage">Lage</h2>\n<p>Zwei Wörter.</p>' },
      data: {
        matter: { title: 'Titel', published: new Date('2025-08-13T22:00:00Z'), topics: ['Chips'] },
        pictures: [],
        warnings: [],
      },
    });
    expect(detailsOf(entry)).toEqual({
      words: 3,
      summary: 'Lage Zwei Wörter.',
      terms: ['wörter', 'zwei'],
      headings: [{ depth: 2, id: 'abschnitt-lage', text: 'Lage' }],
      images: [],
    });
  });

  test('with its description as summary where it has one', async () => {
    const entry = await loadOne({ 'articles/2025/x.md': article({ matter: 'description: Kurz gesagt.' }) });
    expect(detailsOf(entry).summary).toBe('Kurz gesagt.');
  });

  test('with its pictures as paths that Astro resolves', async () => {
    const entry = await loadOne({
      'articles/2025/x.md': article({
        matter: 'image: { src: titel.jpg, alt: Haus }',
        body: '![Haus](haus.PNG)\n\n![Karte](<./große karte.svg>)\n\n![Alt](../2024/alt.webp)',
      }),
      'articles/2025/titel.jpg': '',
      'articles/2025/haus.PNG': '',
      'articles/2025/große karte.svg': '',
      'articles/2024/alt.webp': '',
    });
    expect(entry?.data).toMatchObject({
      cover: '__ASTRO_IMAGE_./titel.jpg',
      pictures: [
        '__ASTRO_IMAGE_./haus.PNG',
        '__ASTRO_IMAGE_./große karte.svg',
        '__ASTRO_IMAGE_../2024/alt.webp',
      ],
    });
  });

  test.each([
    ['is a draft', { matter: 'draft: true' }],
    ['is dated ahead of the build’s clock', { published: '2026-01-16' }],
    ['was withdrawn', { matter: 'withdrawn: { date: 2025-09-01, reason: Falsch. }' }],
  ])('without its pictures where it %s, but checks them', async (_, text) => {
    const year = 'published' in text ? 2026 : 2025;
    const matter = `image: { src: titel.jpg, alt: Haus }\n${'matter' in text ? text.matter : ''}`;
    const file = { [`articles/${year}/x.md`]: article({ ...text, matter, body: '![Haus](haus.png)' }) };
    const titel = { [`articles/${year}/titel.jpg`]: '' };
    const entry = await loadOne({ ...file, ...titel, [`articles/${year}/haus.png`]: '' });
    expect(JSON.stringify(entry?.data)).not.toContain('__ASTRO_IMAGE_');
    expect(detailsOf(entry).images).toHaveLength(1);
    expect(await faultsIn({ ...file, ...titel })).toMatchObject([{ got: '"haus.png"' }]);
  });

  test('with its pictures as soon as a build comes after its date', async () => {
    const folder = createFolder({
      'articles/2026/x.md': article({ published: '2026-01-16', body: '![Haus](haus.png)' }),
      'articles/2026/haus.png': '',
    });
    const astro = createAstro(folder.path);
    const picturesOn = async (day: string) => {
      await createArticles(folder, { now: new Date(`${day}T12:00:00Z`) }).load(astro.context);
      return astro.entries.get('2026/x')?.data['pictures'];
    };
    expect(await picturesOn('2026-01-15')).toEqual([]);
    expect(await picturesOn('2026-01-16')).toEqual(['__ASTRO_IMAGE_./haus.png']);
    expect(await picturesOn('2026-01-17')).toEqual(['__ASTRO_IMAGE_./haus.png']);
    expect(astro.writes).toEqual(['2026/x', '2026/x']);
    expect(await picturesOn('2026-01-15')).toEqual([]);
  });

  test.each([
    ['draft', { matter: 'draft: true' }, 'Entwurf: Titel'],
    ['article dated ahead', { published: '2026-01-16' }, 'Erscheint am 16.\u00A0Januar 2026: Titel'],
  ])('for the dev server alone as a preview where it is a %s, with its pictures', async (_, text, title) => {
    const year = 'published' in text ? 2026 : 2025;
    const folder = createFolder({
      [`articles/${year}/x.md`]: article({ ...text, body: '![Haus](haus.png)' }),
      [`articles/${year}/haus.png`]: '',
    });
    const [dev, build] = [createAstro(folder.path, { isDev: true }), createAstro(folder.path)];
    await createArticles(folder).load(dev.context);
    await createArticles(folder).load(build.context);
    const [shown, hidden] = [dev, build].map(({ entries }) => entries.get(`${year}/x`)?.data);
    expect(shown).toMatchObject({
      isPreview: true,
      pictures: ['__ASTRO_IMAGE_./haus.png'],
      matter: { title },
    });
    expect(hidden).toMatchObject({ isPreview: false, pictures: [], matter: { title: 'Titel' } });
  });

  test('anew where a build finds what the dev server stored', async () => {
    const folder = createFolder({ 'articles/2025/x.md': article({ matter: 'draft: true' }) });
    const { entries, context } = createAstro(folder.path);
    const dev = createAstro(folder.path, { isDev: true });
    await createArticles(folder).load({ ...context, watcher: dev.context.watcher } as typeof context);
    expect(entries.get('2025/x')?.data).toMatchObject({ isPreview: true });
    await createArticles(folder).load(context);
    expect(entries.get('2025/x')?.data).toMatchObject({ isPreview: false, matter: { title: 'Titel' } });
  });

  test('and what is held back is told to who listens', async () => {
    const lines: unknown[] = [];
    const listen = (line: unknown) => lines.push(line);
    subscribe(HELD_BACK, listen);
    await loadOne({ 'articles/2025/x.md': article({ matter: 'draft: true' }) });
    await loadOne({ 'articles/2025/x.md': article() });
    unsubscribe(HELD_BACK, listen);
    expect(lines).toEqual(['Held back: 1 draft (2025/x)']);
  });

  test('with the original that it was made of', async () => {
    const sha256 = createHash('sha256').update('as received').digest('hex');
    const entry = await loadOne({
      'articles/2025/x.md': article({
        matter: `original: { file: originals/2025/x.txt, sha256: ${sha256} }`,
      }),
      'originals/2025/x.txt': 'as received',
    });
    expect(entry?.data).toMatchObject({ matter: { original: { sha256 } } });
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('whether or not the file has %s', async (_, change) => {
    const entry = await loadOne({ 'articles/2025/x.md': change(article({ body: 'eins\nzwei' })) });
    expect(entry?.rendered?.html).toBe('<p>eins\nzwei</p>');
  });
});

describe('What is shown of the front matter', () => {
  const files = (language: string) => ({
    'articles/2025/x.md': `---
title: Das "Ende" - und nun?
description: Am 5. Mai geht's los
published: 2025-08-14
topics: [Chips]
language: ${language}
image: { src: ./a.jpg, alt: 'Das "Ende"', caption: z.B. 5 km }
corrections: [{ date: 2025-08-20, text: 'Es waren 20 %.' }]
---

Am 5. Mai: "Ja". This is the end of it.
`,
    'articles/2025/a.jpg': '',
  });

  test.each(['de', 'de-AT'])(
    'is set as German is printed, like the body, where the language is %s',
    async (language) => {
      const entry = await loadOne(files(language));
      expect(entry?.data['matter']).toMatchObject({
        title: 'Das „Ende“ – und nun?',
        description: 'Am 5.\u00A0Mai geht’s los',
        image: { src: './a.jpg', alt: 'Das „Ende“', caption: 'z.\u202FB. 5\u00A0km' },
        corrections: [{ date: '2025-08-20', text: 'Es waren 20\u00A0%.' }],
      });
      expect(entry?.rendered?.html).toBe(
        '<p>Am 5.\u00A0Mai: „Ja“. <span lang="en">This is the end of it.</span></p>',
      );
    },
  );

  test('stays as it is written in another language, like the body', async () => {
    const entry = await loadOne(files('en'));
    expect(entry?.data['matter']).toMatchObject({
      title: 'Das "Ende" - und nun?',
      description: "Am 5. Mai geht's los",
      image: { src: './a.jpg', alt: 'Das "Ende"', caption: 'z.B. 5 km' },
      corrections: [{ text: 'Es waren 20 %.' }],
    });
    expect(entry?.rendered?.html).toBe('<p>Am 5. Mai: "Ja". This is the end of it.</p>');
  });
});

describe('The path of an article is a fault that names the right one', () => {
  test.each([
    ['the folder of another year', '2024/x.md', '2025/x.md'],
    ['no folder', 'x.md', '2025/x.md'],
    ['a folder too many', '2025/08/x.md', '2025/x.md'],
    ['a folder that is no year', 'chips/x.md', '2025/x.md'],
    ['umlauts', '2025/Öl-Krise.md', '2025/oel-krise.md'],
    ['umlauts in two parts', '2025/o\u0308l.md', '2025/oel.md'],
    ['capitals', '2025/Chips.md', '2025/chips.md'],
    ['blanks', '2025/neue chips.md', '2025/neue-chips.md'],
    ['punctuation', '2025/c_h.i,p!s.md', '2025/c-h-i-p-s.md'],
    ['two hyphens in a row', '2025/neue--chips.md', '2025/neue-chips.md'],
    ['a hyphen at its end', '2025/chips-.md', '2025/chips.md'],
    ['no letter', '2025/___.md', '2025/<name>.md'],
  ])('%s', async (_, path, right) => {
    expect(await faultsIn({ [`articles/${path}`]: article() })).toMatchObject([
      {
        file: `content/articles/${path}`,
        expected: `the path content/articles/${right}`,
        got: path,
      },
    ]);
  });

  test('in the year of the site’s time zone', async () => {
    const text = article({ published: '2025-12-31T23:30:00Z' });
    expect(await faultsIn({ 'articles/2025/x.md': text })).toMatchObject([
      { expected: 'the path content/articles/2026/x.md' },
    ]);
    expect(await faultsIn({ 'articles/2025/x.md': text }, { timeZone: 'America/New_York' })).toEqual([]);
  });

  test('as far as it is known where the date cannot be read', async () => {
    expect(await faultsIn({ 'articles/x.md': article({ published: 'gestern' }) })).toMatchObject([
      { key: 'published' },
      { expected: 'the path content/articles/<year>/x.md' },
    ]);
  });
});

describe('A date that cannot be', () => {
  const ahead = article({ matter: 'updated: 2026-01-16' });

  test('is a fault where it lies before publication', async () => {
    const text = article({ matter: 'updated: 2025-08-13' });
    expect(await faultsIn({ 'articles/2025/x.md': text })).toMatchObject([
      { file: 'content/articles/2025/x.md', key: 'updated', got: '2025-08-13' },
    ]);
  });

  test('is a fault where it lies after the build’s clock', async () => {
    expect(await faultsIn({ 'articles/2025/x.md': ahead })).toMatchObject([
      { file: 'content/articles/2025/x.md', key: 'updated', got: '2026-01-16' },
    ]);
  });

  test('is looked for again by a build with another clock, though the article did not change', async () => {
    const folder = createFolder({ 'articles/2025/x.md': ahead });
    const astro = createAstro(folder.path);
    const faultsOn = (day: string) =>
      faultsOf(createArticles(folder, { now: new Date(`${day}T12:00:00Z`) }).load(astro.context));
    expect(await faultsOn('2026-01-16')).toEqual([]);
    expect(await faultsOn('2026-01-15')).toMatchObject([{ key: 'updated' }]);
  });
});

describe('Everything that is wrong is named at once', () => {
  test('in one file', async () => {
    const text = '---\ntitle: ""\npublished: 14.8.25\ntopics: [Chips]\nfoo: 1\n---\n\n![](a.jpg)\n';
    const faults = await faultsIn({ 'articles/2025/X.md': text });
    expect(faults.map(({ key, line }) => key ?? line ?? 'path')).toEqual([
      'title',
      'published',
      'foo',
      'path',
      8,
    ]);
  });

  test('in all files', async () => {
    const faults = await faultsIn({
      'articles/2024/a.md': article(),
      'articles/2025/b.md': 'ohne Kopf',
      'articles/2025/c.md': article({ body: '' }),
      'articles/2025/d.md': article({ body: '<script>böse()</script>' }),
      'articles/2025/e.md': article(),
      'articles/2025/f.MD': article(),
      'articles/2025/g.md': article({ matter: 'title: Zweiter' }),
      'articles/2025/h.md': article({ body: '>'.repeat(5000) }),
      'articles/2025/i.md': article({ body: '![Bild](fehlt.jpg)' }),
    });
    expect(faults.map(({ file }) => file.slice('content/articles/'.length))).toEqual([
      '2024/a.md',
      '2025/b.md',
      '2025/c.md',
      '2025/d.md',
      '2025/f.MD',
      '2025/g.md',
      '2025/h.md',
      '2025/i.md',
    ]);
  });
});

test('A fault of the front matter is named with its line', async () => {
  const text = '---\ntitle: A\npublished: 2025-02-30\ntopics: [Chips]\nautor: B\n---\n\nText.\n';
  const faults = await faultsIn({ 'articles/2025/x.md': text });
  expect(faults.map(({ key, line }) => [key, line])).toEqual([
    ['published', 3],
    ['autor', 5],
  ]);
});

describe('A value with a YAML tag is a fault, since a tag makes what no plain text says', () => {
  test.each([
    'description: !!binary SGFsbG8=',
    'updated: !!timestamp 2025-02-30',
    'authors: !!set { a, b }',
    'authors: !!omap [a: b]',
    'aliases: !!pairs [a: b]',
    'description: !eigenes x',
  ])('%s', async (matter) => {
    const faults = await faultsIn({ 'articles/2025/x.md': article({ matter }) });
    expect(faults[0]).toMatchObject({
      file: 'content/articles/2025/x.md',
      expected: 'front matter in YAML',
      got: expect.stringContaining('tag'),
    });
  });
});

describe('What Astro would take for a picture', () => {
  test.each([
    'title: __ASTRO_IMAGE_x',
    'description: __ASTRO_IMAGE_x',
    'image: { src: a.jpg, alt: __ASTRO_IMAGE_x }',
  ])('is a fault in the front matter: %s', async (line) => {
    const text = `---\n${line}\n---\n\nText\n`;
    expect(await faultsIn({ 'articles/2025/x.md': text })).toMatchObject([
      { got: 'text that begins with __ASTRO_IMAGE_' },
    ]);
  });

  test.each([
    ['a first paragraph', '\\_\\_ASTRO_IMAGE_x.jpg steht am Anfang.'],
    ['a heading', 'Text\n\n## \\_\\_ASTRO_IMAGE_x.jpg'],
    ['an alternative text', 'Text ![\\_\\_ASTRO_IMAGE_x.jpg](a.jpg)'],
    ['the title of a picture', 'Text ![Haus](a.jpg "__ASTRO_IMAGE_x.jpg")'],
    ['the name of a picture', 'Text ![Haus](__ASTRO_IMAGE_a.jpg)'],
  ])('does not reach the store as %s', async (_, body) => {
    const folder = createFolder({
      'articles/2025/x.md': article({ body }),
      'articles/2025/a.jpg': '',
      'articles/2025/__ASTRO_IMAGE_a.jpg': '',
    });
    const astro = createAstro(folder.path);
    await faultsOf(createArticles(folder).load(astro.context));
    const texts = [...astro.entries.values()].flatMap(({ data: { pictures: _own, ...data } }) =>
      stringsIn(data),
    );
    expect(texts.filter((text) => text.startsWith('__ASTRO_IMAGE_'))).toEqual([]);
  });
});

describe('The pictures of an article', () => {
  test.each([
    ['a missing one in the body', { body: '![Haus](./fehlt.jpg)' }, { got: '"./fehlt.jpg"' }],
    [
      'a missing one in the front matter',
      { matter: 'image: { src: fehlt.jpg, alt: x }' },
      { key: 'image.src' },
    ],
    ['a folder', { body: '![Haus](ordner.jpg)' }, { got: '"ordner.jpg"' }],
    ['another kind of file', { body: '![Haus](bild.tiff)' }, { got: '"bild.tiff"' }],
    ['a file without an ending', { body: '![Haus](bild)' }, { got: '"bild"' }],
    ['a sharp sign in the name', { body: '![Haus](a%23b.jpg)' }, { got: '"a#b.jpg"' }],
    ['a percent sign in the name', { body: '![Haus](a%25b.jpg)' }, { got: '"a%b.jpg"' }],
    ['a question mark in the name', { body: '![Haus](a%3Fb.jpg)' }, { got: '"a?b.jpg"' }],
    ['only an anchor', { body: '![Haus](#haus)' }, { got: '""' }],
  ])('are a fault where one cannot be shown: %s', async (_, text, fault) => {
    const folder = createFolder({
      'articles/2025/x.md': article(text),
      'articles/2025/bild.tiff': '',
      'articles/2025/bild': '',
      'articles/2025/a#b.jpg': '',
      'articles/2025/a%b.jpg': '',
      'articles/2025/a?b.jpg': '',
    });
    mkdirSync(join(folder.path, 'articles/2025/ordner.jpg'));
    const faults = await faultsOf(createArticles(folder).load(createAstro(folder.path).context));
    expect(faults).toMatchObject([{ file: 'content/articles/2025/x.md', ...fault }]);
  });

  test('are named with their line', async () => {
    const body = 'Text\n\n![Haus](fehlt.jpg)';
    expect(await faultsIn({ 'articles/2025/x.md': article({ body }) })).toMatchObject([{ line: 10 }]);
  });

  test.each([
    { bytes: 32 * 1024 * 1024, faults: [] },
    {
      bytes: 32 * 1024 * 1024 + 1,
      faults: [
        {
          file: 'content/articles/2025/x.md',
          line: 8,
          expected: 'a picture of at most 32 MiB',
          got: '"haus.jpg" with 32.1 MiB',
          remedy: 'Save it with fewer pixels: 3000 across are enough for every screen.',
        },
      ],
    },
    { bytes: 40_000_000, faults: [{ got: '"haus.jpg" with 38.2 MiB' }] },
  ])('are a fault where one is larger than 32 MiB: $bytes bytes', async ({ bytes, faults }) => {
    const folder = createFolder({
      'articles/2025/x.md': article({ body: '![Haus](haus.jpg)' }),
      'articles/2025/haus.jpg': '',
    });
    truncateSync(join(folder.path, 'articles/2025/haus.jpg'), bytes);
    const load = createArticles(folder).load(createAstro(folder.path).context);
    if (faults.length === 0) await expect(load).resolves.toBeUndefined();
    else expect(await faultsOf(load)).toMatchObject(faults);
  });

  test('are missed as soon as one is deleted, though the text did not change', async () => {
    const folder = createFolder({
      'articles/2025/x.md': article({ body: '![Haus](haus.jpg)' }),
      'articles/2025/haus.jpg': '',
    });
    const astro = createAstro(folder.path);
    const loader = createArticles(folder);
    await loader.load(astro.context);
    folder.remove('articles/2025/haus.jpg');
    expect(await faultsOf(loader.load(astro.context))).toMatchObject([
      { file: 'content/articles/2025/x.md', got: '"haus.jpg"' },
    ]);
  });
});

describe('The original of an article', () => {
  const sha256 = createHash('sha256').update('as received').digest('hex');
  const text = article({ matter: `original: { file: originals/2025/x.txt, sha256: ${sha256} }` });

  test('is missed', async () => {
    expect(await faultsIn({ 'articles/2025/x.md': text })).toMatchObject([
      { file: 'content/articles/2025/x.md', key: 'original.file', got: '"originals/2025/x.txt"' },
    ]);
  });

  test('is a fault where it is a folder', async () => {
    expect(await faultsIn({ 'articles/2025/x.md': text, 'originals/2025/x.txt/y': '' })).toMatchObject([
      { file: 'content/articles/2025/x.md', key: 'original.file' },
    ]);
  });

  test('must have the checksum that the article names', async () => {
    const faults = await faultsIn({ 'articles/2025/x.md': text, 'originals/2025/x.txt': 'changed' });
    const changed = createHash('sha256').update('changed').digest('hex');
    expect(faults).toMatchObject([
      {
        file: 'content/articles/2025/x.md',
        key: 'original.sha256',
        expected: `${changed}, the checksum of originals/2025/x.txt`,
      },
    ]);
  });

  test('is checked again, though the article did not change', async () => {
    const folder = createFolder({ 'articles/2025/x.md': text, 'originals/2025/x.txt': 'as received' });
    const astro = createAstro(folder.path);
    const loader = createArticles(folder);
    await loader.load(astro.context);
    folder.write({ 'originals/2025/x.txt': 'changed' });
    expect(await faultsOf(loader.load(astro.context))).toMatchObject([{ key: 'original.sha256' }]);
  });
});

describe('A former address', () => {
  test('that two articles claim is a fault that names both', async () => {
    const faults = await faultsIn({
      'articles/2025/a.md': article({ matter: 'aliases: [/alt/]' }),
      'articles/2025/b.md': article({ matter: 'aliases: [/ALT/index.html]' }),
    });
    expect(faults).toMatchObject([
      {
        file: 'content/articles/2025/b.md',
        key: 'aliases[0]',
        got: expect.stringContaining('content/articles/2025/a.md'),
      },
    ]);
  });

  test('that is another article’s address is a fault that names both', async () => {
    const faults = await faultsIn({
      'articles/2025/a.md': article({ matter: 'aliases: [/artikel/2025/b/]' }),
      'articles/2025/b.md': article(),
    });
    expect(faults).toMatchObject([
      { file: 'content/articles/2025/a.md', got: expect.stringContaining('content/articles/2025/b.md') },
    ]);
  });

  test.each(['/impressum/', '/Impressum/index.html'])(
    'that one of the operator’s own pages has is a fault that names it: %s',
    async (alias) => {
      const faults = await faultsIn({
        'articles/2025/a.md': article({ matter: `aliases: [${alias}, /impressum/alt/]` }),
        'pages/impressum.md': '---\ntitle: Impressum\n---\n\nText.',
      });
      expect(faults).toMatchObject([
        {
          file: 'content/articles/2025/a.md',
          got: `"${alias}", which belongs to content/pages/impressum.md`,
        },
      ]);
    },
  );

  test.each([
    ['/favicon.svg/', 'favicon.svg'],
    ['/altes.html', 'altes.html'],
    ['/Altes.html', 'altes.html'],
    ['/altes/', 'altes/index.html'],
    ['/altes/index.html', 'altes/index.html'],
    ['/%C3%B6l.html', 'Öl.html'],
  ])('that a file of public/ has is a fault that names it: %s', async (alias, file) => {
    const faults = await faultsIn({
      'articles/2025/a.md': article({ matter: `aliases: ["${alias}", /neu.html]` }),
      [`public/${file}`]: '',
    });
    expect(faults).toMatchObject([
      { key: 'aliases[0]', got: `"${alias}", which belongs to public/${file}`, remedy: 'Take it out.' },
    ]);
  });

  test('that the site itself has is a fault', async () => {
    const files = { 'articles/2025/a.md': article({ matter: 'aliases: [/themen/]' }) };
    expect(await faultsIn(files, { isTaken: (address: string) => address === '/themen/' })).toMatchObject([
      { key: 'aliases[0]' },
    ]);
  });
});

test('a topic in two spellings is a fault that names both files', async () => {
  const faults = await faultsIn({
    'articles/2025/a.md': article(),
    'articles/2025/b.md': article().replace('[Chips]', '[CHIPS]'),
  });
  expect(faults).toMatchObject([
    { file: 'content/articles/2025/b.md', got: expect.stringContaining('content/articles/2025/a.md') },
  ]);
});

describe('A second build', () => {
  test('does not render an unchanged article again', async () => {
    const folder = createFolder({ 'articles/2025/x.md': article() });
    const astro = createAstro(folder.path);
    await createArticles(folder).load(astro.context);
    const before = astro.entries.get('2025/x');
    await createArticles(folder).load(astro.context);
    expect(astro.entries.get('2025/x')).toBe(before);
  });

  test('repeats what was left out of an unchanged article', async () => {
    const folder = createFolder({ 'articles/2025/x.md': article({ body: 'Text <u-a>x</u-a>' }) });
    const astro = createAstro(folder.path);
    await createArticles(folder).load(astro.context);
    await createArticles(folder).load(astro.context);
    const line = expect.stringMatching(/^content\/articles\/2025\/x\.md:8: .*<u-a>/);
    expect(astro.warnings).toEqual([line, line]);
  });

  test('reads the dates again where the site’s time zone changed', async () => {
    const folder = createFolder({ 'articles/2025/x.md': article() });
    const astro = createAstro(folder.path);
    await createArticles(folder).load(astro.context);
    await createArticles(folder, { timeZone: 'America/New_York' }).load(astro.context);
    expect(astro.entries.get('2025/x')?.data).toMatchObject({
      matter: { published: new Date('2025-08-14T04:00:00Z') },
    });
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
