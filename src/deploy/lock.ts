import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DeployError } from './deploy-error.ts';
import { OWN } from './own-names.ts';

/** The name of the file that lies in a folder while a deploy writes there. */
export const LOCK = `${OWN}deploy.lock`;

/** Who writes there. */
interface Holder {
  readonly host: string;
  /** The process on that host. */
  readonly pid: number;
  /** ISO 8601. */
  readonly since: string;
}

/**
 * Takes a folder for one deploy alone. What a process of this machine has left that no longer runs is taken over.
 * @param folder absolute path
 * @returns gives the folder back
 * @throws DeployError where another deploy has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, LOCK);
  const holder: Holder = { host: hostname(), pid: process.pid, since: new Date().toISOString() };
  const own = JSON.stringify(holder);
  if (!(await create(file, own))) {
    await removeAbandoned(file);
    if (!(await create(file, own))) throw refuse(file, describe(await read(file)));
  }
  return async () => {
    // Somebody may have deleted it and begun another deploy.
    if ((await read(file)) === own) await rm(file, { force: true });
  };
}

/** Removes a lock whose process is gone; any other one stops the deploy. */
async function removeAbandoned(file: string): Promise<void> {
  const found = await read(file);
  if (found === undefined) return;
  if (!isAbandoned(found)) throw refuse(file, describe(found));
  // Two that find the same lock must not remove each other's new one: who removes it looks once more, alone.
  const claim = `${file}-takeover`;
  if (!(await create(claim, ''))) throw refuse(claim, 'one that is about to begin');
  try {
    if ((await read(file)) === found) await rm(file);
  } finally {
    await rm(claim);
  }
}

/** @returns whether there was no file of this name yet */
async function create(file: string, text: string): Promise<boolean> {
  try {
    // It names a machine, which is nothing for the web server to read.
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
    return false;
  }
}

/** The text of a lock; undefined where there is none, and empty where another user has written it. */
async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT') return undefined;
    if (code === 'EACCES') return '';
    throw error;
  }
}

function isAbandoned(text: string): boolean {
  const holder = parseHolder(text);
  if (holder?.host !== hostname()) return false;
  try {
    // Signal 0 reaches nobody: it only tells whether there is a process.
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === 'ESRCH';
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { host, pid, since } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const isHolder = typeof host === 'string' && typeof since === 'string' && Number.isSafeInteger(pid);
    return isHolder && Number(pid) > 0 ? { host, pid: Number(pid), since } : undefined;
  } catch {
    return undefined;
  }
}

function describe(text: string | undefined): string {
  const holder = parseHolder(text ?? '');
  if (!holder) return 'one that does not say whose it is';
  return `process ${holder.pid} on ${JSON.stringify(holder.host)}, which began at ${JSON.stringify(holder.since)}`;
}

function refuse(file: string, got: string): DeployError {
  return new DeployError(
    `${file}: expected no other deploy into this folder, got ${got}. Let it end, then deploy again. If it no longer ` +
      `runs, delete that file: rm '${file.replaceAll("'", "'\\''")}'`,
  );
}
