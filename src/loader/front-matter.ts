import { parseDocument } from 'yaml';
import { findForbiddenCharacter } from '../article/characters.ts';
import type { Fault } from '../article/fault.ts';
import { BlowUpError, DEADLINE, runWithin } from '../markdown/deadline.ts';

/** A content file taken apart. */
export interface Document {
  /** The front matter as plain data; dates are still text. */
  readonly matter: unknown;
  readonly body: string;
  /** Lines before the body's first, so that a line of the body can be named in the file. */
  readonly bodyOffset: number;
}

const FENCED = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/** The most characters that front matter may have. */
const MAX_LENGTH = 64 * 1024;

/**
 * Takes a content file apart and reads its front matter as YAML 1.2 in the core schema, in which a date is
 * text (YAML 1.1 and `new Date` roll 30 February over to March). References (`*x`) are refused, since a
 * few of them unfold to gigabytes.
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
  const result = parseYaml(yaml, file);
  if ('faults' in result) return result;
  const bodyOffset = fenced.split('\n').length - 1;
  return { document: { matter: result.matter, body: text.slice(fenced.length), bodyOffset } };
}

function parseYaml(yaml: string, file: string): { matter: unknown } | { faults: Fault[] } {
  const faultAt = (line: number, got: string, remedy: string): Fault => ({
    file,
    line,
    expected: 'front matter in YAML',
    got,
    remedy,
  });
  if (yaml.length > MAX_LENGTH) {
    return { faults: [faultAt(1, `${Math.ceil(yaml.length / 1024)} KiB of it`, 'Keep it under 64 KiB.')] };
  }
  try {
    return runWithin(DEADLINE, () => {
      const document = parseDocument(yaml, {
        schema: 'core',
        version: '1.2',
        uniqueKeys: true,
        resolveKnownTags: false,
        prettyErrors: false,
      });
      const problems = [...document.errors, ...document.warnings];
      if (problems.length > 0) {
        return {
          faults: problems.map(({ message, pos }) =>
            faultAt(
              yaml.slice(0, pos[0]).split('\n').length + 1,
              `something else (${message.split('\n')[0]})`,
              'Put text that holds a colon, a quotation mark or a # into quotation marks.',
            ),
          ),
        };
      }
      const matter: unknown = document.toJS({ maxAliasCount: 0 });
      const faults = findUnsafeText(matter, file);
      return faults.length > 0 ? { faults } : { matter };
    });
  } catch (error) {
    if (error instanceof BlowUpError) return { faults: [faultAt(1, error.message, 'Write it out plainly.')] };
    if (error instanceof ReferenceError) {
      return { faults: [faultAt(1, 'references (*name)', 'Write the value out at each place.')] };
    }
    throw error;
  }
}

/** Finds text, however it was escaped, that cannot be published or that the build would take for its own mark. */
function findUnsafeText(value: unknown, file: string): Fault[] {
  const faults: Fault[] = [];
  const check = (inner: unknown, key: string): void => {
    if (typeof inner === 'string') {
      const forbidden = findForbiddenCharacter(inner);
      const got = forbidden
        ? `the character ${forbidden.name}`
        : inner.startsWith('__ASTRO_IMAGE_')
          ? 'text that begins with __ASTRO_IMAGE_'
          : undefined;
      if (got) faults.push({ file, key, expected: 'plain text', got, remedy: 'Take it out.' });
    } else if (inner !== null && typeof inner === 'object') {
      for (const [name, item] of Object.entries(inner)) {
        const step = Array.isArray(inner) ? `[${name}]` : key ? `.${name}` : name;
        check(item, key + step);
      }
    }
  };
  check(value, '');
  return faults;
}
