import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleLoader } from '../../../src/loader/articles.ts';
import { findStrays } from '../../../src/loader/strays.ts';
import { createAstro, createFolder, faultsOf } from './stand-in.ts';

const straysAmong = (...paths: string[]) => {
  const { path } = createFolder(Object.fromEntries(paths.map((name) => [name, 'Text'])));
  return findStrays({ label: 'inhalt', path });
};

test('Markdown that no build reads is named with the folders that one reads', () => {
  expect(straysAmong('artikel.md')).toEqual([
    'inhalt/artikel.md: expected Markdown in inhalt/articles/<year>/ or inhalt/pages/, ' +
      'got a file that no build reads. Move it to where it belongs.',
  ]);
});

test.each(['2025/x.md', 'article/2025/x.md', 'x.MD', 'seiten/ueber.markdown'])(
  'a stray is found wherever it lies: %s',
  (path) => {
    expect(straysAmong(path, 'articles/2025/a.md')).toEqual([expect.stringMatching(`^inhalt/${path}: `)]);
  },
);

test.each([
  'articles/x.md',
  'pages/impressum.md',
  'originals/2025/x.md',
  'README.md',
  'entwuerfe/Readme.md',
  '.git/x.md',
  'node_modules/x/x.md',
  'notizen.txt',
  'bilder/x.jpg',
])('not a stray is %s', (path) => {
  expect(straysAmong(path)).toEqual([]);
});

const SITE = { base: '/', isTaken: () => false, timeZone: 'Europe/Berlin', now: new Date() };

test('none is looked for where the content folder is no folder', async () => {
  const { path } = createFolder({ inhalt: 'Text' });
  const loader = articleLoader({ content: { label: 'inhalt', path: join(path, 'inhalt') }, ...SITE });
  expect(await faultsOf(loader.load(createAstro(path).context))).toMatchObject([{ file: 'inhalt' }]);
});

test('a stray is a warning of the build', async () => {
  const { path } = createFolder({ 'x.md': 'Text' });
  const astro = createAstro(path);
  await articleLoader({ content: { label: 'inhalt', path }, ...SITE }).load(astro.context);
  expect(astro.warnings).toEqual([expect.stringMatching(/^inhalt\/x\.md: /)]);
});
