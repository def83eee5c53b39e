import { z } from 'zod';

const change = z.strictObject({
  offset: z.int().min(0),
  before: z.string(),
  after: z.string(),
  rule: z.string().min(1),
});

/** What an import keeps beside an original: how the received text became the body, and what the source said. */
const importLog = z.strictObject({
  /** The name of the file or the address that was imported. */
  source: z.string().min(1),
  /** How the received text was read: as plain text or as Markdown. */
  kind: z.enum(['plain', 'markdown']),
  /** What the person said who imported it, such as its topics: that holds until something else is said. */
  options: z.record(z.string(), z.unknown()).default({}),
  /** The front matter as the import wrote it, without `original`: what differs from it now is the editor's. */
  matter: z.record(z.string(), z.unknown()),
  /** In the order of their offsets; carried out on the received text they give the body. */
  changes: z.array(change),
});

/** The log of an import, `originals/<year>/<slug>.log.json`. */
export type ImportLog = z.output<typeof importLog>;

/**
 * Reads a log from JSON.
 * @returns undefined where it is none
 */
export function readImportLog(json: string): ImportLog | undefined {
  try {
    return importLog.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** The path of the log of an original, `originals/2025/x.html` → `originals/2025/x.log.json`. */
export function logPathOf(original: string): string {
  return original.replace(/(?:\.[^./]*)?$/, '.log.json');
}

/** Prints a log as JSON: a line for each key, so that what changed can be read in a diff. */
export function printImportLog(log: ImportLog): string {
  return `${JSON.stringify(log, undefined, 1)}\n`;
}
