import type { Change } from '../../article/changes.ts';
import { parseDate, toCalendarDate } from '../../article/dates.ts';
import { type ImportLog, logPathOf, printImportLog } from '../../article/import-log.ts';
import { slugify } from '../../article/slug.ts';
import type { Incoming, Prepared, Surroundings } from '../prepare.ts';
import { printArticle, readArticle } from './article-text.ts';
import { type ContentFile, keepOriginals } from './keep-originals.ts';
import { type KnownArticle, type Library, readOriginal } from './library.ts';

/** What an import would do with one article. */
export type Plan =
  | { readonly status: 'rejected'; readonly reason: string; readonly id?: string }
  | { readonly status: 'unchanged'; readonly article: KnownArticle; readonly log: ImportLog }
  | {
      readonly status: 'written';
      readonly article: KnownArticle;
      readonly log: ImportLog;
      readonly files: readonly ContentFile[];
      /** Of an article that was there before: what changes in its file, as a unified diff. */
      readonly diff?: string;
    };

/** The longest name of an article, in characters: what a table of contents or a message can show. */
const LONGEST_SLUG = 80;

/** An article that was prepared, and what the person who imports said. */
export interface ToWrite {
  readonly incoming: Incoming;
  readonly prepared: Prepared;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The day of the import, and the zone in which days begin. */
export type Clock = Pick<Surroundings, 'now' | 'timeZone'>;

/** Plans an article that was not imported before: it takes the first free name that its headline gives. */
export function planNew(article: ToWrite, library: Library, { timeZone }: Clock): Plan {
  const { incoming, prepared } = article;
  const year = yearOf(prepared.published, timeZone);
  const id = library.findFreeId(String(year), toSlug(prepared.title));
  const originals = keepOriginals(incoming, id);
  const matter = withOriginal(prepared.matter, originals.matter);
  const text = printArticle(matter, prepared.body);
  return finishPlan(id, text, toLog(article, prepared.matter, prepared.changes), originals.files);
}

/** The year in which an article is published; its folder is named after it. */
export function yearOf(published: string, timeZone: string): number | undefined {
  const instant = parseDate(published, timeZone);
  return instant && toCalendarDate(instant, timeZone).year;
}

/** The name that an article's file takes from its headline. */
function toSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= LONGEST_SLUG) return slug || 'artikel';
  const end = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, end > LONGEST_SLUG / 2 ? end : LONGEST_SLUG).replace(/-$/, '');
}

/** Makes a plan of the text of an article and what is kept beside it. */
export function finishPlan(
  id: string,
  text: string,
  log: ImportLog,
  originals: readonly ContentFile[],
): Extract<Plan, { status: 'written' }> {
  const article = readArticle(text);
  const original = article && readOriginal(article.matter);
  if (!article || !original) throw new Error(`articles/${id}.md cannot be read as it was to be written.`);
  return {
    status: 'written',
    article: { id, text: article, original },
    log,
    files: [
      ...originals,
      { path: logPathOf(original.file), data: printImportLog(log) },
      { path: `articles/${id}.md`, data: text },
    ],
  };
}

/** What is logged of an import. */
export function toLog(
  { incoming, options }: ToWrite,
  matter: ImportLog['matter'],
  changes: readonly Change[],
): ImportLog {
  const { source, received } = incoming;
  return { source, kind: received.kind, options: { ...options }, matter, changes: [...changes] };
}

function withOriginal(
  matter: Readonly<Record<string, unknown>>,
  original: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { draft, ...rest } = matter;
  return { ...rest, original, ...(draft !== undefined && { draft }) };
}
