import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltSites } from '../sites/built-sites.ts';
import { NEIGHBOUR, SECRET, SECURITY, type Site } from './host.ts';

/** Builds a site at the root and one below a path, and lays them as an operator has them on a server. */
export async function laySites(work: string): Promise<Site[]> {
  const { root, sub } = await buildSites(work);
  const shared = join(work, 'neighbours');
  mkdirSync(shared);
  writeFileSync(join(shared, 'index.html'), NEIGHBOUR);
  const below = join(shared, 'zeitung');
  renameSync(sub.folder, below);
  // Beside what is served.
  writeFileSync(join(work, 'secret.txt'), SECRET);
  for (const folder of [root.folder, below]) plant(folder);
  return [
    {
      where: 'at the root',
      base: '/',
      webRoot: root.folder,
      folder: root.folder,
      configuration: `${root.folder}-hosting`,
    },
    {
      where: 'below /zeitung/',
      base: '/zeitung/',
      webRoot: shared,
      folder: below,
      configuration: `${sub.folder}-hosting`,
    },
  ];
}

async function buildSites(work: string): Promise<Pick<BuiltSites, 'root' | 'sub'>> {
  const file = join(work, 'sites.json');
  const maker = join(import.meta.dirname, '..', 'sites', 'make-sites.ts');
  await promisify(execFile)('node', [maker, work, file, 'root', 'sub']);
  const sites: Pick<BuiltSites, 'root' | 'sub'> = JSON.parse(readFileSync(file, 'utf8'));
  for (const { log, exitCode } of [sites.root, sites.sub]) {
    if (exitCode !== 0) throw new Error(`The sites could not be built: ${log}`);
  }
  return sites;
}

/** Puts into a served folder what deploys and editors leave there, and hidden files that are to be served. */
function plant(folder: string): void {
  const paths = [
    '.lesesaal-releases.json',
    '.env',
    '.git/config',
    'themen/.htaccess',
    'themen/.well-known/entwurf.txt',
    '_astro/.env',
    '.well-known/.env',
    '.well-known/acme-challenge/.env',
  ];
  for (const path of paths) write(join(folder, path), SECRET);
  for (const path of ['.well-known/security.txt', '.well-known/pki-validation/zeichen.txt'])
    write(join(folder, path), SECURITY);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
