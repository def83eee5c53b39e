import type { BuiltFile } from './built-files.ts';
import type { ReleaseRecord } from './record.ts';
import { isVersioned, PAGES, STAGES, type Stage, stageOf } from './stages.ts';

/** For how many releases a file whose name changes with its content stays after the last one that has it. */
const KEPT = 2;

/** Everything that a deploy is going to do, in this order. */
export interface ReleasePlan {
  /** Whether the folder has this very release already, whole. */
  readonly isDeployed: boolean;
  /** The record to be written before anything else: what an interrupted deploy may have written is known. */
  readonly begun: ReleaseRecord;
  /** Files of former releases that stand where this one needs a folder, or the other way round. */
  readonly inTheWay: readonly string[];
  /** The files of this release. */
  readonly uploads: readonly { readonly stage: Stage; readonly files: readonly BuiltFile[] }[];
  /** What no page of this release and of the kept ones names, pages first. */
  readonly removals: readonly (readonly string[])[];
  /** The record to be written when all is done. */
  readonly done: ReleaseRecord;
}

/**
 * Plans how a release takes the place of the one before, so that at any moment every page that can be asked for
 * finds what it names.
 * @param record what former deploys have left; undefined where there was none
 * @param files those of the site
 * @param id differs between two releases of which any file differs
 * @param strangers files of the site in whose place lies something that no deploy has written
 */
export function planRelease(
  record: ReleaseRecord | undefined,
  files: readonly BuiltFile[],
  id: string,
  strangers: ReadonlySet<string>,
): ReleasePlan {
  const former = record?.files ?? new Map<string, number>();
  // To deploy the same again, or to take up what was interrupted, makes nothing older.
  const isSame = record !== undefined && (!record.isComplete || record.id === id);
  const release = (record?.release ?? 0) + (isSame ? 0 : 1);
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const others = [...former.keys()].filter((path) => !paths.has(path)).sort();
  const inTheWay = others.filter(
    (path) => folders.has(path) || foldersOf(path).some((folder) => paths.has(folder)),
  );
  const isKept = (path: string) =>
    isVersioned(path) && (former.get(path) ?? 0) >= release - KEPT && !inTheWay.includes(path);
  const gone = others.filter((path) => !isKept(path) && !inTheWay.includes(path));
  const kept = others.filter(isKept).map((path): [string, number] => [path, former.get(path) ?? release]);
  const now = files.map(({ path }): [string, number] => [path, release]);
  // Until they are replaced they are not for a later deploy to delete.
  const written = now.filter(([path]) => !strangers.has(path));
  return {
    isDeployed: record?.isComplete === true && record.id === id,
    begun: { release, id, isComplete: false, files: new Map([...former, ...written]) },
    inTheWay,
    uploads: STAGES.map((stage) => ({ stage, files: files.filter(({ path }) => stageOf(path) === stage) })),
    removals: [
      gone.filter((path) => stageOf(path) === PAGES),
      gone.filter((path) => stageOf(path) !== PAGES),
    ],
    done: { release, id, isComplete: true, files: new Map([...kept, ...now]) },
  };
}

/** The folders above a path: `a/b/c` lies in `a` and in `a/b`. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
