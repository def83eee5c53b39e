import { DeployError } from './deploy-error.ts';
import { OWN } from './own-names.ts';

/** The record's name, in the folder that is deployed to. */
export const RECORD = `${OWN}releases.json`;

/** What deploys have written into a folder. */
export interface ReleaseRecord {
  /** Counts the releases, from 1. One that was interrupted and one that takes its place have the same number. */
  readonly release: number;
  /** Differs between two releases of which any file differs. */
  readonly id: string;
  /** Whether the last release has arrived whole. */
  readonly isComplete: boolean;
  /** By the path of every file that a deploy may have written and not yet removed, the last release that has it. */
  readonly files: ReadonlyMap<string, number>;
}

/** How the record is written; another format needs another number. */
const FORMAT = 1;

export function printRecord({ release, id, isComplete, files }: ReleaseRecord): string {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, release, id, isComplete, files: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/**
 * Reads a record. It decides what is deleted, so nothing in it is taken on trust.
 * @param target the folder as messages name it
 * @throws DeployError where it is none, or of a format that this version does not know
 */
export function parseRecord(text: string, target: string): ReleaseRecord {
  const fail = (expected: string, got: string) =>
    new DeployError(
      `${target}: ${RECORD}: expected ${expected}, got ${got}. Delete the file and deploy again: all files that are ` +
        'there then stay, and those that the site no longer has are for you to delete.',
    );
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw fail('a record of releases', 'no JSON');
  }
  const { format, release, id, isComplete, files } = (
    typeof read === 'object' && read !== null ? read : {}
  ) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT) throw fail(`format ${FORMAT}`, JSON.stringify(format) ?? 'none');
  if (
    !isCount(release) ||
    typeof id !== 'string' ||
    typeof isComplete !== 'boolean' ||
    typeof files !== 'object' ||
    files === null
  ) {
    throw fail('release, id, isComplete and files', Object.keys(read ?? {}).join(', '));
  }
  const entries = Object.entries(files).map(([path, last]): [string, number] => {
    if (!isPathBelow(path) || !isCount(last) || last > release) {
      throw fail('paths below the folder with numbers of releases', JSON.stringify([path, last]));
    }
    return [path, last];
  });
  return { release, id, isComplete, files: new Map(entries) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** Tells whether a path with forward slashes leads to a file below a folder, and nowhere else. */
function isPathBelow(path: string): boolean {
  return (
    !path.startsWith(OWN) && !path.includes('\0') && path.split('/').every((part) => !/^\.{0,2}$/.test(part))
  );
}
