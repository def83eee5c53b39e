import { expect, test } from 'vitest';
import { checkContent, checkTexts } from '../../../src/checks/content.ts';
import { makeProject, printArticle } from './make-project.ts';

const check = async (files: Readonly<Record<string, string>>, variables?: Readonly<Record<string, string>>) =>
  checkContent(makeProject(files).environment(variables), 'Europe/Berlin');

test('Everything that would stop a build is found at once', async () => {
  const { faults } = await check({
    'content/articles/2025/gut.md': printArticle('Gut.'),
    'content/articles/2025/ohne-alt.md': printArticle('Text ![](/a.jpg)'),
    'content/articles/2025/ohne-titel.md': '---\npublished: 2025-06-03\ntopics: [A]\n---\n\nText.\n',
    'content/pages/impressum.md': '---\ntitle: Impressum\n---\n\n[Adresse]\n',
    'content/synonyms.yaml': 'x: 1\n',
    'content/feeds.yaml': '- { url: x }\n',
  });
  expect(new Set(faults.map(({ file }) => file))).toEqual(
    new Set([
      'content/articles/2025/ohne-alt.md',
      'content/articles/2025/ohne-titel.md',
      'content/pages/impressum.md',
      'content/synonyms.yaml',
      'content/feeds.yaml',
    ]),
  );
});

test('An alias that writes over a file of the project’s public/ is found', async () => {
  const { faults } = await check({
    'content/articles/2025/x.md': printArticle('Gut.', 'aliases: [/spiel/]\n'),
    'public/spiel/index.html': '',
  });
  expect(faults).toMatchObject([{ file: 'content/articles/2025/x.md', key: 'aliases[0]' }]);
});

test('Placeholders that are allowed are none', async () => {
  const files = { 'content/pages/impressum.md': '---\ntitle: Impressum\n---\n\n[Adresse]\n' };
  expect((await check(files, { ALLOW_PLACEHOLDERS: '1' })).faults).toEqual([]);
});

test('Articles are given with what decides whether they are published', async () => {
  const { faults, articles } = await check({ 'content/articles/2025/x.md': printArticle('Gut.') });
  expect(faults).toEqual([]);
  expect(articles).toEqual([
    { file: 'content/articles/2025/x.md', draft: false, published: new Date('2025-06-02T22:00:00Z') },
  ]);
});

test('A missing content folder is told once', async () => {
  const { faults } = await check({});
  expect(faults).toMatchObject([{ file: 'content', got: 'nothing' }]);
});

test('Errors in the texts of articles are found, those of drafts, warnings and accepted ones are not', async () => {
  const broken = 'Der Rat &lt;b>tagte. Kunden.';
  const { content } = makeProject({
    'content/articles/2025/a.md': printArticle(broken),
    'content/articles/2025/b.md': printArticle(broken, 'draft: true\n'),
  }).environment();
  expect(await checkTexts(content)).toMatchObject([
    { file: 'content/articles/2025/a.md', line: 7, key: 'leftover-markup' },
  ]);
});
