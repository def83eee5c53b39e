import { isDeepStrictEqual } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { applyChanges, type Change } from '../../article/changes.ts';
import { toDateText } from '../../article/dates.ts';
import { quoteValue } from '../../article/fault.ts';
import type { ImportLog } from '../../article/import-log.ts';
import type { Prepared } from '../prepare.ts';
import { addEdits, recordEdits } from './accept.ts';
import { reviseArticle } from './article-text.ts';
import { keepEdits } from './keep-edits.ts';
import { keepOriginals } from './keep-originals.ts';
import { checksum, type KnownArticle } from './library.ts';
import { type Clock, finishPlan, type Plan, type ToWrite, toLog, yearOf } from './plan.ts';
import { proveArticle } from './proof.ts';
import { updateMatter } from './update-matter.ts';

/** How much of a file a diff shows around what changes, in lines. */
const DIFF = { context: 1, headerOptions: FILE_HEADERS_ONLY, timeout: 300 } as const;

/**
 * Plans an article that was imported from the same source before: it stays as it is, or takes what is new while what an
 * editor wrote stays.
 * @param content the content folder's absolute path and its name in messages
 */
export async function planUpdate(
  article: ToWrite,
  known: KnownArticle,
  content: { readonly path: string; readonly label: string },
  clock: Clock,
): Promise<Plan> {
  const { incoming, prepared } = article;
  const file = `${content.label}/articles/${known.id}.md`;
  const rejected = (reason: string): Plan => ({ status: 'rejected', reason, id: known.id });
  const proof = await proveArticle(content.path, known);
  if (proof.status === 'broken') return rejected(proof.reason);
  if (proof.status === 'own') return planAdoption(article, known, content.label);
  const { log, received } = proof;
  const fresh = settle(prepared, log, known, clock);
  const changedKeys = updateMatter(log.matter, known.text.matter, fresh);
  const isSameText = received === incoming.received.text && isSetAlike(log.options, article.options);
  if (isSameText && Object.keys(changedKeys).length === 0) {
    return { status: 'unchanged', article: known, log };
  }
  if (proof.status === 'edited') {
    return rejected(
      `${file}: expected the body that the log leads to, got one that was edited by hand. ` +
        `Record the edits with npm run import -- --accept ${file}, then import again.`,
    );
  }
  const isPublished = known.text.matter['draft'] !== true && log.matter['draft'] === undefined;
  if (isPublished && fresh['draft'] === true && article.options['isDraft'] !== true) {
    const flaws = prepared.findings
      .filter(({ level }) => level === 'error')
      .map(({ rule, got }) => `${rule} (${got})`);
    return rejected(
      `${file}: expected an update without errors for an article that is published, got ${flaws.join(', ')}. ` +
        'Wait for the source to be mended, or import it with --draft.',
    );
  }
  if (hasPictures(log) && !hasPictures(prepared)) {
    return rejected(
      `${file}: expected its pictures with the update, got none. Import it again with --images.`,
    );
  }
  const changes = isSameText ? log.changes : reviseChanges(article, log, received);
  if ('lost' in changes) {
    return rejected(
      `${file}: expected a place in the updated text for the editor’s ` +
        `${quoteValue(changes.lost.after || changes.lost.before)}, got other words there. ` +
        `Take the edit back, record that with npm run import -- --accept ${file}, import, and edit again.`,
    );
  }
  const body = applyChanges(incoming.received.text, changes).trim();
  const isRevised = body !== known.text.body || 'title' in changedKeys;
  const originals = keepOriginals(incoming, nameOfOriginal(known));
  const revised = {
    ...changedKeys,
    ...(isRevised && datesUpdate(log, known, fresh, clock)),
    original: originals.matter,
  };
  const text = reviseArticle(known.text, revised, body);
  const before = reviseArticle(known.text, {});
  const diff =
    createTwoFilesPatch(file, file, before, text, undefined, undefined, DIFF) ??
    `--- ${file}\n+++ ${file}\n(more has changed than can be shown)\n`;
  return { ...finishPlan(known.id, text, toLog(article, fresh, changes), originals.files), diff };
}

/** Tells whether a text is made a body in the same way. */
function isSetAlike(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  return ['shouldSplitParagraphs', 'language'].every((name) => one[name] === other[name]);
}

function hasPictures({ changes }: { readonly changes: readonly Change[] }): boolean {
  return changes.some(({ rule, after }) => rule.includes('images') && after !== '');
}

/** What front matter this import would write: what it had to assume stays as it was, and so does the year of the address. */
function settle(
  prepared: Prepared,
  log: ImportLog,
  known: KnownArticle,
  { timeZone }: Clock,
): Record<string, unknown> {
  const fresh = { ...prepared.matter };
  for (const key of prepared.assumed) fresh[key] = log.matter[key];
  const year = yearOf(String(fresh['published']), timeZone);
  if (!known.id.startsWith(`${year}/`)) fresh['published'] = log.matter['published'];
  return fresh;
}

/** The changes of an updated text, with those that an editor made in it before. */
function reviseChanges(
  { incoming, prepared }: ToWrite,
  log: ImportLog,
  received: string,
): Change[] | { readonly lost: Change } {
  const { text } = incoming.received;
  const kept = keepEdits(received, log.changes, applyChanges(text, prepared.changes));
  return 'lost' in kept ? kept : addEdits(text, prepared.changes, kept.edits);
}

function nameOfOriginal({ id, original }: KnownArticle): string {
  return original?.file.replace(/^originals\/|\.[^./]*$/g, '') ?? id;
}

/** The day of an update: what the source says, else today; an editor's own stays. */
function datesUpdate(
  log: ImportLog,
  known: KnownArticle,
  fresh: Readonly<Record<string, unknown>>,
  { now, timeZone }: Clock,
): Record<string, unknown> {
  const current = known.text.matter['updated'];
  const isSourceNew =
    fresh['updated'] !== undefined && !isDeepStrictEqual(fresh['updated'], log.matter['updated']);
  if (isSourceNew) return { updated: fresh['updated'] };
  const today = toDateText(now, timeZone);
  const published = String(known.text.matter['published'] ?? '').slice(0, 10);
  return typeof current === 'string' && current.slice(0, 10) >= today
    ? {}
    : { updated: [published, today].sort()[1] };
}

/**
 * Takes an article that names this very text as its original, but has no log, into the care of the import: its
 * front matter and body stay, and what differs from the import's is recorded as the editor's.
 */
function planAdoption(article: ToWrite, known: KnownArticle, label: string): Plan {
  const { incoming, prepared } = article;
  const file = `${label}/articles/${known.id}.md`;
  if (known.original?.sha256 !== checksum(incoming.bytes)) {
    return {
      status: 'rejected',
      id: known.id,
      reason:
        `${file}: expected an article that was imported from ${incoming.source}, got one that was written by hand with ` +
        'the same source. Take its source out, or leave this import.',
    };
  }
  const changes = recordEdits(incoming.received.text, prepared.changes, known.text.body);
  return finishPlan(known.id, reviseArticle(known.text, {}), toLog(article, prepared.matter, changes), []);
}
