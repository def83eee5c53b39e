/** What the build tells the worker of its deploy; addresses are below the base path. */
export interface WorkerBuild {
  /** See `Deploy`. */
  readonly id: string;
  /** The pages of the shell; the last is the one for want of a network. */
  readonly shell: readonly string[];
  /** The scripts, and the fonts that every page uses. */
  readonly assets: readonly string[];
  /** The addresses of articles that were withdrawn. */
  readonly withdrawn: readonly string[];
  /** The files of the search index that keep their names. */
  readonly index: readonly string[];
}

/** Stands before the worker's own code. */
declare const WORKER_BUILD: WorkerBuild;

export const build: WorkerBuild = WORKER_BUILD;
