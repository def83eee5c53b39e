/**
 * Runs before every npm script, on whatever Node (20 or newer) the machine has: installs the locked
 * packages where they are missing or differ from the lock file, and does nothing otherwise. The script
 * that follows then finds the project's own Node in node_modules/.bin. Writes to standard error only,
 * so that a program may read what the script itself prints.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @returns {Record<string, { version?: string, optional?: boolean }>} the packages a lock file lists, by folder */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Tells whether everything that the lock file demands stands in node_modules in the locked version. */
function isInstalled() {
  if (!existsSync('node_modules/.bin/node')) return false;
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([folder, wanted]) => folder === '' || wanted.optional || installed[folder]?.version === wanted.version,
  );
}

if (!isInstalled()) {
  console.error('Installing the locked packages (once) …');
  const npm = process.env.npm_execpath;
  // Not `npm ci`: npm 11 takes a lock file without download addresses for one that lacks other platforms' packages.
  const flags = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...flags], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', flags, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error('The packages could not be installed. Check the network, then run: npm install');
    process.exit(1);
  }
}
