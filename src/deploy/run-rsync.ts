import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { DeployError } from './deploy-error.ts';

/** What rsync tells of a file in the format `%i %n`. */
export interface Change {
  /** Below the folder; that of a folder without the slash at its end. */
  readonly path: string;
  /** Eleven characters, see `--itemize-changes` in its manual. */
  readonly change: string;
}

/** The exit code with which rsync ends when it has caught a signal. */
const INTERRUPTED = 20;

/** What to do about an exit code of rsync, or of the program that connects it; see EXIT VALUES in its manual. */
const REMEDIES: Readonly<Record<number, string>> = {
  1: 'This rsync lacks what deploys need: install version 3.1 or newer.',
  2: 'The two versions of rsync do not understand each other: install newer ones.',
  3: 'Check the path.',
  4: 'This rsync lacks what deploys need: install version 3.1 or newer.',
  5: 'Check the name of the module and the password (RSYNC_PASSWORD).',
  10: 'Check the network, and whether an rsync server answers there.',
  11: 'Check that the folder above it exists, that this user may write there, and that there is room.',
  12: 'Check that rsync is installed there, and that the connection holds.',
  [INTERRUPTED]: 'Run the same command again.',
  23: 'Check that this user may write there, and that nothing else stands in the way.',
  25: 'Files were to be deleted that no deploy has written; none of them was.',
  30: 'Run the same command again.',
  35: 'Check the network, and whether an rsync server answers there.',
  127: 'Install rsync on that machine.',
  255: 'Check the host, the user and the key: ssh must connect.',
};

/** How a program has ended: by itself or by a signal; the other one is null. */
interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Runs rsync, which reads nothing from the terminal; ssh may still ask there.
 * @param words its options and places
 * @param place the target as messages name it
 * @returns what it tells where `--out-format=%i %n` is among the options
 * @throws DeployError where it is not installed or fails
 */
export async function runRsync(words: readonly string[], place: string): Promise<Change[]> {
  // Names reach the other machine as they are, whatever its shell would make of them.
  const child = spawn('rsync', ['--protect-args', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  // Names need not be UTF-8 in every locale; each byte becomes one character here.
  child.stdout.setEncoding('latin1');
  const [output, errors, { code, signal }] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<Ending>((resolve, reject) => {
      child.on('close', (code, signal) => resolve({ code, signal })).on('error', reject);
    }),
  ]).catch((error: unknown) => {
    const isMissing = (error as { code?: unknown }).code === 'ENOENT';
    throw new DeployError(
      isMissing
        ? `${place}: expected rsync on this machine, got none. Install it (Debian: apt-get install rsync).`
        : `${place}: rsync could not be started: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  });
  if (code !== 0) {
    const lines = errors.trim().split('\n').slice(0, 3).join('\n  ');
    const ending = code === null ? `was ended by the signal ${signal}` : `ended with exit code ${code}`;
    const remedy = REMEDIES[code ?? INTERRUPTED] ?? '';
    throw new DeployError(
      `${place}: rsync ${ending}. ${remedy} The site that was there stays valid; deploy again ` +
        `when it is mended.\n  ${lines}`,
    );
  }
  return readChanges(output);
}

/** Reads lines of `%i %n`, in which unusual bytes stand as `\#` and three octal digits. */
export function readChanges(output: string): Change[] {
  return output.split('\n').flatMap((line) => {
    const [, change, name] = /^([<>ch.][fdLDS][^ ]{9}) (.*)$/.exec(line) ?? [];
    if (change === undefined || name === undefined) return [];
    const bytes = name.replace(/\\#([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    return [{ path: Buffer.from(bytes, 'latin1').toString('utf8').replace(/\/$/, ''), change }];
  });
}
