import type { Fault } from '../article/fault.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A content file taken apart. */
export interface Document extends Pick<YamlText, 'lineOf'> {
  /** The front matter as plain data; dates are still text. */
  readonly matter: unknown;
  readonly body: string;
  /** Lines before the body's first, so that a line of the body can be named in the file. */
  readonly bodyOffset: number;
}

const FENCED = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/**
 * Takes a content file apart and reads its front matter.
 */
export function parseDocumentText(text: string, file: string): { document: Document } | { faults: Fault[] } {
  const match = FENCED.exec(text);
  if (!match) {
    return {
      faults: [
        {
          file,
          line: 1,
          expected: 'front matter between two lines of ---',
          got: text.startsWith('---') ? 'no second line of ---' : 'a file that does not begin with ---',
          remedy: 'Begin the file with ---, the keys (title: …), and another ---.',
        },
      ],
    };
  }
  const [fenced, lines = ''] = match;
  const yaml = lines.replace(/\n$/, '');
  // The front matter's first line is the file's second.
  const result = readYaml(yaml, file, { what: 'front matter', firstLine: 2 });
  if ('faults' in result) return result;
  const bodyOffset = fenced.split('\n').length - 1;
  return {
    document: { matter: result.value, lineOf: result.lineOf, body: text.slice(fenced.length), bodyOffset },
  };
}
