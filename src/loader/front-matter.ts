import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
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
  /**
   * The line of the file in which a key of the front matter stands, such as `topics[0]`, or the block in which it is
   * missing; undefined where there is neither.
   */
  readonly lineOf: (key: string) => number | undefined;
}

/** Names the line of each fault that names only a key. */
export function withLines(faults: readonly Fault[], { lineOf }: Pick<Document, 'lineOf'>): Fault[] {
  return faults.map((fault) => {
    const line = fault.line ?? (fault.key === undefined ? undefined : lineOf(fault.key));
    return line === undefined ? fault : { ...fault, line };
  });
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
  return { document: { ...result, body: text.slice(fenced.length), bodyOffset } };
}

function parseYaml(yaml: string, file: string): Pick<Document, 'matter' | 'lineOf'> | { faults: Fault[] } {
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
              lineAt(yaml, pos[0]),
              `something else (${message.split('\n')[0]})`,
              'Put text that holds a colon, a quotation mark or a # into quotation marks.',
            ),
          ),
        };
      }
      const matter: unknown = document.toJS({ maxAliasCount: 0 });
      const lineOf = (key: string) => {
        const offset = offsetOf(document.contents, key.match(/[^.[\]]+/g) ?? []);
        return offset === undefined ? undefined : lineAt(yaml, offset);
      };
      const faults = withLines(findUnsafeText(matter, file), { lineOf });
      return faults.length > 0 ? { faults } : { matter, lineOf };
    });
  } catch (error) {
    if (error instanceof BlowUpError) return { faults: [faultAt(1, error.message, 'Write it out plainly.')] };
    if (error instanceof ReferenceError) {
      return { faults: [faultAt(1, 'references (*name)', 'Write the value out at each place.')] };
    }
    throw error;
  }
}

/** The line of the file for an offset in its front matter, whose first line is the file's second. */
function lineAt(yaml: string, offset: number): number {
  return yaml.slice(0, offset).split('\n').length + 1;
}

/** Where the node at a path begins, or the last one on the way to it that there is. */
function offsetOf(node: unknown, [step, ...rest]: readonly string[]): number | undefined {
  if (step === undefined) return undefined;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return offsetOf(pair?.value, rest) ?? (isScalar(pair?.key) ? pair.key.range?.[0] : undefined);
  }
  if (!isSeq(node)) return undefined;
  const item: unknown = node.items[Number(step)];
  return offsetOf(item, rest) ?? (isNode(item) ? item.range?.[0] : undefined);
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
