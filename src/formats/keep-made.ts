import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Answers with what was made of the same things before, else makes it. */
export type KeepMade = (
  /** Everything that decides what is made: text, or bytes. */
  origin: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** How long a file stays that no build asks for, in milliseconds: sixty days. */
const UNUSED = 60 * 24 * 60 * 60 * 1000;

/** Drafts of this process, so that each has a name of its own. */
let drafts = 0;

/**
 * Keeps what is costly to make in a folder, under the hash of what it was made of, so that it is made once. What
 * nothing has asked for in sixty days goes. Builds that run at the same time may share the folder.
 * @param folder absolute path of a folder for this alone; it is made where it is missing
 */
export function createKeeper(folder: string): KeepMade {
  const underway = new Map<string, Promise<Uint8Array>>();
  let pruned: Promise<void> | undefined;

  return async (origin, make) => {
    const file = join(folder, nameOf(origin));
    const made = underway.get(file) ?? take(file, make).finally(() => underway.delete(file));
    underway.set(file, made);
    return made;
  };

  async function take(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    pruned ??= prune(folder);
    await pruned;
    const kept = await readFile(file).catch(() => undefined);
    if (!kept) return store(file, await make());
    const now = new Date();
    // In a folder that cannot be written it is still good to read.
    await utimes(file, now, now).catch(() => undefined);
    return kept;
  }
}

function nameOf(origin: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of origin) {
    // Its length before each part, so that no two lists of parts are one.
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

async function store(file: string, made: Uint8Array): Promise<Uint8Array> {
  await mkdir(join(file, '..'), { recursive: true });
  // Only a whole file ever has the final name.
  drafts += 1;
  const draft = `${file}.${process.pid}-${drafts}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}

/** Deletes the files that were not used for long, by the clock of the machine, which dates them too. */
async function prune(folder: string): Promise<void> {
  const oldest = Date.now() - UNUSED;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    // Another build may delete the same; what stays does no harm.
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() && found.mtimeMs < oldest) await rm(file, { force: true }).catch(() => undefined);
  }
}
