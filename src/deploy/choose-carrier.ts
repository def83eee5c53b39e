import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { folderForHosts } from '../hosting/hosts/plan.ts';
import { contains, type Environment, PROJECT_FOLDERS } from '../read-environment.ts';
import type { Carrier } from './carrier.ts';
import { DeployError } from './deploy-error.ts';
import { createFolderCarrier } from './folder-carrier.ts';
import { createRsyncCarrier } from './rsync-carrier.ts';
import { parseTarget } from './target.ts';

/**
 * Chooses how files come to a target.
 * @param text the target as it was given
 * @param folder the project's folder, from which relative paths start
 * @throws DeployError where it is no target, or belongs to the project
 */
export async function chooseCarrier(
  text: string,
  folder: string,
  { outDir, cacheDir, content }: Pick<Environment, 'outDir' | 'cacheDir' | 'content'>,
): Promise<Carrier> {
  const target = parseTarget(text, folder);
  if (target.kind === 'rsync') return createRsyncCarrier(outDir, target.place);
  const path = await resolveLinks(target.path);
  const taken = [
    outDir,
    folderForHosts(outDir),
    cacheDir,
    content.path,
    ...PROJECT_FOLDERS.map((name) => resolve(folder, name)),
  ];
  const resolved = await Promise.all(taken.map(resolveLinks));
  if (path === (await resolveLinks(folder)) || resolved.some((keep) => contains(keep, path))) {
    throw new DeployError(
      `${text}: expected a folder of its own, got one that belongs to the project or is the built site itself. ` +
        'Name the folder that your web server serves.',
    );
  }
  return createFolderCarrier(outDir, target.path);
}

/** Where a path leads, also if its last folders do not exist yet. */
async function resolveLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await resolveLinks(dirname(path)), path.slice(dirname(path).length));
}
