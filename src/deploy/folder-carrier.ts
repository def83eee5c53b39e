import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltFile } from './built-files.ts';
import type { Carrier, Difference } from './carrier.ts';
import { DeployError } from './deploy-error.ts';
import { lockFolder } from './lock.ts';
import { OWN } from './own-names.ts';
import { inPlainWords } from './plain-words.ts';
import { foldersOf } from './plan.ts';
import { RECORD } from './record.ts';

/** How files are called that are not whole yet; they lie in the folder itself, whence they can be renamed. */
const DRAFT = `${OWN}upload-`;

/**
 * Brings files into a folder of this machine.
 * @param site absolute path of the built site
 * @param target absolute path of the folder; it may be a link itself
 */
export function createFolderCarrier(site: string, target: string): Carrier {
  /** Folders that were looked at and are no links, or that were made here. */
  const known = new Set<string>();
  /** Tells this run's drafts from those of any other. */
  const run = randomUUID();
  let root = target;
  let unlock: (() => Promise<void>) | undefined;

  return {
    open: (isDry) =>
      inPlainWords(target, async () => {
        const found = await lstat(target).catch(undefinedIfMissing);
        if (!found) {
          await openParent();
          if (isDry) return undefined;
          // Another deploy may have made it meanwhile.
          await mkdir(target, { recursive: true });
        }
        root = await realpath(target);
        if (!(await lstat(root)).isDirectory())
          throw new DeployError(`${target}: expected a folder, got a file.`);
        await access(root, constants.W_OK);
        if (!isDry) {
          unlock = await lockFolder(root);
          await removeDrafts();
        }
        return await readFile(join(root, RECORD), 'utf8').catch(undefinedIfMissing);
      }),
    compare: (files) =>
      inPlainWords(target, async () => {
        const differences: Difference[] = [];
        for (const file of files) {
          await checkFolders(file.path);
          const found = await lstat(join(root, file.path)).catch(undefinedIfMissing);
          if (found && (await isSame(file, found))) continue;
          differences.push({ path: file.path, isNew: found === undefined });
        }
        return differences;
      }),
    writeRecord: (text) =>
      inPlainWords(target, async () => {
        await writeFile(draft(0), text, { flag: 'wx' });
        await rename(draft(0), join(root, RECORD));
      }),
    put: (paths, isAtOnce) =>
      inPlainWords(target, async () => {
        const renamings: (() => Promise<void>)[] = [];
        for (const [index, path] of paths.entries()) {
          await makeFolders(path);
          await copyFile(join(site, path), draft(index), constants.COPYFILE_EXCL);
          renamings.push(() => rename(draft(index), join(root, path)));
          if (!isAtOnce) await renamings.pop()?.();
        }
        for (const takePlace of renamings) await takePlace();
      }),
    remove: (paths) =>
      inPlainWords(target, async () => {
        for (const path of paths) {
          // Behind a link lies what somebody else has put there.
          if (await findLink(path)) continue;
          const found = await lstat(join(root, path)).catch(undefinedIfMissing);
          if (!found || found.isDirectory()) continue;
          await rm(join(root, path));
          await removeEmptyFolders(path);
        }
      }),
    close: async () => {
      // A fault here must not hide the one that ended the deploy, and what stays is taken over by the next one.
      await unlock?.().catch(() => undefined);
    },
  };

  function draft(index: number): string {
    return join(root, `${DRAFT}${run}-${index}`);
  }

  async function openParent(): Promise<void> {
    const parent = await lstat(dirname(target)).catch(undefinedIfMissing);
    if (parent) return;
    throw new DeployError(
      `${target}: expected a folder, got nothing, and ${dirname(target)} does not exist either. ` +
        'Check the path, or make the folder.',
    );
  }

  /** Removes what interrupted runs have left; none is at work now. */
  async function removeDrafts(): Promise<void> {
    for (const name of await readdir(root)) {
      if (name.startsWith(DRAFT)) await rm(join(root, name));
    }
  }

  async function isSame(
    { path, size, hash }: BuiltFile,
    found: Awaited<ReturnType<typeof lstat>>,
  ): Promise<boolean> {
    if (!found.isFile() || Number(found.size) !== size) return false;
    const bytes = await readFile(join(root, path));
    return createHash('sha256').update(bytes).digest('hex') === hash;
  }

  /** Finds a link on the way to a file. */
  async function findLink(path: string): Promise<string | undefined> {
    for (const folder of foldersOf(path)) {
      if (known.has(folder)) continue;
      const found = await lstat(join(root, folder)).catch(undefinedIfMissing);
      if (!found) return undefined;
      if (found.isSymbolicLink()) return folder;
      if (found.isDirectory()) known.add(folder);
    }
    return undefined;
  }

  /** Refuses what would lead out of the folder. */
  async function checkFolders(path: string): Promise<void> {
    const link = await findLink(path);
    if (link === undefined) return;
    throw new DeployError(
      `${join(target, link)}: expected a folder, got a link. Deploys do not follow links: remove it, or put the ` +
        'folder in its place.',
    );
  }

  async function makeFolders(path: string): Promise<void> {
    await checkFolders(path);
    const folder = foldersOf(path).at(-1);
    if (folder === undefined || known.has(folder)) return;
    await mkdir(join(root, folder), { recursive: true });
    for (const made of foldersOf(path)) known.add(made);
  }

  async function removeEmptyFolders(path: string): Promise<void> {
    for (const folder of foldersOf(path).reverse()) {
      const isRemoved = await rmdir(join(root, folder)).then(
        () => true,
        () => false,
      );
      if (!isRemoved) return;
      known.delete(folder);
    }
  }
}

/** Tells a file or folder that is not there from one that cannot be read. */
function undefinedIfMissing(error: unknown): undefined {
  const { code } = error as { code?: unknown };
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
}
