import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..');

/**
 * Installs a package of the registry beside the project's own dependencies, once: for tools that weigh too much for
 * everybody's `npm start`, or whose install scripts reach out. None of those scripts is run.
 * @param name the package
 * @param version its version, exactly
 * @returns the folder of the package, absolute
 * @throws Error where it cannot be had
 */
export function installAside(name: string, version: string): string {
  const store = join(PROJECT, 'node_modules', '.cache', name.replace(/^@/, '').replaceAll('/', '-'));
  const folder = join(store, 'node_modules', name);
  // Written last: of an installation that broke off there may be everything else.
  const marker = join(store, 'installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === version) return folder;
  console.error(`Installing ${name} ${version} into ${store} (once) …`);
  rmSync(store, { recursive: true, force: true });
  mkdirSync(store, { recursive: true });
  const flags = ['install', '--prefix', store, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const words = [...flags, '--loglevel=error', `${name}@${version}`];
  const npm = process.env['npm_execpath'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...words], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', words, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    throw new Error(`${name} ${version} could not be installed. Check the network, then run this again.`);
  }
  writeFileSync(marker, version);
  return folder;
}
