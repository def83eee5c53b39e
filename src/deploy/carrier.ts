import type { BuiltFile } from './built-files.ts';

/** A file of a release that is not yet there, or not yet so. */
export interface Difference {
  readonly path: string;
  /** Whether there is nothing of its name. */
  readonly isNew: boolean;
}

/**
 * Brings files into one folder, on this machine or on another. Every file arrives whole: until it is there, the
 * former one is. Links within the folder are not followed. Paths are below the folder, with forward slashes.
 * Whatever goes wrong is a DeployError.
 */
export interface Carrier {
  /**
   * Finds the folder, or makes it where only the folder above it exists. Where the carrier can, it keeps other deploys
   * out from now on.
   * @param isDry whether nothing is to be written
   * @returns the text of the record that lies there, if there is one
   */
  readonly open: (isDry: boolean) => Promise<string | undefined>;
  /** Finds which files of a site are not there yet as they are. */
  readonly compare: (files: readonly BuiltFile[]) => Promise<Difference[]>;
  readonly writeRecord: (text: string) => Promise<void>;
  /**
   * Uploads files of the site.
   * @param isAtOnce whether they take their places only when all have arrived
   */
  readonly put: (paths: readonly string[], isAtOnce: boolean) => Promise<void>;
  /** Deletes files, as far as they are there, and the folders that are empty then. */
  readonly remove: (paths: readonly string[]) => Promise<void>;
  /** Lets other deploys in again; to be called in the end, after a failure too. */
  readonly close: () => Promise<void>;
}
