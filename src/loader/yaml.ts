import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { findForbiddenCharacter } from '../article/characters.ts';
import type { Fault } from '../article/fault.ts';
import { BlowUpError, DEADLINE, runWithin } from '../markdown/deadline.ts';

/** What a text in YAML holds. */
export interface YamlText {
  /** As plain data; dates are still text. */
  readonly value: unknown;
  /**
   * The line of the file in which a key stands, such as `topics[0]`, or the block in which it is missing; undefined
   * where there is neither.
   */
  readonly lineOf: (key: string) => number | undefined;
}

/** Names the line of each fault that names only a key. */
export function withLines(faults: readonly Fault[], { lineOf }: Pick<YamlText, 'lineOf'>): Fault[] {
  return faults.map((fault) => {
    const line = fault.line ?? (fault.key === undefined ? undefined : lineOf(fault.key));
    return line === undefined ? fault : { ...fault, line };
  });
}

/** The most characters that a text in YAML may have. */
const MAX_LENGTH = 64 * 1024;

/**
 * Reads YAML 1.2 in the core schema, in which a date is text (YAML 1.1 and `new Date` roll 30 February over to
 * March). References (`*x`) are refused, since a few of them unfold to gigabytes.
 * @param what what it is called in messages, such as `front matter`
 * @param firstLine the line of the file in which it begins, counted from 1
 */
export function readYaml(
  yaml: string,
  file: string,
  { what, firstLine }: { readonly what: string; readonly firstLine: number },
): YamlText | { faults: Fault[] } {
  const lineAt = (offset: number) => yaml.slice(0, offset).split('\n').length + firstLine - 1;
  const faultAt = (line: number, got: string, remedy: string): Fault => ({
    file,
    line,
    expected: `${what} in YAML`,
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
              lineAt(pos[0]),
              `something else (${message.split('\n')[0]})`,
              'Put text that holds a colon, a quotation mark or a # into quotation marks.',
            ),
          ),
        };
      }
      const value: unknown = document.toJS({ maxAliasCount: 0 });
      const lineOf = (key: string) => {
        const offset = offsetOf(document.contents, key.match(/[^.[\]]+/g) ?? []);
        return offset === undefined ? undefined : lineAt(offset);
      };
      const faults = withLines(findUnsafeText(value, file), { lineOf });
      return faults.length > 0 ? { faults } : { value, lineOf };
    });
  } catch (error) {
    if (error instanceof BlowUpError) return { faults: [faultAt(1, error.message, 'Write it out plainly.')] };
    if (error instanceof ReferenceError) {
      return { faults: [faultAt(1, 'references (*name)', 'Write the value out at each place.')] };
    }
    throw error;
  }
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
