import type { VFile } from 'vfile';
import type { Fault } from '../article/fault.ts';

/** Something the pipeline noticed about a body; it lacks only the file to be a fault. */
export interface Finding extends Pick<Fault, 'expected' | 'got' | 'remedy'> {
  /** Line of the body, counted from 1, where one is known. */
  readonly line: number | undefined;
  /** An `error` stops the build, a `warning` is printed. */
  readonly level: 'error' | 'warning';
}

/** A picture that the body shows and that lies beside the article. */
export interface BodyImage {
  /** The path as the author wrote it, decoded: `./bild 1.jpg`. */
  readonly src: string;
  readonly alt: string;
  readonly title: string | undefined;
  readonly line: number | undefined;
}

/** A heading of the body, for a table of contents. `depth` is 2 to 6. */
export interface BodyHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

declare module 'vfile' {
  interface DataMap {
    findings: Finding[];
    images: BodyImage[];
    headings: BodyHeading[];
  }
}

/** Adds a finding to those that travel with the file through the pipeline. */
export function report(file: VFile, finding: Finding): void {
  file.data.findings ??= [];
  file.data.findings.push(finding);
}
