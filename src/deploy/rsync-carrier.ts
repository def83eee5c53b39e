import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Carrier, Difference } from './carrier.ts';
import { DeployError } from './deploy-error.ts';
import { inPlainWords } from './plain-words.ts';
import { foldersOf } from './plan.ts';
import { RECORD } from './record.ts';
import { runRsync } from './run-rsync.ts';

/**
 * Brings files to a place that rsync reaches. It writes each file under a temporary name and renames it; files that
 * are the same already keep their time, so that browsers need not fetch them again.
 * @param site absolute path of the built site
 * @param place such as `user@host:path`
 */
export function createRsyncCarrier(site: string, place: string): Carrier {
  const target = place.endsWith('/') ? place : `${place}/`;
  const source = `${site}/`;
  /** Whether there is no such folder yet, and a dry run has not made it. */
  let isMissing = false;

  return {
    open: (isDry) =>
      withScratch(async (empty, write) => {
        const made = await runRsync([...dry(isDry), '--dirs', LINES, `${empty}/`, target], place);
        const isNew = made.some(({ change }) => change.startsWith('cd+'));
        isMissing = isNew && isDry;
        if (isNew) return undefined;
        const list = await write([RECORD]);
        await runRsync(['--ignore-missing-args', ...only(list), target, `${empty}/`], place);
        return await readFile(join(empty, RECORD), 'utf8').catch(() => undefined);
      }),
    compare: (files) =>
      withScratch(async (empty, write) => {
        const paths = files.map(({ path }) => path);
        if (isMissing) return paths.map((path) => ({ path, isNew: true }));
        await checkFolders(paths, empty, write);
        const list = await write(paths);
        // With `--force` a folder that will have made way by then is none in the way of a dry run.
        const changes = await runRsync(
          ['--dry-run', '--force', '--checksum', LINES, ...only(list), source, target],
          place,
        );
        return changes
          .filter(({ change }) => change.startsWith('<f'))
          .map(({ path, change }): Difference => ({ path, isNew: change.includes('+++') }));
      }),
    writeRecord: (text) =>
      withScratch(async (folder, write) => {
        await writeFile(join(folder, RECORD), text);
        await runRsync(['--checksum', ...only(await write([RECORD])), `${folder}/`, target], place);
      }),
    put: (paths, isAtOnce) =>
      withScratch(async (_, write) => {
        const together = isAtOnce ? ['--delay-updates'] : [];
        await runRsync(['--checksum', ...together, ...only(await write(paths)), source, target], place);
      }),
    remove: (paths) =>
      withScratch(async (empty, write) => {
        const folders = [...new Set(paths.flatMap(foldersOf))];
        // From a folder in which nothing is, everything that a rule lets through is to be deleted: these and no more.
        const rules = await write([...folders.map((path) => `${toRule(path)}/`), ...paths.map(toRule)]);
        const most = `--max-delete=${folders.length + paths.length}`;
        await runRsync(
          [
            '--recursive',
            '--delete',
            most,
            '--from0',
            `--include-from=${rules}`,
            '--exclude=*',
            `${empty}/`,
            target,
          ],
          place,
        );
      }),
    // Through rsync no file can be made on condition that there is none, so nothing was kept out.
    close: async () => undefined,
  };

  /** Refuses what would lead out of the folder: rsync would put folders in the place of links. */
  async function checkFolders(paths: readonly string[], empty: string, write: WriteList): Promise<void> {
    const folders = [...new Set(paths.flatMap(foldersOf))];
    if (folders.length === 0) return;
    const rules = await write(folders.map(toRule));
    const found = await runRsync(
      [
        '--dry-run',
        '--recursive',
        '--links',
        LINES,
        '--from0',
        `--include-from=${rules}`,
        '--exclude=*',
        target,
        `${empty}/`,
      ],
      place,
    );
    const link = found.find(({ change }) => change.startsWith('cL'));
    if (!link) return;
    throw new DeployError(
      `${target}${link.path}: expected a folder, got a link. Deploys do not follow links: remove it, or put the ` +
        'folder in its place.',
    );
  }
}

/** Writes a list of paths or rules for rsync, and answers with its file. */
type WriteList = (lines: readonly string[]) => Promise<string>;

/** Lets `run-rsync.ts` read what becomes of each file. */
const LINES = '--out-format=%i %n';

function dry(isDry: boolean): string[] {
  return isDry ? ['--dry-run'] : [];
}

/** Restricts a run to the files of a list. */
function only(list: string): string[] {
  return ['--from0', `--files-from=${list}`];
}

/** A rule for one path of the folder; a backslash is taken literally where there is nothing to escape. */
function toRule(path: string): string {
  return `/${/[*?[]/.test(path) ? path.replace(/[\\*?[]/g, '\\$&') : path}`;
}

/** Gives a step an empty folder, and another for its lists. */
function withScratch<T>(work: (empty: string, write: WriteList) => Promise<T>): Promise<T> {
  return inPlainWords(tmpdir(), async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'lesesaal-deploy-'));
    let lists = 0;
    try {
      const empty = join(scratch, 'empty');
      await mkdir(empty);
      return await work(empty, async (lines) => {
        lists += 1;
        const file = join(scratch, `list-${lists}`);
        // A name may hold a line break.
        await writeFile(file, lines.map((line) => `${line}\0`).join(''));
        return file;
      });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
}
