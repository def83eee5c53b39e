import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Answers with what was made of the same things before, else makes it. */
export type KeepMade = (
  /** Everything that decides what is made: text, or bytes. */
  origin: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/**
 * Keeps what is costly to make in a folder, under the hash of what it was made of, so that it is made once. Builds
 * that run at the same time may share the folder.
 * @param folder absolute path; it is made where it is missing
 */
export function createKeeper(folder: string): KeepMade {
  return async (origin, make) => {
    const hash = createHash('sha256');
    for (const part of origin) {
      // Its length before each part, so that no two lists of parts are one.
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      hash.update(`${bytes.length}:`).update(bytes);
    }
    const file = join(folder, hash.digest('hex').slice(0, 32));
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return kept;
    const made = await make();
    await mkdir(folder, { recursive: true });
    // Only a whole file ever has the final name.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, made);
    await rename(draft, file);
    return made;
  };
}
