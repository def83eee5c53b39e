/** Builds every site that the tests look at into a folder, and writes what became of them to a file when all are made. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { createRenderer } from '../src/markdown/render.ts';
import { BUILD_CLOCK, type BuiltSite, type BuiltSites, PHOTOGRAPHER, SITE_URL } from './built-sites.ts';

const render = createRenderer({ base: '/' });
const FIXTURES = join(import.meta.dirname, 'fixtures');
const PROJECT = join(import.meta.dirname, '..');

const [work = '', file = ''] = process.argv.slice(2);
const content = join(work, 'content');
writeFixtureContent(content);
await writePictures(content);
const outside = { CONTENT_DIR: content, SITE_URL, SOURCE_DATE_EPOCH: BUILD_CLOCK };
const sites: BuiltSites = {
  root: build(join(work, 'root'), outside),
  sub: build(join(work, 'sub'), { ...outside, BASE_PATH: '/zeitung' }),
  // With a cache of its own it makes everything anew, so that the same bytes are made and not read.
  again: build(join(work, 'elsewhere', 'again'), {
    ...outside,
    CACHE_DIR: join(work, 'cache'),
    TZ: 'Pacific/Auckland',
    LC_ALL: 'C',
  }),
  adversarial: build(join(work, 'adversarial'), { ...outside, CONTENT_DIR: writeAdversarialContent(work) }),
  empty: build(join(work, 'empty'), { ...outside, CONTENT_DIR: writeEmptyContent(work) }),
  faulty: build(join(work, 'faulty'), { ...outside, CONTENT_DIR: writeFaultyContent(work) }),
  own: build(join(work, 'own'), {}),
};
// Only a whole file ever has the final name.
writeFileSync(`${file}.draft`, JSON.stringify(sites));
renameSync(`${file}.draft`, file);

function build(folder: string, variables: Record<string, string>): BuiltSite {
  const {
    SITE_URL: _url,
    BASE_PATH: _base,
    CONTENT_DIR: _content,
    CACHE_DIR: _cache,
    SOURCE_DATE_EPOCH: _epoch,
    ...rest
  } = process.env;
  // The test runner marks its processes as tests; a build must not notice.
  const { NODE_ENV: _node, VITEST: _vitest, ...env } = rest;
  const result = spawnSync('node', ['src/commands/build.ts'], {
    cwd: PROJECT,
    // Colours would stand between the words that tests look for; a CI run turns them on.
    env: { ...env, NO_COLOR: '1', ...variables, OUT_DIR: folder },
    encoding: 'utf8',
  });
  return { folder, log: `${result.stdout}${result.stderr}`, exitCode: result.status };
}

/** The hand-written fixture, the project's own article, and enough short articles for pages and months. */
function writeFixtureContent(content: string): void {
  cpSync(join(FIXTURES, 'site'), content, { recursive: true });
  cpSync(join(PROJECT, 'content', 'articles'), join(content, 'articles'), { recursive: true });
  cpSync(join(PROJECT, 'content', 'originals'), join(content, 'originals'), { recursive: true });
  for (let number = 1; number <= 45; number += 1) {
    const month = String(1 + (number % 6)).padStart(2, '0');
    const day = String(1 + (number % 27)).padStart(2, '0');
    writeArticle(content, `2024/meldung-${number}`, {
      matter: `title: Meldung Nummer ${number}\npublished: 2024-${month}-${day}\ntopics: [Meldungen]`,
      body: `Die Meldung mit der Nummer ${number} berichtet von Zylindern, Wirtschaft und Wahlen.`,
    });
  }
}

/** An article with a photograph as it comes from a camera, and with moving pictures. */
async function writePictures(content: string): Promise<void> {
  writeArticle(content, '2025/fotos', {
    matter:
      'title: Fotos\npublished: 2025-03-03\ntopics: [Muster]\nimage: { src: ./kamera.jpg, alt: Eine Fläche }',
    body: 'Drei Bilder.\n\n![Eine Fläche](./kamera.jpg)\n\n![Ein Film](./film.gif)\n\n![Noch ein Film](./streifen.webp)',
  });
  const folder = join(content, 'articles', '2025');
  const plain = (width: number, height: number, red: number) =>
    sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 60 } } });
  await plain(1300, 800, 40)
    .withExif({ IFD0: { Artist: PHOTOGRAPHER } })
    .jpeg()
    .toFile(join(folder, 'kamera.jpg'));
  const frames = await Promise.all([0, 100, 200].map((red) => plain(60, 40, red).raw().toBuffer()));
  const film = sharp(Buffer.concat(frames), { raw: { width: 60, height: 120, channels: 3, pageHeight: 40 } });
  await film.clone().gif().toFile(join(folder, 'film.gif'));
  await film.clone().webp({ lossless: true }).toFile(join(folder, 'streifen.webp'));
}

function writeAdversarialContent(work: string): string {
  const content = join(work, 'adversarial-content');
  for (const name of readdirSync(join(FIXTURES, 'adversarial')).filter((file) => file.endsWith('.md'))) {
    const body = readFileSync(join(FIXTURES, 'adversarial', name));
    if (isRefused(body.toString())) continue;
    const slug = name.replace(/\.md$/, '');
    const matter = `---\ntitle: Fall ${slug}\npublished: 2025-01-01\ntopics: [Angriff]\n---\n\n`;
    mkdirSync(join(content, 'articles', '2025'), { recursive: true });
    writeFileSync(join(content, 'articles', '2025', name), Buffer.concat([Buffer.from(matter), body]));
  }
  return content;
}

/** Bodies that stop a build (a picture without a description, say) are proven elsewhere, one by one. */
function isRefused(body: string): boolean {
  const { findings, images } = render(body.replace(/\r\n?/g, '\n'));
  return images.length > 0 || findings.some(({ level }) => level === 'error');
}

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
  return content;
}

function writeArticle(content: string, id: string, { matter, body }: { matter: string; body: string }): void {
  const file = join(content, 'articles', `${id}.md`);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `---\n${matter}\n---\n\n${body}\n`);
}
