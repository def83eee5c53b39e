import { type Fault, formatFault } from '../article/fault.ts';
import { shorten } from '../article/words.ts';
import { BlowUpError } from '../markdown/deadline.ts';
import type { Finding } from '../markdown/findings.ts';
import type { RenderedBody } from '../markdown/render.ts';
import type { Document } from './front-matter.ts';

/** A rendered body, with warnings ready to be printed. */
export interface LoadedBody extends RenderedBody {
  readonly warnings: readonly string[];
}

/**
 * Renders the body of a content file; a body that cannot be rendered, or that shows nothing, is a fault.
 * @param file the path to name in faults and warnings
 * @param language the BCP 47 tag of its language; German where there is none
 */
export function loadBody(
  document: Omit<Document, 'lineOf'>,
  render: (source: string, language?: string) => RenderedBody,
  file: string,
  language?: string,
): { body: LoadedBody } | { faults: Fault[] } {
  let rendered: RenderedBody;
  try {
    rendered = render(document.body, language);
  } catch (error) {
    return { faults: [renderFault(error, file, document.bodyOffset)] };
  }
  const toFault = ({ line, expected, got, remedy }: Finding): Fault => ({
    file,
    ...(line !== undefined && { line: line + document.bodyOffset }),
    expected,
    got,
    remedy,
  });
  const faults = rendered.findings.filter(({ level }) => level === 'error').map(toFault);
  if (rendered.text === '' && !rendered.html.includes('<img ')) {
    faults.push({
      file,
      line: document.bodyOffset + 1,
      expected: 'a body that shows something',
      got: document.body.trim() === '' ? 'an empty one' : 'one of which nothing may be shown',
      remedy: 'Write the text below the front matter.',
    });
  }
  if (faults.length > 0) return { faults };
  const warnings = rendered.findings.map((finding) => formatFault(toFault(finding)));
  return { body: { ...rendered, warnings } };
}

function renderFault(error: unknown, file: string, bodyOffset: number): Fault {
  const isBlowUp = error instanceof BlowUpError;
  return {
    file,
    line: bodyOffset + 1,
    expected: 'a body that can be rendered',
    got: isBlowUp ? error.message : `an error (${shorten(String(error), 120)})`,
    remedy: isBlowUp
      ? 'Take the repetition or nesting out, or divide the text.'
      : 'Halve the text until you find the place.',
  };
}
