/** What the worker, the pages and the build call the same things. */

/** Files beside the front page. */
export const FILES = {
  worker: 'sw.js',
  /** Put in the worker's place, it takes the worker and everything it stored away. */
  off: 'sw-aus.js',
  /** What is deployed now, see `Deploy`. */
  deploy: 'offline.json',
  /** Put in the place of `deploy`, it has pages and workers take everything away themselves. */
  deployOff: 'offline-aus.json',
  /** Everything that the archive consists of, see `ArchiveList`. */
  archive: 'offline-archiv.json',
} as const;

/** The search index's folder. */
export const INDEX_FOLDER = 'pagefind/';

/** Its files that keep their names from build to build: they work together only, so they come last and at once. */
export const INDEX_FILES = [
  'pagefind.js',
  'pagefind-worker.js',
  'pagefind-entry.json',
  'wasm.de.pagefind',
  'register.pack',
].map((name) => INDEX_FOLDER + name);

/** What is deployed: small enough to be asked for with every page. */
export interface Deploy {
  /** Differs between two builds of which a page, an asset or the search index differs. */
  readonly id: string;
  readonly archive: { readonly articles: number; readonly bytes: number };
  /** Whether reading without a network is switched off: whoever asks takes away what there is of it. */
  readonly off?: boolean;
}

/** Everything that the archive consists of. */
export interface ArchiveList {
  readonly id: string;
  /** By its address below the base path the hash of a file's content and its size in bytes. */
  readonly files: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
}

/** When a file was fetched, as ISO 8601; on everything that is stored. */
export const FETCHED_HEADER = 'x-lesesaal-fetched';
/** Of a file of the archive, the hash by which the list knows it. */
export const HASH_HEADER = 'x-lesesaal-hash';

/** Of the list of a whole archive, the store of its search index. */
export const INDEX_HEADER = 'x-lesesaal-index';

/** The attribute of the root element that says when a page from store was fetched. */
export const STORED_ATTRIBUTE = 'data-stored';

/** How all stores of a site begin; another site below the same host has its own. */
export function storePrefix(base: string): string {
  return `lesesaal:${base}:`;
}

/** The stores of a site, by what they hold. A change of what they hold needs another number. */
export function storeNames(base: string) {
  const name = (what: string) => `${storePrefix(base)}1:${what}`;
  return {
    /** The pages that every deploy brings: the front page, search, reading list, and the one for want of a network. */
    shell: name('shell'),
    visited: name('visited'),
    kept: name('kept'),
    /** The whole archive with the whole search index. */
    archive: name('archive'),
    /** Scripts, fonts and pictures, whose names change with their content, of all of them. */
    assets: name('assets'),
    /** Small files that keep their names, such as the icon. */
    files: name('files'),
    /** How the stores of search indexes begin: each holds the files of one build that keep their names from build to build. */
    index: name('index'),
    /** Parts of the search index, whose names change with their content. */
    parts: name('parts'),
  };
}

/** What a page asks of the worker; it answers with `Answer` on the port that comes with it. */
export type Request =
  /** The reading list as it is now: what is on it is to be stored, what is not goes. */
  | { readonly ask: 'keep'; readonly ids: readonly string[] }
  /** Whether pages are stored because they are visited; where not, those that are go. */
  | { readonly ask: 'visits'; readonly areStored: boolean }
  /** Files of the archive, by their addresses. */
  | { readonly ask: 'store'; readonly paths: readonly string[] }
  /** Takes out of the archive what is not on its list, which is then complete. */
  | { readonly ask: 'complete'; readonly list: ArchiveList }
  | { readonly ask: 'delete-archive' }
  /** Everything that is stored on the reader's behalf. */
  | { readonly ask: 'delete-all' };

export interface Answer {
  /** What is stored of what was asked for: ids of articles or addresses of files. */
  readonly stored: readonly string[];
  /** Whether the browser had no more room. */
  readonly isFull: boolean;
  /** Whether everything was done. */
  readonly isDone: boolean;
}

/** What the worker tells a page that it answered from store: the network has answered since. */
export interface Arrival {
  readonly tell: 'arrival';
  /** Whether the page differs from the one that is shown. */
  readonly isNew: boolean;
}

/** Asks a waiting worker to take over. */
export const TAKE_OVER = 'take-over';

/** Tells a worker that reading without a network is switched off. */
export const SWITCH_OFF = 'switch-off';
