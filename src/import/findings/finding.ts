import type { Fault } from '../../article/fault.ts';

/** Something that looks wrong in an article; it is told to the editor and never repaired. */
export interface Finding extends Pick<Fault, 'expected' | 'got' | 'remedy'> {
  /** The name of the rule, such as `fragment`, by which front matter accepts a finding. */
  readonly rule: string;
  /** An `error` keeps an import a draft; a `hint` may well be nothing. */
  readonly level: Level;
  /** Line and column in the body, counted from 1; none where the front matter is concerned. */
  readonly line?: number;
  readonly column?: number;
  /**
   * The words concerned, in one line of at most 80 characters. With the rule they name the finding, wherever in the
   * article it stands: no two findings of an article have both in common.
   */
  readonly text: string;
}

export type Level = 'error' | 'warning' | 'hint';
