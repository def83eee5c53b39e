import { DeployError } from './deploy-error.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'Let this user write there.',
  EPERM: 'Let this user write there.',
  EROFS: 'It cannot be written to.',
  ENOSPC: 'Make room there.',
  EDQUOT: 'Make room there.',
  ENOENT: 'A link leads nowhere, or somebody has taken away what was there: check that path.',
  ENOTDIR: 'A file stands where the site has a folder: remove it.',
  EEXIST: 'A file stands where the site has a folder: remove it.',
  EISDIR: 'A folder stands where the site has a file: remove it.',
  ENOTEMPTY: 'A folder stands where the site has a file: remove it.',
  ELOOP: 'Links lead in a circle: remove one of them.',
  ENAMETOOLONG: 'Choose a shorter name.',
  EXDEV: 'Another file system is mounted within the folder, where nothing can be renamed to.',
};

const DEFAULT_REMEDY = 'Check that path, and the disk or network behind it.';

/**
 * Words what the file system refuses as errors of a deploy.
 * @param place the folder as messages name it
 */
export async function inPlainWords<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall, message } = error as { code?: string; syscall?: string; message?: string };
    // Whatever else there is comes from the code itself.
    if (code === undefined || syscall === undefined) throw error;
    throw new DeployError(`${place}: ${message}. ${REMEDIES[code] ?? DEFAULT_REMEDY} Then deploy again.`, {
      cause: error,
    });
  }
}
