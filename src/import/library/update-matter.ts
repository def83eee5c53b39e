import { isDeepStrictEqual } from 'node:util';

type Matter = Readonly<Record<string, unknown>>;

/**
 * Finds what an update changes in the front matter: a key takes its new value where it still has the one that the import
 * before wrote; what an editor changed, added or took out stays so, and so does what a source says no longer.
 * @param base what the import before wrote
 * @param current what stands there
 * @param fresh what this import would write
 * @returns the keys to be changed, with their new values
 */
export function updateMatter(base: Matter, current: Matter, fresh: Matter): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(fresh)) {
    const isEditors = !isDeepStrictEqual(current[key], base[key]);
    if (!isEditors && !isDeepStrictEqual(base[key], fresh[key])) changed[key] = fresh[key];
  }
  return changed;
}
