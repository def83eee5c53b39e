import { posix } from 'node:path';
import { ASSETS, FEED_FILES } from '../article/urls.ts';
import { FOR_HOSTS_ALONE } from '../hosting/hosts/plan.ts';
import { FILES, INDEX_FILES, INDEX_FOLDER } from '../offline/names.ts';

/** Files of a release that arrive together, before those that name them. */
export interface Stage {
  /** What it brings, in the words of a message. */
  readonly name: string;
  /** Whether its files work with each other only, so that all take their places as the last step. */
  readonly isAtOnce: boolean;
  /** Tells whether a file belongs to it; the first stage of the list that says yes has the file. */
  readonly has: (path: string) => boolean;
}

const among =
  (...names: readonly string[]) =>
  (path: string) =>
    names.includes(path);

/** What tells browsers that there is a new release. */
const ANNOUNCEMENT: Stage = {
  name: 'notice of the new release',
  isAtOnce: true,
  has: among(FILES.deploy, FILES.deployOff, FILES.worker, FILES.off),
};

const FEED_NAMES: readonly string[] = Object.values(FEED_FILES);

/** What programs ask for to learn what is new, and then ask for that. */
const LISTS: Stage = {
  name: 'feeds and lists',
  isAtOnce: false,
  has: (path) =>
    path === FILES.archive ||
    FEED_NAMES.includes(posix.basename(path)) ||
    /^sitemap(?:\.xml$|\/)|^(?:feeds\.opml|robots\.txt)$/.test(path),
};

/** What names the parts of the search index; it leads to pages. */
const INDEX: Stage = { name: 'entry of the search index', isAtOnce: true, has: among(...INDEX_FILES) };

/** What readers open, and what a host is told of them. */
export const PAGES: Stage = {
  name: 'pages',
  isAtOnce: false,
  has: (path) => path.endsWith('.html') || FOR_HOSTS_ALONE.includes(path),
};

/** Scripts, fonts, pictures, e-books, parts of the search index and whatever else. */
const NAMED: Stage = { name: 'what pages name', isAtOnce: false, has: () => true };

const BY_FILE = [ANNOUNCEMENT, LISTS, INDEX, PAGES, NAMED];

/** All stages in the order in which they are uploaded. */
export const STAGES: readonly Stage[] = [NAMED, PAGES, INDEX, LISTS, ANNOUNCEMENT];

/**
 * Finds the stage of a file; a packed version (`.br`, `.gz`) comes with what it is a version of.
 * @param path below the site's folder, with forward slashes
 */
export function stageOf(path: string): Stage {
  return BY_FILE.find(({ has }) => has(originalOf(path))) ?? NAMED;
}

/** Tells whether the name of a file changes with its content, so that pages of former releases still name it. */
export function isVersioned(path: string): boolean {
  return (
    path.startsWith(ASSETS) || (path.startsWith(INDEX_FOLDER) && !INDEX_FILES.includes(originalOf(path)))
  );
}

function originalOf(path: string): string {
  return path.replace(/\.(?:br|gz)$/, '');
}
