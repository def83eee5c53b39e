import { isAbsolute, resolve } from 'node:path';
import { createUrls, type Urls } from './article/urls.ts';

/** What one build is told from outside. */
export interface Environment {
  /** Absolute path of the project's folder, from which relative paths start. */
  readonly project: string;
  /** The origin at which the site will be served, without a path. */
  readonly siteUrl: URL;
  /** Whether `siteUrl` is only the stand-in for a missing `SITE_URL`. */
  readonly isSiteUrlDefault: boolean;
  /** The path below which the site lies, with slashes at both ends: `/` or `/zeitung/`. */
  readonly base: string;
  /** The content folder as it was named, for messages, and as an absolute path. */
  readonly content: { readonly label: string; readonly path: string };
  /** Absolute path of the folder that the build writes. */
  readonly outDir: string;
  /** Absolute path of a folder that outlives a build: what was made once need not be made again. */
  readonly cacheDir: string;
  /** The build's clock: what is dated later is not published yet. */
  readonly now: Date;
  /** The port on which the site is served on this machine; 0 for any free one. */
  readonly port: number;
  /** The address of this machine on which it is served; without one, only this machine itself can reach it. */
  readonly host: string | undefined;
  /** Whether a site is built for its address while pages still hold placeholders of the template. */
  readonly allowsPlaceholders: boolean;
  readonly urls: Urls;
}

/** Variables of the environment that cannot be used; the message names each, what was expected, and what to do. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(faults: readonly string[]) {
    super(`The environment of this run cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** The folders of the project itself, below its own: nothing that a build or a deploy writes may take their place. */
export const PROJECT_FOLDERS: readonly string[] = [
  '.ci',
  '.git',
  '.github',
  'content',
  'docs',
  'node_modules',
  'public',
  'src',
  'tests',
];

export const DEFAULT_SITE_URL = 'http://localhost:4321';

/**
 * Reads the environment variables of a build.
 * @param variables such as `process.env`
 * @param folder absolute path of the project's folder, from which relative paths start
 * @throws EnvironmentError for every variable that cannot be used
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  folder: string,
): Environment {
  const faults: string[] = [];
  const read = <T>(
    name: string,
    fallback: T,
    parse: (value: string) => T | undefined,
    expected: string,
    remedy: string,
  ): T => {
    const value = variables[name]?.trim();
    if (!value) return fallback;
    const parsed = parse(value);
    if (parsed === undefined) {
      faults.push(`${name}: expected ${expected}, got ${JSON.stringify(value)}. ${remedy}`);
    }
    return parsed ?? fallback;
  };
  const siteUrl = read(
    'SITE_URL',
    undefined,
    parseOrigin,
    'an address like https://example.org',
    'Write the scheme and the host alone; a path belongs into BASE_PATH.',
  );
  const base = read(
    'BASE_PATH',
    '/',
    parseBasePath,
    'a path like /zeitung',
    'Write plain letters, digits and hyphens between slashes.',
  );
  const label = variables['CONTENT_DIR']?.trim() || 'content';
  const outDir = resolve(folder, variables['OUT_DIR']?.trim() || 'dist');
  const now = read(
    'SOURCE_DATE_EPOCH',
    new Date(),
    parseEpoch,
    'seconds since 1970 as a whole number',
    'Leave it out to take the clock of this machine.',
  );
  const port = read('PORT', 4321, parsePort, 'a whole number from 0 to 65535', 'Write a port such as 8080.');
  const path = resolve(folder, label);
  const packages = resolve(folder, 'node_modules');
  const kept = [path, ...PROJECT_FOLDERS.map((name) => resolve(folder, name))];
  if (contains(outDir, folder) || kept.some((keep) => contains(outDir, keep) || contains(keep, outDir))) {
    faults.push(
      `OUT_DIR: expected a folder that the build may empty, got ${JSON.stringify(outDir)}, which holds content or ` +
        'belongs to the project. Name a folder of its own, such as dist.',
    );
  }
  const cacheDir = read(
    'CACHE_DIR',
    resolve(folder, 'node_modules/.astro'),
    (value) => {
      const cache = resolve(folder, value);
      // Caches of other tools lie beside the packages too.
      const taken = [outDir, ...kept.filter((keep) => keep !== packages)];
      const isTaken = contains(cache, packages) || taken.some((keep) => contains(keep, cache));
      return isTaken ? undefined : cache;
    },
    'a folder that holds nothing else and is not emptied',
    'Name a folder of its own, such as .cache.',
  );
  const host = read(
    'HOST',
    undefined,
    (value) => (/^[\w.:-]+$/.test(value) ? value : undefined),
    'an address of this machine',
    'Leave it out, or write 0.0.0.0 to be reached from outside.',
  );
  const allowsPlaceholders = read(
    'ALLOW_PLACEHOLDERS',
    false,
    (value) => (value === '1' ? true : undefined),
    '1',
    'Leave it out to have placeholders stop the build.',
  );
  if (faults.length > 0) throw new EnvironmentError(faults);
  return {
    project: folder,
    siteUrl: siteUrl ?? new URL(DEFAULT_SITE_URL),
    isSiteUrlDefault: siteUrl === undefined,
    base,
    content: { label: label.replace(/(?<=.)\/+$/, ''), path },
    outDir,
    cacheDir,
    now,
    port,
    host,
    allowsPlaceholders,
    urls: createUrls(base),
  };
}

function parseOrigin(value: string): URL | undefined {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password ? url : undefined;
}

function parseBasePath(value: string): string | undefined {
  const parts = value.split('/').filter(Boolean);
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) return undefined;
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function parseEpoch(value: string): Date | undefined {
  if (!/^\d{1,12}$/.test(value)) return undefined;
  const date = new Date(Number(value) * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function parsePort(value: string): number | undefined {
  const port = Number(value);
  return /^\d+$/.test(value) && port <= 65535 ? port : undefined;
}

/** Tells whether `inner` is `outer` or lies below it. */
export function contains(outer: string, inner: string): boolean {
  return isAbsolute(outer) && `${inner}/`.startsWith(outer === '/' ? '/' : `${outer}/`);
}
