import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ImportLog } from '../article/import-log.ts';
import type { Fetched, NotModified } from '../fetch/read-answer.ts';
import { DEADLINE, runWithin } from '../markdown/deadline.ts';
import { readAccepted } from './check-articles.ts';
import { silence } from './findings/silence.ts';
import type { ContentFile } from './library/keep-originals.ts';
import {
  type ArticleKeys,
  checksum,
  type KnownArticle,
  type Library,
  readKnown,
  readLog,
} from './library/library.ts';
import { type Plan, planNew } from './library/plan.ts';
import { planUpdate } from './library/plan-update.ts';
import { writeFiles } from './library/write-files.ts';
import { describeError, type Imported, type Outcome } from './outcome.ts';
import {
  findObstacle,
  type ImportOptions,
  type Incoming,
  listSaid,
  type Prepared,
  prepareArticle,
  type Surroundings,
} from './prepare.ts';
import type { Item } from './read-source.ts';
import { takeImages } from './take-images.ts';

/** The hands of an import: everything that reaches out of it. */
export interface Importer {
  readonly library: Library;
  readonly content: { readonly path: string; readonly label: string };
  readonly surroundings: Surroundings;
  readonly isDryRun: boolean;
  /** Fetches a picture; undefined where none are taken along. */
  readonly fetchPicture: ((address: string) => Promise<Fetched | NotModified>) | undefined;
  /** Asks whether an article may be updated as the diff shows. */
  readonly confirm: (file: string, diff: string) => Promise<boolean>;
}

/**
 * Imports one text: prepares it, finds the article that it was before, and writes what is new.
 * @param getItem gives the text, within a deadline
 * @param name how the text is called where it cannot even be read
 * @param given what the person says who imports; what they said before holds where they say nothing
 */
export async function importItem(
  getItem: () => Item,
  name: string,
  given: ImportOptions,
  importer: Importer,
): Promise<Outcome> {
  const { surroundings, library, content } = importer;
  const first = prepareWithin(getItem, name, given, importer);
  if ('reason' in first) return { source: first.source, status: 'rejected', reason: first.reason };
  const known = library.find(keysOf(first));
  const log = known && (await readLog(content.path, known));
  const options: ImportOptions = { ...given, ...log?.options, ...listSaid(given) };
  const isSame = isDeepStrictEqual(listSaid(options), listSaid(given));
  const ready = isSame ? first : prepareWithin(() => first, name, options, importer);
  if ('reason' in ready) return { source: ready.source, status: 'rejected', reason: ready.reason };
  const { pictures, files } = await takeImages(ready, importer.fetchPicture);
  const illustrated = { ...options, pictures };
  const whole = pictures.size === 0 ? ready : prepareWithin(() => ready, name, illustrated, importer);
  if ('reason' in whole) return { source: whole.source, status: 'rejected', reason: whole.reason };
  const toWrite = { ...whole, options: listSaid(options) };
  const plan = known
    ? await planUpdate(toWrite, known, content, surroundings)
    : planNew(toWrite, library, surroundings);
  return carryOut(plan, whole, files, known, importer);
}

function keysOf({ incoming, prepared }: Ready): ArticleKeys {
  const { source, received, bytes, siblings } = incoming;
  return {
    guid: received.matter.guid,
    url: received.matter.sourceUrl,
    textSha256: checksum(received.text),
    sourceSha256: checksum(bytes),
    source,
    title: prepared.title,
    text: received.text,
    siblings,
  };
}

interface Ready {
  readonly incoming: Incoming;
  readonly prepared: Prepared;
}

function prepareWithin(
  getItem: () => Item,
  name: string,
  options: ImportOptions,
  { surroundings }: Importer,
): Ready | { readonly source: string; readonly reason: string } {
  try {
    return runWithin(DEADLINE, () => {
      const item = getItem();
      if ('reason' in item) return item;
      const { incoming } = item;
      const prepared = prepareArticle(incoming, options, surroundings);
      const reason = findObstacle(prepared, incoming.source, surroundings);
      return reason === undefined ? { incoming, prepared } : { source: incoming.source, reason };
    });
  } catch (error) {
    return { source: name, reason: describeError(error, name) };
  }
}

async function carryOut(
  plan: Plan,
  { incoming, prepared }: Ready,
  pictures: readonly ContentFile[],
  known: KnownArticle | undefined,
  { library, content, isDryRun, confirm }: Importer,
): Promise<Outcome> {
  const { source } = incoming;
  const nameFile = (id: string) => `${content.label}/articles/${id}.md`;
  if (plan.status === 'rejected') {
    return { source, status: 'rejected', reason: plan.reason, ...(plan.id && { file: nameFile(plan.id) }) };
  }
  const { article, log } = plan;
  const imported = describe(article, log, prepared);
  const outcome = { source, file: nameFile(article.id), imported };
  if (plan.status === 'unchanged') return { ...outcome, status: 'unchanged' };
  if (plan.diff !== undefined && !isDryRun && !(await confirm(outcome.file, plan.diff))) {
    return { ...outcome, status: 'rejected', reason: `${outcome.file}: not updated, as it was answered.` };
  }
  if (!isDryRun) {
    if (known && !(await isAsRead(content.path, known))) {
      const reason = `${outcome.file}: expected it as it was when the import read it, got other words. Import again.`;
      return { ...outcome, status: 'rejected', reason };
    }
    const folder = dirname(join(content.path, 'articles', article.id));
    const files = [
      ...pictures.map(({ path, data }) => ({ path: join(folder, path), data })),
      ...plan.files.map(({ path, data }) => ({ path: join(content.path, path), data })),
    ];
    try {
      await writeFiles(files);
    } catch (error) {
      return { ...outcome, status: 'rejected', reason: describeError(error, outcome.file) };
    }
  }
  library.add({ ...article, pending: { log, received: incoming.received.text } }, log);
  return { ...outcome, status: 'written', ...(plan.diff !== undefined && { diff: plan.diff }) };
}

/** Tells whether nobody has changed an article since it was read; what this run wrote itself is as it was. */
async function isAsRead(content: string, known: KnownArticle): Promise<boolean> {
  if (known.pending) return true;
  const now = await readKnown(content, known.id).catch(() => undefined);
  return now?.text.yaml === known.text.yaml && now.text.body === known.text.body;
}

function describe({ text }: KnownArticle, log: ImportLog, prepared: Prepared): Imported {
  const { matter, body, bodyOffset } = text;
  return {
    title: String(matter['title']),
    published: String(matter['published']),
    isDraft: matter['draft'] === true,
    body,
    changes: log.changes,
    findings: silence(prepared.findings, readAccepted(matter)),
    bodyOffset,
  };
}
