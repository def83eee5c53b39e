import { type ArchiveList, INDEX_FILES } from './names.ts';

/** What is left to be fetched of an archive. */
export interface Missing {
  /** Their addresses. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/**
 * Compares the list of an archive with what is stored of it.
 * @param stored by their addresses the hashes of the stored files
 * @param isLast tells of a file whether it comes with the last step, and is not counted here
 */
export function findMissing(
  list: ArchiveList,
  stored: ReadonlyMap<string, string>,
  isLast: (path: string) => boolean,
): Missing {
  const missing = Object.entries(list.files).filter(
    ([path, [hash]]) => stored.get(path) !== hash && !isLast(path),
  );
  return {
    files: missing.map(([path]) => path),
    bytes: missing.reduce((sum, [, [, bytes]]) => sum + bytes, 0),
  };
}

/** Tells whether a file is one of the search index that keep their names. */
export function isIndexFile(path: string): boolean {
  return INDEX_FILES.includes(path);
}
