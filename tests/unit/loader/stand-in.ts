import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { onTestFinished } from 'vitest';
import { ContentError } from '../../../src/article/fault.ts';

/** What a loader puts into the store. */
export type Entry = Parameters<LoaderContext['store']['set']>[0];

/** A content folder that lives as long as the test. */
export interface Folder {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(file: string): void;
}

/** Makes a folder with files by their paths. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const folder: Folder = {
    path,
    write: (written) => {
      for (const [file, content] of Object.entries(written)) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), content);
      }
    },
    remove: (file) => rmSync(join(path, file)),
  };
  folder.write(files);
  return folder;
}

/** Stands in for Astro's side of a loader; keep it between two loads as Astro keeps its store. */
export function createAstro(root: string, { isDev = false } = {}) {
  const entries = new Map<string, Entry>();
  const writes: string[] = [];
  const warnings: string[] = [];
  const errors: string[] = [];
  const watched: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => watched.push(path) });
  const context = {
    store: {
      keys: () => [...entries.keys()],
      values: () => [...entries.values()],
      get: (id: string) => entries.get(id),
      has: (id: string) => entries.has(id),
      delete: (id: string) => entries.delete(id),
      set: (entry: Entry) => {
        writes.push(entry.id);
        entries.set(entry.id, entry);
        return true;
      },
    },
    logger: {
      warn: (line: string) => warnings.push(line),
      error: (line: string) => errors.push(line),
    },
    config: { root: pathToFileURL(`${root}/`) },
    ...(isDev && { watcher }),
  } as unknown as LoaderContext;
  return { context, entries, writes, warnings, errors, watched, watcher };
}

/** The faults with which a load is refused; empty where it succeeds. Any other error is passed on. */
export async function faultsOf(load: Promise<void>): Promise<ContentError['faults']> {
  try {
    await load;
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
