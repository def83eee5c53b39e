import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { ContentError, type Fault, formatFault, quoteValue } from '../article/fault.ts';
import { synonymKey } from '../search/synonyms.ts';
import { decodeText } from './read-text.ts';
import type { Report } from './report.ts';
import { readYaml, withLines } from './yaml.ts';

/** Expressions that mean the same to the search, as the operator groups them. */
export type SynonymGroup = readonly string[];

interface ContentFolder {
  /** The folder as it is named in messages. */
  readonly label: string;
  /** Its absolute path. */
  readonly path: string;
}

const FILE = 'synonyms.yaml';

/** How many expressions a group has, and how many words and letters an expression. */
const SIZES = { least: 2, most: 10, words: 4, letters: 60 } as const;

/**
 * Reads the operator's synonyms (`synonyms.yaml` in the content folder); without the file there are none.
 * @throws ContentError with all that is wrong in it
 */
export function readSynonyms(content: ContentFolder): SynonymGroup[] {
  const { groups, faults } = checkSynonyms(content);
  if (faults.length > 0) throw new ContentError(faults);
  return groups;
}

/** Checks the synonyms while articles and pages are loaded, so that the faults of all are told at once. */
export function synonymLoader({
  content,
  report,
}: {
  readonly content: ContentFolder;
  readonly report: Report;
}): Loader {
  return {
    name: 'synonyms',
    load: async ({ logger, watcher }) => {
      const { faults } = checkSynonyms(content);
      if (!watcher) await report.submit('synonyms', faults);
      for (const fault of faults) logger.error(formatFault(fault));
    },
  };
}

function checkSynonyms({ label, path }: ContentFolder): { groups: SynonymGroup[]; faults: readonly Fault[] } {
  const file = `${label}/${FILE}`;
  if (!existsSync(join(path, FILE))) return { groups: [], faults: [] };
  const decoded = decodeText(readFileSync(join(path, FILE)), file);
  if ('fault' in decoded) return { groups: [], faults: [decoded.fault] };
  const yaml = readYaml(decoded.text, file, { what: 'synonyms', firstLine: 1 });
  if ('faults' in yaml) return { groups: [], faults: yaml.faults };
  if (yaml.value === null) return { groups: [], faults: [] };
  const groups: unknown = yaml.value;
  if (!Array.isArray(groups)) {
    const expected = 'a list of groups like - [KI, künstliche Intelligenz]';
    const remedy = 'Begin each line with “- [” and end it with “]”.';
    return { groups: [], faults: [{ file, line: 1, expected, got: quoteValue(yaml.value), remedy }] };
  }
  return {
    groups: groups.filter(Array.isArray).map((group: unknown[]) => group.map(toExpression)),
    faults: withLines(findFaults(groups, file), yaml),
  };
}

function toExpression(value: unknown): string {
  return String(value).trim().replace(/\s+/g, ' ');
}

function findFaults(groups: readonly unknown[], file: string): Fault[] {
  const faults: Fault[] = [];
  const told = new Map<string, string>();
  for (const [at, group] of groups.entries()) {
    if (!Array.isArray(group)) {
      faults.push({
        file,
        key: `[${at}]`,
        expected: 'a group like [KI, künstliche Intelligenz]',
        got: quoteValue(group),
        remedy: 'Put what means the same into one pair of brackets, divided by commas.',
      });
      continue;
    }
    if (group.length < SIZES.least || group.length > SIZES.most) {
      faults.push({
        file,
        key: `[${at}]`,
        expected: `${SIZES.least} to ${SIZES.most} expressions`,
        got: String(group.length),
        remedy: 'Write into one pair of brackets what means the same, divided by commas.',
      });
    }
    for (const [index, expression] of group.entries()) {
      const key = `[${at}][${index}]`;
      if (!isExpression(expression)) {
        faults.push({
          file,
          key,
          expected: `one to ${SIZES.words} words with at most ${SIZES.letters} letters together, without quotation marks within`,
          got: quoteValue(expression),
          remedy: 'Shorten it; put a number into quotation marks.',
        });
        continue;
      }
      const folded = synonymKey(expression);
      const known = told.get(folded);
      if (known) {
        faults.push({
          file,
          key,
          expected: 'every expression once, in one of its forms',
          got: `${quoteValue(expression)} after ${quoteValue(known)}`,
          remedy: 'Join the two groups, or take it out of one.',
        });
      }
      told.set(folded, expression);
    }
  }
  return faults;
}

function isExpression(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /\p{L}/u.test(value) &&
    !/["„“”«»]/.test(value) &&
    value.length <= SIZES.letters &&
    value.trim().split(/\s+/).length <= SIZES.words
  );
}
