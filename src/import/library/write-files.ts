import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file to be written, by its path. */
export interface FileToWrite {
  readonly path: string;
  readonly data: Uint8Array | string;
}

let written = 0;

/**
 * Writes files, all or none: each is first written whole under another name beside its place, then all take their
 * names; where one cannot, those before get back what they held. A file that holds the same already is left alone.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const drafts: { path: string; temporary: string; before: Uint8Array | undefined }[] = [];
  const placed: typeof drafts = [];
  try {
    for (const { path, data } of files) {
      const before = await readFile(path).catch(() => undefined);
      if (before?.equals(Buffer.from(data))) continue;
      await mkdir(dirname(path), { recursive: true });
      written += 1;
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${written}.tmp`);
      drafts.push({ path, temporary, before });
      await writeFile(temporary, data, { flush: true });
    }
    for (const draft of drafts) {
      await rename(draft.temporary, draft.path);
      placed.push(draft);
    }
  } catch (error) {
    for (const { temporary } of drafts) await rm(temporary, { force: true });
    for (const { path, before } of placed) {
      if (before === undefined) await rm(path);
      else await writeFile(path, before);
    }
    throw error;
  }
}
