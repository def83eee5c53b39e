import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DeployError } from './deploy-error.ts';
import { OWN } from './own-names.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** Below the site's folder, with forward slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its content, in hexadecimal digits. */
  readonly hash: string;
}

/** A built site as it lies on this machine. */
export interface BuiltRelease {
  /** Sorted by path. */
  readonly files: readonly BuiltFile[];
  /** Differs between two sites of which any file differs. */
  readonly id: string;
}

/**
 * Lists the files of a built site.
 * @param folder absolute path
 * @throws DeployError where it holds no site, or anything that is neither a file nor a folder
 */
export async function readBuiltFiles(folder: string): Promise<BuiltRelease> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new DeployError(`${folder}: expected a built site, got no index.html. Run npm run build first.`);
  }
  const files: BuiltFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (path.startsWith(OWN)) {
      throw new DeployError(
        `${file}: expected no name that begins with ${OWN}: deploys write such files themselves. Take it out of public/.`,
      );
    }
    if (entry.isDirectory()) continue;
    if (!entry.isFile()) {
      throw new DeployError(
        `${file}: expected a file or a folder, got a link or a device. Put the file itself there.`,
      );
    }
    const bytes = await readFile(file);
    files.push({ path, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') });
  }
  files.sort((one, other) => (one.path < other.path ? -1 : 1));
  const lines = files.map(({ path, hash }) => `${hash} ${JSON.stringify(path)}\n`);
  return { files, id: createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16) };
}
