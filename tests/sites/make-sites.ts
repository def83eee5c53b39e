/**
 * Builds sites that the tests look at into a folder, and writes what became of them to a file when all are made. The
 * words on the command line: the folder, the file, and the names of the sites that are wanted; without any, all are.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, copyProject } from './build-site.ts';
import { BUILD_CLOCK, type BuiltSite, type BuiltSites, OTHER_SETTINGS, SITE_URL } from './built-sites.ts';
import { writeAdversarialContent, writeArticle, writeFixtureContent } from './content.ts';

const [work = '', file = '', ...wanted] = process.argv.slice(2);
const content = join(work, 'content');
await writeFixtureContent(content);
const outside = { CONTENT_DIR: content, SITE_URL, SOURCE_DATE_EPOCH: BUILD_CLOCK };
const builders: { readonly [Name in keyof BuiltSites]: () => BuiltSite } = {
  root: () => buildSite(join(work, 'root'), outside),
  sub: () => buildSite(join(work, 'sub'), { ...outside, BASE_PATH: '/zeitung' }),
  // With a cache of its own it makes everything anew, so that the same bytes are made and not read.
  again: () =>
    buildSite(join(work, 'elsewhere', 'again'), {
      ...outside,
      CACHE_DIR: join(work, 'cache'),
      TZ: 'Pacific/Auckland',
      LC_ALL: 'C',
    }),
  adversarial: () => {
    const adversarial = join(work, 'adversarial-content');
    writeAdversarialContent(adversarial);
    const project = copyProject(join(work, 'project'), OTHER_SETTINGS);
    return buildSite(join(work, 'adversarial'), { ...outside, CONTENT_DIR: adversarial }, project);
  },
  empty: () => buildSite(join(work, 'empty'), { ...outside, CONTENT_DIR: writeEmptyContent(work) }),
  faulty: () => buildSite(join(work, 'faulty'), { ...outside, CONTENT_DIR: writeFaultyContent(work) }),
  own: () => buildSite(join(work, 'own'), {}),
};
const sites = Object.entries(builders)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([name, make]) => [name, make()] as const);
// Only a whole file ever has the final name.
writeFileSync(`${file}.draft`, JSON.stringify(Object.fromEntries(sites)));
renameSync(`${file}.draft`, file);

function writeEmptyContent(work: string): string {
  const content = join(work, 'empty-content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  return content;
}

function writeFaultyContent(work: string): string {
  const content = join(work, 'faulty-content');
  const published = 'published: 2025-05-05\ntopics: [Muster]';
  writeArticle(content, '2025/gut', { matter: `title: Gut\n${published}`, body: 'Gut.' });
  writeArticle(content, '2025/ohne-titel', { matter: published, body: 'Text.' });
  writeArticle(content, '2025/unbekannt', { matter: `title: A\nautor: B\n${published}`, body: 'Text.' });
  writeArticle(content, '2025/februar', {
    matter: 'title: A\npublished: 2025-02-30\ntopics: [Muster]',
    body: 'Text.',
  });
  writeArticle(content, '2025/leer', { matter: `title: A\n${published}`, body: '' });
  writeArticle(content, '2025/tief', { matter: `title: A\n${published}`, body: '<div>'.repeat(5000) });
  writeArticle(content, '2024/falsches-jahr', { matter: `title: A\n${published}`, body: 'Text.' });
  writeArticle(content, '2025/Große Änderung', { matter: `title: A\n${published}`, body: 'Text.' });
  writeArticle(content, '2025/bild-fehlt', {
    matter: `title: A\n${published}`,
    body: '![Bild](./fehlt.jpg)',
  });
  mkdirSync(join(content, 'pages'));
  writeFileSync(join(content, 'pages', 'seite.md'), '---\nname: Seite\n---\n\nText.\n');
  writeFileSync(join(content, 'pages', 'impressum.md'), '---\ntitle: Impressum\n---\n\nE-Mail: [Adresse]\n');
  return content;
}
