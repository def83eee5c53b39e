import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChangeError, type Passage, readPassages } from '../article/changes.ts';
import { cutText } from '../article/characters.ts';
import { ContentError, type Fault, formatFault, quoteValue } from '../article/fault.ts';
import { type ImportLog, logPathOf, readImportLog } from '../article/import-log.ts';
import type { ArticleMatter } from '../article/schema.ts';
import type { LoaderOptions, Surroundings } from './collection.ts';
import { decodeUtf8, normalizeLineEnds } from './read-text.ts';

type Content = LoaderOptions['content'];
type OriginalMatter = NonNullable<ArticleMatter['original']>;

/** A text as it was received, and how the body of its article was made of it. */
export interface Original {
  readonly log: ImportLog;
  /** The received text from beginning to end. */
  readonly passages: readonly Passage[];
  /** Whether the body is what the log says, so that no change is missing. */
  readonly isComplete: boolean;
}

const VERIFY = 'npm run import -- --verify tells more.';

/** The digest by which a body is compared with what a log says of it; white space around it and kinds of line breaks do not count. */
export function digestBody(body: string): string {
  return sha256Of(normalizeLineEnds(body).trim());
}

/**
 * Tells whether readers are shown what an article was made of: where an import has left its log, and where no more
 * would be shown than may be.
 */
export function isOriginalShown(
  matter: Pick<ArticleMatter, 'original' | 'source' | 'withdrawn'>,
  content: Content,
): boolean {
  const { original, source, withdrawn } = matter;
  if (!original || withdrawn) return false;
  // Of a source that allows its beginning alone, the file as it came may hold all.
  if (source?.republish === 'teaser' && !original.text) return false;
  return existsSync(join(content.path, logPathOf(original.file)));
}

/**
 * Checks that an original and the text taken from it are as they were received, and that the log beside them, where
 * there is one, belongs to them. A body that differs by more than the log says is a warning.
 * @param file the article, as messages name it
 * @param bodyDigest of its body, see `digestBody`; without it the body is not compared
 */
export async function checkOriginal(
  original: OriginalMatter,
  { file, bodyDigest, content }: { file: string; bodyDigest: string | undefined; content: Content },
): Promise<Surroundings> {
  const faults: Fault[] = [];
  let received: Uint8Array | undefined;
  const parts = [
    { key: 'original', ...original },
    ...(original.text ? [{ key: 'original.text', ...original.text }] : []),
  ];
  for (const part of parts) {
    received = await readBytes(join(content.path, part.file));
    const fault = received ? findChecksumFault(received, part) : missingFault(part);
    if (fault) faults.push({ file, ...fault });
  }
  const isLogged = existsSync(join(content.path, logPathOf(original.file)));
  if (faults.length > 0 || !received || !isLogged) return { faults, warnings: [] };
  const result = await takeApart(received, original, content);
  if ('fault' in result) return { faults: [result.fault], warnings: [] };
  if (bodyDigest === undefined || digestBody(result.body) === bodyDigest) return { faults, warnings: [] };
  const warning = formatFault({
    file,
    expected: `the body that ${content.label}/${logPathOf(original.file)} makes of its original`,
    got: 'one that differs by more',
    remedy: `Run npm run import -- --accept ${file} to record what was changed by hand.`,
  });
  return { faults, warnings: [warning] };
}

/**
 * Reads an original that `isOriginalShown` and `checkOriginal` has found sound.
 * @param bodyDigest of the article's body, see `digestBody`
 * @throws ContentError where it is sound no longer
 */
export async function readOriginal(
  original: OriginalMatter,
  bodyDigest: string,
  content: Content,
): Promise<Original> {
  const received = await readFile(join(content.path, receivedFile(original)));
  const result = await takeApart(received, original, content);
  if ('fault' in result) throw new ContentError([result.fault]);
  const { log, passages, body } = result;
  return { log, passages, isComplete: digestBody(body) === bodyDigest };
}

/** The file that holds the text as it was received. */
function receivedFile({ file, text }: OriginalMatter): string {
  return text?.file ?? file;
}

/** Takes the received text apart at the changes of the log beside the original. */
async function takeApart(
  received: Uint8Array,
  original: OriginalMatter,
  { label, path }: Content,
): Promise<{ log: ImportLog; passages: Passage[]; body: string } | { fault: Fault }> {
  const textFile = `${label}/${receivedFile(original)}`;
  const logFile = `${label}/${logPathOf(original.file)}`;
  const decoded = decodeUtf8(received);
  if (decoded === undefined) {
    const remedy = `Import the article again: an original in another charset has its text beside it; ${VERIFY}`;
    return { fault: { file: textFile, expected: 'text in UTF-8', got: 'bytes that are no UTF-8', remedy } };
  }
  const bytes = await readBytes(join(path, logPathOf(original.file)));
  const log = bytes && readImportLog(decodeUtf8(bytes) ?? '');
  if (!log) {
    const got = bytes ? 'something else' : 'one that cannot be opened';
    const remedy = `Restore it as it was written, or import the article again; ${VERIFY}`;
    return { fault: { file: logFile, expected: 'the log of an import', got, remedy } };
  }
  try {
    const passages = readPassages(normalizeLineEnds(decoded), log.changes);
    const body = passages
      .map((passage) => ('kept' in passage ? passage.kept : passage.change.after))
      .join('');
    return { log, passages, body };
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    return {
      fault: {
        file: logFile,
        expected: `changes of ${textFile}`,
        got: `one that does not belong to it (${cutText(error.message, 160)})`,
        remedy: `Restore both as they were, or import the article again; ${VERIFY}`,
      },
    };
  }
}

function missingFault({ key, file }: { key: string; file: string }): Omit<Fault, 'file'> {
  return {
    key: `${key}.file`,
    expected: 'a file below the content folder',
    got: quoteValue(file),
    remedy: 'Put the text as it was received there, or correct the path.',
  };
}

function findChecksumFault(
  bytes: Uint8Array,
  { key, file, sha256 }: { key: string; file: string; sha256: string },
): Omit<Fault, 'file'> | undefined {
  const actual = sha256Of(bytes);
  if (actual === sha256) return undefined;
  return {
    key: `${key}.sha256`,
    expected: `${actual}, the checksum of ${file}`,
    got: quoteValue(sha256),
    remedy: 'Restore the original as it was received, or correct the checksum.',
  };
}

/** The bytes of a file; undefined where there is none that can be opened. */
async function readBytes(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
