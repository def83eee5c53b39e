import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Fault, formatFault } from '../article/fault.ts';
import type { LinkOptions } from '../markdown/links.ts';
import { decodeText } from './read-text.ts';
import { createReport, type Report } from './report.ts';

/** What every loader is told. */
export interface LoaderOptions extends LinkOptions {
  /** The content folder as it is named in messages, and its absolute path. */
  readonly content: { readonly label: string; readonly path: string };
  /** Tells whether the site itself prints a page at an address (without the base path). */
  readonly isTaken: (address: string) => boolean;
  /** Absolute path of the folder whose files are copied as they are; without one there are none. */
  readonly publicFolder?: string | undefined;
  /** Where faults are handed in when other collections load at the same time. */
  readonly report?: Report;
}

/** One file that was loaded without a fault. */
export interface LoadedEntry {
  readonly id: string;
  readonly html: string;
  /** What is kept in the store; `warnings` are printed at every build, also when the file did not change. */
  readonly data: Record<string, unknown> & { readonly warnings: readonly string[] };
}

/** What is wrong around a file: faults stop the build, warnings are printed at every build. */
export interface Surroundings {
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
}

/** What a look at a whole collection finds, without a build. */
export interface CollectionCheck<Data> {
  readonly faults: readonly Fault[];
  /** What could be loaded. */
  readonly entries: readonly { readonly id: string; readonly file: string; readonly data: Data }[];
}

/** A loader for Astro's content layer, which can also be asked outside of a build what it finds. */
export type CheckedLoader<Data> = Loader & { readonly check: () => Promise<CollectionCheck<Data>> };

/** Where entries are kept, and to whom warnings are told. */
interface Shelf {
  readonly store: Pick<LoaderContext['store'], 'keys' | 'values' | 'set' | 'delete'>;
  readonly logger: Pick<LoaderContext['logger'], 'warn' | 'error'>;
  /** The project's folder. */
  readonly root: string;
  /** Whether the dev server asks. */
  readonly isDev: boolean;
}

/** An entry as Astro kept it since the last build. */
type StoredEntry = ReturnType<LoaderContext['store']['values']>[number];

/** How the files of one folder become entries of one collection. */
interface CollectionRules<Data> extends LoaderOptions {
  /** The collection's name and its folder below the content folder. */
  readonly name: string;
  /** Whatever else decides how a file is read, so that a stored entry from before a change is not taken. */
  readonly version?: string;
  /**
   * Turns one file's text into an entry; `path` is relative to the folder, `file` is how messages name it, `isDev` tells
   * whether the dev server asks.
   */
  readonly load: (
    text: string,
    path: string,
    file: string,
    isDev: boolean,
  ) => LoadedEntry | { faults: Fault[] };
  /** Checks what can change while the file itself does not; runs for unchanged files too. */
  readonly checkSurroundings?: (
    data: Record<string, unknown>,
    file: string,
    path: string,
  ) => Promise<Surroundings>;
  /** What of an entry depends on the clock and on who asks: an entry from before that changed is read again. */
  readonly stage?: (data: Data, isDev: boolean) => string;
  /** Checks all entries against each other. */
  readonly checkTogether?: (entries: readonly { id: string; file: string; data: Data }[]) => Fault[];
  /** Finds what deserves a warning around the folder. */
  readonly warnAround?: () => string[];
  /** Is told the entries of a build in which nothing is wrong. */
  readonly onLoaded?: (entries: readonly { id: string; data: Data }[]) => void;
}

/**
 * Makes a loader for Astro's content layer that reads a whole folder and reports the faults of all files at
 * once. In a build any fault throws ContentError; the dev server prints them and keeps serving what is good.
 * Files that did not change since the last build are taken from Astro's store.
 */
export function createLoader<Data>(rules: CollectionRules<Data>): CheckedLoader<Data> {
  const { name, content } = rules;
  const folder = join(content.path, name);
  const version = pipelineVersion(content.path, rules.base, String(rules.origin), rules.version ?? '');

  async function loadAll(shelf: Shelf): Promise<CollectionCheck<Data>> {
    const { store, logger } = shelf;
    const faults: Fault[] = checkContentFolder(content);
    const warnings = faults.length === 0 ? [...(rules.warnAround?.() ?? [])] : [];
    const kept = new Map<string, { id: string; file: string; data: Data }>();
    const unchanged = new Map(store.values().map((entry) => [String(entry.digest).split(' ')[0], entry]));
    for (const path of listFiles(folder)) {
      const file = `${content.label}/${name}/${path}`;
      if (!path.endsWith('.md')) {
        const stray = checkStray(path, file);
        if (stray) faults.push(stray);
        continue;
      }
      const result = await loadFile(path, file, shelf, unchanged);
      if ('faults' in result) {
        faults.push(...result.faults);
        continue;
      }
      warnings.push(...(result.data['warnings'] as string[]), ...result.warnings);
      kept.set(result.id, { id: result.id, file, data: result.data as Data });
    }
    faults.push(...(rules.checkTogether?.([...kept.values()]) ?? []));
    for (const warning of warnings) logger.warn(warning);
    return { faults, entries: [...kept.values()] };
  }

  /** Takes in what is good; in a build nothing may be wrong. */
  async function fill(shelf: Shelf): Promise<void> {
    const { faults, entries } = await loadAll(shelf);
    if (!shelf.isDev) {
      await (rules.report ?? createReport([name])).submit(name, faults);
      rules.onLoaded?.(entries);
    }
    for (const fault of faults) shelf.logger.error(formatFault(fault));
    const kept = new Set(entries.map(({ id }) => id));
    for (const id of shelf.store.keys()) if (!kept.has(id)) shelf.store.delete(id);
  }

  async function loadFile(
    path: string,
    file: string,
    { store, root, isDev }: Shelf,
    unchanged: ReadonlyMap<string | undefined, StoredEntry>,
  ): Promise<
    { id: string; data: Record<string, unknown>; warnings: readonly string[] } | { faults: readonly Fault[] }
  > {
    const absolute = join(folder, path);
    const bytes = await readFile(absolute).catch(() => undefined);
    if (!bytes) {
      const got = 'one that cannot be opened';
      return {
        faults: [{ file, expected: 'a file that can be read', got, remedy: 'Restore it or take it away.' }],
      };
    }
    const decoded = decodeText(bytes, file);
    if ('fault' in decoded) return { faults: [decoded.fault] };
    const source = createHash('sha256')
      .update(version)
      .update(path)
      .update('\0')
      .update(decoded.text)
      .digest('hex');
    const digestOf = (data: Record<string, unknown>) =>
      `${source} ${rules.stage?.(data as Data, isDev) ?? ''}`;
    const known = unchanged.get(source);
    const old = known && known.digest === digestOf(known.data) ? known : undefined;
    const entry = old ?? rules.load(decoded.text, path, file, isDev);
    if ('faults' in entry) return entry;
    const around = await rules.checkSurroundings?.(entry.data, file, path);
    if (around && around.faults.length > 0) return { faults: around.faults };
    if (!old && 'html' in entry) {
      const filePath = relative(root, absolute).split(sep).join('/');
      const digest = digestOf(entry.data);
      store.set({ id: entry.id, data: entry.data, filePath, digest, rendered: { html: entry.html } });
    }
    return { id: entry.id, data: entry.data, warnings: around?.warnings ?? [] };
  }

  return {
    name: `lesesaal-${name}`,
    load: async ({ store, logger, config, watcher }) => {
      const shelf = { store, logger, root: fileURLToPath(config.root), isDev: watcher !== undefined };
      await fill(shelf);
      if (!watcher) return;
      watcher.add(folder);
      const reload = (changed: string) => {
        if (!changed.startsWith(folder + sep)) return;
        fill(shelf).catch((error: unknown) => logger.error(String(error)));
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
    check: () => loadAll({ store: NO_STORE, logger: NO_LOGGER, root: folder, isDev: false }),
  };
}

/** Where nothing is kept. */
const NO_STORE: Shelf['store'] = { keys: () => [], values: () => [], set: () => false, delete: () => {} };

/** What is no fault is told by a build. */
const NO_LOGGER: Shelf['logger'] = { warn: () => {}, error: () => {} };

/** A folder that is missing altogether is a slip of CONTENT_DIR, not a site without articles. */
function checkContentFolder({ label, path }: LoaderOptions['content']): Fault[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return [];
  return [
    {
      file: label,
      expected: 'the content folder',
      got: stats ? 'something that is no folder' : 'nothing',
      remedy: 'Create it, or let CONTENT_DIR name the right one.',
    },
  ];
}

/** All files below a folder as sorted paths with forward slashes; hidden ones are left out. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** How the name of a file ends that was meant as Markdown. */
export const MARKDOWN = /\.(?:md|markdown|mdx|mdown)$/i;

/** A file that only looks like Markdown would stay unpublished without a word. */
function checkStray(path: string, file: string): Fault | undefined {
  if (!MARKDOWN.test(path)) return undefined;
  const right = file.replace(/\.\w+$/, '.md');
  return {
    file,
    expected: `a name that ends in .md, such as ${right}`,
    got: basename(path),
    remedy: 'Rename the file.',
  };
}

/**
 * A hash of everything that decides how a file is read, so that a store from before a change of the code is
 * not mistaken for a fresh one.
 */
function pipelineVersion(...settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const room of ['src/article', 'src/loader', 'src/markdown']) {
    for (const file of listFiles(room)) hash.update(readFileSync(join(room, file)));
  }
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}
