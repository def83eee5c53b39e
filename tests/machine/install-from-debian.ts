import { spawnSync } from 'node:child_process';

/**
 * Installs packages of Debian where this user may: as root, or by a `sudo` that asks nothing.
 * @param alternatives lists of packages; the first list that can be installed whole is taken
 * @returns whether one was installed
 */
export function installFromDebian(...alternatives: readonly (readonly string[])[]): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const run = (...words: string[]) => {
    const [command = '', ...rest] = [...asRoot, ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  if (!run('apt-get', 'update')) return false;
  return alternatives.some((packages) =>
    run('apt-get', 'install', '--yes', '--no-install-recommends', ...packages),
  );
}
