import { resolve } from 'node:path';
import { DeployError } from './deploy-error.ts';

/** Where a site goes. */
export type Target =
  | { readonly kind: 'folder'; readonly path: string }
  /** What rsync takes for a place: `user@host:path`, `host::module/path` or `rsync://host/module/path`. */
  | { readonly kind: 'rsync'; readonly place: string };

const EXPECTED = 'expected a folder or an rsync target like user@host:path';

/**
 * Tells a folder from a place that rsync reaches, as rsync itself does: by a colon before the first slash. A
 * single letter before the colon is a drive of Windows.
 * @param text as it was given
 * @param folder the folder that relative paths start from
 * @throws DeployError for what is neither
 */
export function parseTarget(text: string, folder: string): Target {
  const fail = (got: string, remedy: string) => new DeployError(`${EXPECTED}, got ${got}. ${remedy}`);
  if (text.trim() === '' || text.includes('\0')) throw fail(JSON.stringify(text), 'Name a place.');
  const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text) ?? [];
  if (scheme !== undefined) {
    if (scheme.toLowerCase() === 'rsync' && /^rsync:\/\/[^/]+\/[^/]/i.test(text)) {
      return { kind: 'rsync', place: text };
    }
    throw fail(JSON.stringify(text), 'docs/deploying.md tells how to reach other hosts.');
  }
  const [, host, path] = /^((?:[^/:[\]]*@)?(?:\[[^/\]]*\]|[^/:[\]]*)):(.*)$/s.exec(text) ?? [];
  if (host === undefined || path === undefined || /^[A-Za-z]$/.test(host)) {
    return { kind: 'folder', path: resolve(folder, text) };
  }
  // A host that begins like an option would be one to the program that rsync calls.
  if (host === '' || host.startsWith('-') || /@-|@$|\s/.test(host)) {
    throw fail(
      JSON.stringify(text),
      'Write a host before the colon; a folder with a colon in its name as ./a:b.',
    );
  }
  if (path === '' || path === ':') {
    throw fail(
      JSON.stringify(text),
      'Write the path after the colon; without one it would be the home folder.',
    );
  }
  return { kind: 'rsync', place: text };
}
