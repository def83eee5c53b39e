import type { Change } from '../article/changes.ts';
import { formatFault } from '../article/fault.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import { BlowUpError } from '../markdown/deadline.ts';
import type { Finding } from './findings/finding.ts';

/** What became of one source, or of one entry of it. */
export interface Outcome {
  readonly source: string;
  readonly status: 'written' | 'unchanged' | 'rejected';
  /** The article's file as the operator knows it. */
  readonly file?: string;
  /** What of it is, or would be, in the file: with the edits that were recorded. */
  readonly imported?: Imported;
  readonly reason?: string;
  readonly diff?: string;
}

/** An article as an import sees it. */
export interface Imported {
  readonly title: string;
  readonly published: string;
  readonly isDraft: boolean;
  readonly body: string;
  readonly changes: readonly Change[];
  /** Their lines are those of the body. */
  readonly findings: readonly Finding[];
  /** Lines of the file before the body's first. */
  readonly bodyOffset: number;
}

/** Says why work on a source failed. */
export function describeError(error: unknown, file: string): string {
  if (error instanceof FetchError) return error.message;
  const isBlowUp = error instanceof BlowUpError;
  return formatFault({
    file,
    expected: isBlowUp ? 'a text that can be read in good time' : 'a source that can be imported',
    got: isBlowUp ? error.message : `the error “${String(error)}”`,
    remedy: isBlowUp
      ? 'Take the repetition or nesting out, or divide it.'
      : 'Import it alone to see whether it happens again.',
  });
}
