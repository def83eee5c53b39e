import { spawnSync } from 'node:child_process';
import { installFromDebian } from '../../install-from-debian.ts';

/**
 * Finds a Java of at least version 17 on the PATH, or installs Debian's.
 * @throws Error with the command to type, where there is none and none can be had
 */
export function ensureJava(): void {
  if (hasJava()) return;
  console.error('No Java found; installing one for the Nu HTML checker (once) …');
  if (installFromDebian(['openjdk-17-jre-headless'], ['default-jre-headless']) && hasJava()) return;
  throw new Error(
    'The Nu HTML checker needs Java: expected java 17 or newer on the PATH, got none, and none could be installed. ' +
      'Type: sudo apt-get install default-jre-headless (Debian, Ubuntu).',
  );
}

function hasJava(): boolean {
  // It prints its version to standard error.
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1]) >= 17;
}
