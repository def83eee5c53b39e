import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inlineHashesIn } from '../../src/hosting/inline-hashes.ts';
import { createHeaderRules, headersFor } from '../../src/hosting/policy.ts';
import { listFiles, read } from '../build/files.ts';
import { type Answer, headerOf } from './ask.ts';
import type { Host } from './host.ts';

/** A withdrawn article of the fixture, below the base path. */
export const WITHDRAWN = 'artikel/2025/zurueckgezogen/';

/** A file that everybody may read. */
export interface Served {
  /** Below the built folder. */
  readonly path: string;
  /** From the root of the server, encoded. */
  readonly target: string;
}

/** A former address and the one that has taken its place, both from the root of the server, encoded. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** What the build printed of former addresses. */
export function movedOn({ folder }: Host): Moved[] {
  return read(folder, '_redirects')
    .trim()
    .split('\n')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });
}

/** All that a site serves with status 200: neither hidden files nor hosts' own, nor what takes their place compressed. */
export function servedOn(host: Host): Served[] {
  const moved = new Set(movedOn(host).map(({ from }) => from));
  return listFiles(host.folder)
    .filter((path) => !/^\.(?!well-known\/)|\/\.|^_(?:headers|redirects)$/.test(path))
    .filter((path) => !isCompressed(host, path))
    .map((path) => ({ path, target: targetOf(host, path) }))
    .filter(({ target }) => target !== host.base + WITHDRAWN && !moved.has(target));
}

/** Where a file is asked for: a page at its folder's address. */
function targetOf({ base }: Host, path: string): string {
  return encodeURI(base + path.replace(/(^|\/)index\.html$/, '$1'));
}

/** The ways in which a file lies beside itself, compressed, as `Content-Encoding` names them. */
export function encodingsOf({ folder }: Host, path: string): ('br' | 'gzip')[] {
  return (['br', 'gzip'] as const).filter((encoding) =>
    existsSync(join(folder, `${path}.${encoding === 'gzip' ? 'gz' : encoding}`)),
  );
}

function isCompressed({ folder }: Host, path: string): boolean {
  return /\.(?:br|gz)$/.test(path) && existsSync(join(folder, path.slice(0, -3)));
}

/** The policy's headers for an address below the base path. */
export function policyFor({ folder }: Host, below: string): Record<string, string> {
  return headersFor(createHeaderRules(inlineHashesIn(read(folder, 'index.html'))), below);
}

/**
 * What an answer says in place of the policy's headers: for every header of the policy, those that it has and that
 * the address is not to have as well.
 * @returns one line for each difference
 */
export function differences(host: Host, answer: Answer, below: string): string[] {
  const wanted = policyFor(host, below);
  const names = new Set([...Object.keys(wanted), 'Access-Control-Allow-Origin']);
  return [...names].flatMap((name) => {
    const got = headerOf(answer, name);
    return got === wanted[name] ? [] : [`${name}: expected ${wanted[name]}, got ${got}`];
  });
}
