import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '..', '..');

/**
 * Starts a build that keeps nothing from the one before; what it prints is dropped, apart from its errors.
 * @param variables its environment, as README.md names it; what the bench itself was given does not count
 */
export function startColdBuild(variables: Readonly<Record<string, string>>): ChildProcess {
  for (const cache of ['node_modules/.astro', '.astro'])
    rmSync(join(PROJECT, cache), { recursive: true, force: true });
  const {
    SITE_URL: _url,
    BASE_PATH: _base,
    CONTENT_DIR: _content,
    OUT_DIR: _out,
    SOURCE_DATE_EPOCH: _epoch,
    ...env
  } = process.env;
  return spawn('node', ['src/commands/build.ts'], {
    cwd: PROJECT,
    env: { ...env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Waits for a build to end.
 * @param what the build in words, for the message
 * @throws Error where it failed
 */
export async function finishBuild(build: ChildProcess, what: string): Promise<void> {
  const code = await new Promise((resolve, reject) => build.on('exit', resolve).on('error', reject));
  if (code !== 0) throw new Error(`The build of ${what} failed with exit code ${code}.`);
}
