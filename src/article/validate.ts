import type { z } from 'zod';
import { type Fault, quoteValue } from './fault.ts';
import { findNearest } from './nearest.ts';
import type { KeyHelp } from './schema.ts';

/** Either the validated value or everything that is wrong with it. */
export type Validation<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/**
 * Checks front matter against a schema and says in plain words what is wrong with it.
 * @param matter the front matter as plain data, dates still as text
 * @param keys what each key may hold; names an unknown key's neighbours too
 * @param file the file's path, as it is named in the faults
 */
export function validateMatter<T>(
  matter: unknown,
  schema: z.ZodType<T>,
  keys: Readonly<Record<string, KeyHelp>>,
  file: string,
): Validation<T> {
  const result = schema.safeParse(matter);
  if (result.success) return { value: result.data };
  const faults = new Map<string, Fault>();
  for (const issue of result.error.issues) {
    for (const fault of toFaults(issue, matter, keys, file)) {
      const key = fault.key ?? '';
      if (!faults.has(key)) faults.set(key, fault);
    }
  }
  return { faults: [...faults.values()] };
}

function toFaults(
  issue: z.core.$ZodIssue,
  matter: unknown,
  keys: Readonly<Record<string, KeyHelp>>,
  file: string,
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeysAt(issue.path, keys);
    return issue.keys.map((name) => {
      const nearest = findNearest(name, known);
      return {
        file,
        key: printPath([...issue.path, name]),
        expected: `one of ${known.join(', ')}`,
        got: `the unknown key ${quoteValue(name)}`,
        remedy: `${nearest ? `Did you mean ${nearest}? ` : ''}Correct the spelling or take the key out.`,
      };
    });
  }
  const help = keys[patternOf(issue.path)] ?? {
    expected: 'front matter with keys and values',
    remedy: 'Write at least title, published and topics between two lines of ---.',
  };
  return [
    {
      file,
      ...(issue.path.length > 0 && { key: printPath(issue.path) }),
      expected: help.expected,
      got: quoteValue(valueAt(matter, issue.path)),
      remedy: help.remedy,
    },
  ];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** `['authors', 0, 'name']` → `authors[0].name` */
function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** `['authors', 0, 'name']` → `authors[].name` */
function patternOf(path: readonly PropertyKey[]): string {
  return printPath(path).replace(/\[\d+\]/g, '[]');
}

function knownKeysAt(path: readonly PropertyKey[], keys: Readonly<Record<string, KeyHelp>>): string[] {
  const prefix = path.length === 0 ? '' : `${patternOf(path)}.`;
  return Object.keys(keys)
    .filter((key) => key.startsWith(prefix) && /^\w+$/.test(key.slice(prefix.length)))
    .map((key) => key.slice(prefix.length));
}
