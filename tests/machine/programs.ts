import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { installFromDebian } from './install-from-debian.ts';

/** A program or a part of one that tests need, and where it comes from. */
export interface Program {
  /** What the tests do with it, as a message says it. */
  readonly purpose: string;
  /** The names that it may have, the best first; or absolute paths. */
  readonly names: readonly string[];
  /** The package of Debian that brings it. */
  readonly debianPackage: string;
  /** Whether the program at a path will do; without it, any will. */
  readonly suits?: (path: string) => boolean;
}

/** Debian keeps servers here, and not every user has it on the PATH. */
const ADMINISTRATION = ['/usr/local/sbin', '/usr/sbin'];

/** The absolute path of the first of some programs that is on this machine and will do. */
export function findProgram(
  names: readonly string[],
  suits: Program['suits'] = () => true,
): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...ADMINISTRATION];
  return names
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path) && suits(path));
}

/**
 * Finds programs, or installs those that are missing from Debian where this user may.
 * @returns their absolute paths under the same keys
 * @throws Error with the command to type, where one cannot be had
 */
export function findOrInstallPrograms<Key extends string>(
  programs: Readonly<Record<Key, Program>>,
): Record<Key, string> {
  const all = Object.entries<Program>(programs);
  const find = ({ names, suits }: Program) => findProgram(names, suits);
  const missing = () => all.flatMap(([, program]) => (find(program) ? [] : [program]));
  const wanted = missing();
  if (wanted.length > 0) {
    console.log(`Installing ${listPackages(wanted)} from Debian for the tests (once) …`);
    installFromDebian(wanted.map(({ debianPackage }) => debianPackage));
  }
  const stillMissing = missing();
  if (stillMissing.length > 0) {
    const purposes = stillMissing.map(({ purpose, names }) => `${names.join(' or ')} (${purpose})`);
    throw new Error(
      `These tests need ${purposes.join(', ')}: expected them on this machine, got none, and none could be installed. ` +
        `Type: sudo apt-get install ${listPackages(stillMissing)}`,
    );
  }
  return Object.fromEntries(all.map(([key, program]) => [key, find(program)])) as Record<Key, string>;
}

function listPackages(programs: readonly Program[]): string {
  return programs.map(({ debianPackage }) => debianPackage).join(' ');
}
