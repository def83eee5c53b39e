import { cutText, escapeForbidden } from './characters.ts';

/** One thing that is wrong with the content, in the words an operator needs to mend it. */
export interface Fault {
  /** Path of the file as the operator knows it, such as `content/articles/2025/x.md`. */
  readonly file: string;
  /** Line in that file, counted from 1, where one can be named. */
  readonly line?: number;
  /** Front-matter key, such as `translation.reviewedOn` or `topics[0]`, where one is concerned. */
  readonly key?: string;
  /** What was expected, as the end of "expected …". */
  readonly expected: string;
  /** What was found, as the end of "got …". */
  readonly got: string;
  /** What to do about it: one sentence with its full stop. */
  readonly remedy: string;
}

/** Prints a fault in one line: `file:line: key: expected …, got …. Remedy.` */
export function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const key = fault.key === undefined ? '' : `${fault.key}: `;
  return escapeForbidden(`${place}: ${key}expected ${fault.expected}, got ${fault.got}. ${fault.remedy}`);
}

/** Prints a value from the front matter so that it fits into a line: JSON, shortened to about 60 characters. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = escapeForbidden(JSON.stringify(value) ?? String(value));
  return json.length > 60 ? `${cutText(json, 57)}…` : json;
}

/** The content cannot be published as it is; carries every fault that was found, not just the first. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? 'One thing' : `${faults.length} things`;
    super(
      `${count} in the content must be mended first:\n${faults.map((f) => `  ${formatFault(f)}`).join('\n')}`,
    );
    this.name = 'ContentError';
    this.faults = faults;
  }
}
