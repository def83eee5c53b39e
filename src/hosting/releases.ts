import { readFile } from 'node:fs/promises';
import type { InlineHashes } from './inline-hashes.ts';

/**
 * Of how many releases a server accepts what is inline, the newest included: while a deploy is under way, and in pages that
 * somebody still has, it meets more than one.
 */
const ACCEPTED = 3;

/**
 * Reads of which releases the configuration of servers accepted what is inline, the newest first. Whatever is no such
 * record counts as none: then the configuration accepts the release that is built.
 * @param file absolute path of the record
 */
export async function readReleases(file: string): Promise<InlineHashes[]> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(read) ? read.filter(isRelease) : [];
  } catch {
    return [];
  }
}

/** Adds the release that is built; one that changes nothing inline is the same as before. */
export function addRelease(releases: readonly InlineHashes[], built: InlineHashes): InlineHashes[] {
  const same = JSON.stringify(built);
  return [built, ...releases.filter((release) => JSON.stringify(release) !== same)].slice(0, ACCEPTED);
}

/** What all of some releases hold inline. */
export function joinReleases(releases: readonly InlineHashes[]): InlineHashes {
  return {
    styles: [...new Set(releases.flatMap(({ styles }) => styles))],
    scripts: [...new Set(releases.flatMap(({ scripts }) => scripts))],
  };
}

/** What stands in the record becomes a server's configuration, so nothing but hashes may. */
function isRelease(value: unknown): value is InlineHashes {
  if (typeof value !== 'object' || value === null) return false;
  const { styles, scripts } = value as Record<string, unknown>;
  return [styles, scripts].every(
    (hashes) =>
      Array.isArray(hashes) && hashes.every((hash) => /^sha256-[A-Za-z0-9+/]{43}=$/.test(String(hash))),
  );
}
