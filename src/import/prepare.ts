import type { Change } from '../article/changes.ts';
import { formatFault } from '../article/fault.ts';
import { ARTICLE_KEYS, type createArticleSchema } from '../article/schema.ts';
import { validateMatter } from '../article/validate.ts';
import { loadBody } from '../loader/body.ts';
import type { RenderedBody } from '../markdown/render.ts';
import { findFindings } from './findings/find-findings.ts';
import type { Finding } from './findings/finding.ts';
import { findMissing } from './findings/missing.ts';
import { composeMatter, type MatterOptions } from './matter.ts';
import type { Received } from './received.ts';
import type { InvalidBytes } from './text/decode.ts';
import { repairText } from './text/repair.ts';

/** A source, or one entry of it, on its way to become an article. */
export interface Incoming {
  /** The file's name or the address, as reports and logs name it. */
  readonly source: string;
  readonly received: Received;
  /** The source as it came. */
  readonly bytes: Uint8Array;
  /** The ending of the file in which it is kept. */
  readonly extension: 'txt' | 'md' | 'html' | 'xml' | 'json';
  readonly invalid: readonly InvalidBytes[];
  /** Of a feed's entry: by which the feed knows the others. */
  readonly siblings?: ReadonlySet<string> | undefined;
}

/** What an import is told. */
export interface ImportOptions extends MatterOptions {
  readonly shouldSplitParagraphs: boolean;
}

/** What of the options was said, without what is meant where nothing is. */
export function listSaid({ pictures: _, ...options }: ImportOptions): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined && value !== false),
  );
}

/** What an import works with. */
export interface Surroundings {
  readonly timeZone: string;
  readonly now: Date;
  readonly schema: ReturnType<typeof createArticleSchema>;
  readonly render: (source: string, language?: string) => RenderedBody;
}

/** An article that could be written. */
export interface Prepared {
  readonly matter: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly published: string;
  /** Keys that hold what the import had to assume. */
  readonly assumed: readonly string[];
  readonly body: string;
  readonly changes: readonly Change[];
  /** Their lines are those of the body. */
  readonly findings: readonly Finding[];
}

/**
 * Makes an article of a received text: repairs, front matter, findings. Pure, and synchronous so that a deadline can
 * end it.
 */
export function prepareArticle(
  { received, invalid }: Incoming,
  options: ImportOptions,
  { timeZone, now }: Pick<Surroundings, 'timeZone' | 'now'>,
): Prepared {
  const language = options.language ?? received.matter.language ?? 'de';
  const { shouldSplitParagraphs, pictures } = options;
  const title = options.title ?? received.matter.title;
  const repaired = repairText(
    { ...received, matter: { ...received.matter, title } },
    { language, shouldSplitParagraphs, pictures },
  );
  const composed = composeMatter(received.matter, repaired, options, { timeZone, now });
  const body = repaired.body.trim();
  const findings = [
    ...findMissing(composed.missing),
    ...describeInvalid(invalid),
    ...findFindings(body, { language }),
  ];
  const isDraft = options.isDraft || findings.some(({ level }) => level === 'error');
  return {
    matter: isDraft ? { ...composed.matter, draft: true } : composed.matter,
    title: composed.title,
    published: composed.published,
    assumed: composed.missing.filter((key) => key === 'title' || key === 'published'),
    body,
    changes: repaired.changes,
    findings,
  };
}

function describeInvalid(invalid: readonly InvalidBytes[]): Finding[] {
  return invalid.map(({ offset, bytes }) => ({
    rule: 'undecodable-bytes',
    level: 'error',
    text: `${bytes} @ ${offset}`,
    expected: 'bytes that are characters in the charset of the text',
    got: `${bytes} at byte ${offset}`,
    remedy: 'Compare with the source, put the right character in for U+FFFD, and record it with --accept.',
  }));
}

/**
 * Checks an article as the build will.
 * @param file the path to name
 * @returns what stops it from being published, in words; undefined where nothing does
 */
export function findObstacle(
  { matter, body }: Pick<Prepared, 'matter' | 'body'>,
  file: string,
  { schema, render }: Pick<Surroundings, 'schema' | 'render'>,
): string | undefined {
  const validation = validateMatter(matter, schema, ARTICLE_KEYS, file);
  const language = 'value' in validation ? validation.value.language : undefined;
  const loaded = loadBody({ matter, body, bodyOffset: 0 }, render, file, language);
  const faults = [
    ...('faults' in validation ? validation.faults : []),
    ...('faults' in loaded ? loaded.faults : []),
  ];
  return faults.length > 0 ? faults.map(formatFault).join(' ') : undefined;
}
