import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyChanges, ChangeError } from '../../article/changes.ts';
import { type ImportLog, logPathOf } from '../../article/import-log.ts';
import { normalizeLineEnds } from '../../loader/read-text.ts';
import { checksum, type KnownArticle, type KnownOriginal, readLog } from './library.ts';

/** What the originals and the log of an article prove of its body. */
export type Proof =
  /** Written by hand: there is no original, or none that an import left with its log. */
  | { readonly status: 'own' }
  | { readonly status: 'proven'; readonly log: ImportLog; readonly received: string; readonly body: string }
  /** The body is another than the log says: somebody has edited it since. */
  | {
      readonly status: 'edited';
      readonly log: ImportLog;
      readonly received: string;
      /** What the log leads to. */
      readonly body: string;
    }
  | { readonly status: 'broken'; readonly reason: string };

/**
 * Proves an article: its originals are as they came, and the received text with the logged changes is its body.
 * White space at both ends and the kind of line ends do not count.
 * @param content absolute path of the content folder
 */
export async function proveArticle(content: string, article: KnownArticle): Promise<Proof> {
  const { original, text } = article;
  if (article.pending) {
    const { log, received } = article.pending;
    const body = applyChanges(received, log.changes).trim();
    return { status: body === text.body ? 'proven' : 'edited', log, received, body };
  }
  if (!original) return { status: 'own' };
  const logPath = logPathOf(original.file);
  const hasLog = await readFile(join(content, logPath)).then(
    () => true,
    () => false,
  );
  if (!hasLog) return { status: 'own' };
  const log = await readLog(content, article);
  if (!log) return broken(`${logPath}: expected the log of an import, got something else. Restore it.`);
  const fault = await findChangedOriginal(content, original);
  if (fault) return broken(fault);
  const received = normalizeLineEnds(await readFile(join(content, original.textFile), 'utf8'));
  try {
    const body = applyChanges(received, log.changes).trim();
    return { status: body === text.body ? 'proven' : 'edited', log, received, body };
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    return broken(`${logPath}: ${error.message}. Restore the log and the original as the import wrote them.`);
  }
}

function broken(reason: string): Proof {
  return { status: 'broken', reason };
}

async function findChangedOriginal(content: string, original: KnownOriginal): Promise<string | undefined> {
  const { file, sha256, textFile, textSha256 } = original;
  for (const [path, expected] of new Map([
    [file, sha256],
    [textFile, textSha256],
  ])) {
    const bytes = await readFile(join(content, path)).catch(() => undefined);
    const got = bytes ? checksum(bytes) : 'no file';
    if (got !== expected) {
      return `${path}: expected the checksum ${expected}, got ${got}. Restore the original as it was received.`;
    }
  }
  return undefined;
}

/** The first line, counted from 1, in which two texts differ, with that line of each. */
export function findFirstDifference(
  expected: string,
  got: string,
): { readonly line: number; readonly expected: string; readonly got: string } | undefined {
  const [wanted, found] = [expected.split('\n'), got.split('\n')];
  for (let i = 0; i < Math.max(wanted.length, found.length); i += 1) {
    if (wanted[i] !== found[i]) return { line: i + 1, expected: wanted[i] ?? '', got: found[i] ?? '' };
  }
  return undefined;
}
