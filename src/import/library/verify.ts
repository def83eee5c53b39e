import { join, relative, resolve, sep } from 'node:path';
import { formatFault, quoteValue } from '../../article/fault.ts';
import { logPathOf, printImportLog } from '../../article/import-log.ts';
import { parseArticlePath } from '../../article/path.ts';
import { recordEdits } from './accept.ts';
import { type KnownArticle, openLibrary, readKnown } from './library.ts';
import { findFirstDifference, proveArticle } from './proof.ts';
import { writeFiles } from './write-files.ts';

type Content = { readonly path: string; readonly label: string };

/** What `--verify` found. */
export interface Verification {
  readonly proven: number;
  /** Articles that no import wrote. */
  readonly own: number;
  /** What is wrong with the others, a line each. */
  readonly faults: readonly string[];
}

/** Proves every imported article of a content folder. */
export async function verifyArticles(content: Content): Promise<Verification> {
  const library = await openLibrary(content.path);
  const faults: string[] = [];
  let [proven, own] = [0, 0];
  for (const article of library.list()) {
    const file = fileOf(content, article);
    const proof = await proveArticle(content.path, article);
    if (proof.status === 'own') own += 1;
    else if (proof.status === 'proven') proven += 1;
    else if (proof.status === 'broken') faults.push(`${file}: ${proof.reason}`);
    else {
      const difference = findFirstDifference(proof.body, article.text.body);
      faults.push(
        formatFault({
          file,
          ...(difference && { line: difference.line + article.text.bodyOffset }),
          expected: quoteDifference(difference?.expected, difference?.got),
          got: quoteDifference(difference?.got, difference?.expected),
          remedy: `If an editor wrote it so, record it with npm run import -- --accept ${file}.`,
        }),
      );
    }
  }
  return { proven, own, faults };
}

/** Quotes a line from a little before the place where it differs from another. */
function quoteDifference(line = '', other = ''): string {
  let at = 0;
  while (at < line.length && line[at] === other[at]) at += 1;
  const start = Math.max(0, at - 15);
  return quoteValue(`${start > 0 ? '…' : ''}${line.slice(start)}`);
}

/**
 * Records what an editor changed in an imported article, so that its proof holds again.
 * @param path the article's file, as the person names it
 * @returns what was done, or why nothing could be
 */
export async function acceptEdits(
  path: string,
  content: Content,
): Promise<{ readonly isDone: boolean; readonly message: string }> {
  const refuse = (expected: string, got: string, remedy: string) => ({
    isDone: false,
    message: formatFault({ file: path, expected, got, remedy }),
  });
  const location = parseArticlePath(
    relative(join(content.path, 'articles'), resolve(path)).split(sep).join('/'),
  );
  const article = location && (await readKnown(content.path, location.id).catch(() => undefined));
  if (!article) {
    return refuse(
      `an article of ${content.label}/articles`,
      location ? 'none that can be read' : 'another file',
      'Check the path.',
    );
  }
  const proof = await proveArticle(content.path, article);
  if (proof.status === 'own')
    return refuse('an imported article', 'one that was written by hand', 'There is nothing to record.');
  if (proof.status === 'broken') return { isDone: false, message: `${path}: ${proof.reason}` };
  if (proof.status === 'proven')
    return { isDone: true, message: `${path}: nothing to record, its log proves it as it is.` };
  const changes = recordEdits(proof.received, proof.log.changes, article.text.body);
  const log = logPathOf(article.original?.file ?? '');
  await writeFiles([{ path: join(content.path, log), data: printImportLog({ ...proof.log, changes }) }]);
  return { isDone: true, message: `${path}: recorded in ${log}.` };
}

function fileOf({ label }: Content, { id }: KnownArticle): string {
  return `${label}/articles/${id}.md`;
}
