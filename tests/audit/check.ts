import type { SiteFolder } from './site-folder.ts';

/** Something wrong in a built site. */
export interface Finding {
  /** The file below the built folder, with forward slashes; of an entry of a book `x.epub: EPUB/nav.xhtml`. */
  readonly file: string;
  readonly expected: string;
  readonly got: string;
}

/** What a check looked at and what it found. */
export interface Outcome {
  /** How many of each thing it looked at, by the thing's name in the plural. */
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** One thing that is to be true of a built site. */
export interface Check {
  readonly name: string;
  readonly run: (site: SiteFolder) => Outcome | Promise<Outcome>;
}
