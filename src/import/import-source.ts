import { DEADLINE, runWithin } from '../markdown/deadline.ts';
import type { Republish } from './feeds/entry-text.ts';
import { type Importer, importItem } from './import-item.ts';
import { describeError, type Outcome } from './outcome.ts';
import type { ImportOptions } from './prepare.ts';
import { type Contents, readSource, type Source } from './read-source.ts';

/** A source to be imported, and how. */
export interface Task {
  readonly source: Source;
  readonly republish: Republish;
  readonly maxEntries?: number | undefined;
  readonly options: ImportOptions;
}

/** Feeds that a source names instead of texts. */
export interface Directory {
  readonly feeds: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Imports a source: a text, a page, or every entry of a feed. One that is rejected stops none of the others.
 * @returns what became of each; of a list of feeds only their addresses, which are the caller's to fetch
 */
export async function* importSource(task: Task, importer: Importer): AsyncGenerator<Outcome | Directory> {
  const contents = readWithin(task, importer.surroundings.timeZone, importer.fetchPicture !== undefined);
  if ('reason' in contents) {
    yield { source: task.source.name, status: 'rejected', reason: contents.reason };
  } else if ('feeds' in contents) yield contents;
  else {
    const { republish, options } = task;
    const itemOptions = contents.isFeed ? { ...options, republish } : options;
    for (const item of contents.items) yield await importItem(item, task.source.name, itemOptions, importer);
  }
}

function readWithin(
  task: Task,
  timeZone: string,
  hasImages: boolean,
): Contents | { readonly reason: string } {
  const { source, republish, maxEntries, options } = task;
  // A feed holds many texts, and each of them has the time that a file has.
  const share = Math.max(1, source.bytes.length / (1024 * 1024));
  try {
    return runWithin(DEADLINE * share, () =>
      readSource(source, { timeZone, republish, maxEntries, hasImages, base: options.sourceUrl }),
    );
  } catch (error) {
    return { reason: describeError(error, source.name) };
  }
}
