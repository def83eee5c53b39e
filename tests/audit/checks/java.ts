import { spawnSync } from 'node:child_process';
import { findOrInstallPrograms } from '../../machine/programs.ts';

/**
 * Finds a Java of at least version 17, or installs Debian's.
 * @returns the absolute path of the program
 * @throws Error with the command to type, where there is none and none can be had
 */
export function findOrInstallJava(): string {
  return findOrInstallPrograms({
    java: {
      purpose: 'version 17 or newer, for the Nu HTML checker',
      names: ['java'],
      debianPackage: 'default-jre-headless',
      suits: isNewEnough,
    },
  }).java;
}

function isNewEnough(java: string): boolean {
  // It prints its version to standard error.
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1]) >= 17;
}
