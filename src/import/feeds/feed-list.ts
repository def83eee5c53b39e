import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError, type Fault, quoteValue } from '../../article/fault.ts';
import type { KeyHelp } from '../../article/schema.ts';
import { slugify } from '../../article/slug.ts';
import { validateMatter } from '../../article/validate.ts';
import { decodeText } from '../../loader/read-text.ts';
import { readYaml, withLines } from '../../loader/yaml.ts';
import { firstLanguage } from './first-language.ts';
import { toWebAddress } from './web-address.ts';

const FILE = 'feeds.yaml';

/** How many entries of a feed may be asked for. */
const MAX_ENTRIES = 1000;

const EXAMPLE = '- { url: https://example.org/feed.xml, topic: Wirtschaft }';

const KEYS: Readonly<Record<string, KeyHelp>> = {
  '': {
    expected: `a list of feeds like ${EXAMPLE}`,
    remedy: 'Begin each feed with “- ” and its address.',
  },
  '[]': { expected: `a feed like ${EXAMPLE.slice(2)}`, remedy: 'Write at least its url and its topic.' },
  '[].url': {
    expected: 'the http or https address of a feed',
    remedy: 'Write the whole address, such as https://example.org/feed.xml.',
  },
  '[].topic': {
    expected: 'the topic of its articles, with a letter or digit in it',
    remedy: 'Write one topic; put it into quotation marks where it is a number or holds a colon.',
  },
  '[].language': {
    expected: 'a language tag like de, en or de-AT',
    remedy: 'Write a tag of BCP 47, or leave the key out for what the feed says.',
  },
  '[].name': {
    expected: 'the name of the source, not empty',
    remedy: 'Write text on one line, or leave the key out for the feed’s own title.',
  },
  '[].republish': {
    expected: 'teaser or full',
    remedy: 'Write full only where the publisher allows it; teaser is meant where the key is missing.',
  },
  '[].maxEntries': {
    expected: `a whole number from 1 to ${MAX_ENTRIES}`,
    remedy: 'Write how many entries are taken at a time, or leave the key out for all.',
  },
};

const line = z
  .string()
  .transform((value) => value.trim())
  .refine((value) => value !== '' && !/[\r\n]/.test(value));

const feedSchema = z.strictObject({
  url: z
    .string()
    .refine((value) => toWebAddress(value) !== undefined && /^\s*https?:\/\//i.test(value))
    .transform((value) => new URL(value.trim()).href),
  topic: line.refine((value) => slugify(value) !== ''),
  language: z
    .string()
    .refine((value) => !value.includes('_') && firstLanguage([value]) !== undefined)
    .optional(),
  name: line.optional(),
  republish: z.enum(['teaser', 'full']).default('teaser'),
  maxEntries: z.int().min(1).max(MAX_ENTRIES).optional(),
});

/** A feed that the operator wants fetched. */
export type FeedSource = z.output<typeof feedSchema>;

/**
 * Reads the feeds that the operator wants fetched (`feeds.yaml` in the content folder); without the file there are
 * none.
 * @throws ContentError with all that is wrong in it
 */
export function readFeedList({
  label,
  path,
}: {
  readonly label: string;
  readonly path: string;
}): readonly FeedSource[] {
  const file = `${label}/${FILE}`;
  if (!existsSync(join(path, FILE))) return [];
  const decoded = decodeText(readFileSync(join(path, FILE)), file);
  const list = 'fault' in decoded ? { faults: [decoded.fault] } : checkFeedList(decoded.text, file);
  if ('faults' in list) throw new ContentError(list.faults);
  return list.feeds;
}

/**
 * Checks a list of feeds in YAML.
 * @param file the path to name in faults
 * @returns the feeds with what they leave out, or everything that is wrong
 */
export function checkFeedList(
  yaml: string,
  file: string,
): { readonly feeds: readonly FeedSource[] } | { readonly faults: readonly Fault[] } {
  const read = readYaml(yaml, file, { what: 'feeds', firstLine: 1 });
  if ('faults' in read) return read;
  if (read.value === null) return { feeds: [] };
  const checked = validateMatter(read.value, z.array(feedSchema), KEYS, file);
  const faults = [...('faults' in checked ? checked.faults : []), ...findRepeated(read.value, file)];
  return 'value' in checked && faults.length === 0
    ? { feeds: checked.value }
    : { faults: withLines(faults, read).map((fault) => ({ line: 1, ...fault })) };
}

function findRepeated(list: unknown, file: string): Fault[] {
  const known = new Set<string>();
  const faults: Fault[] = [];
  for (const [at, feed] of (Array.isArray(list) ? list : []).entries()) {
    const url = toWebAddress(typeof feed?.url === 'string' ? feed.url : undefined);
    if (url !== undefined && known.has(url)) {
      faults.push({
        file,
        key: `[${at}].url`,
        expected: 'every feed once',
        got: `${quoteValue(feed.url)} a second time`,
        remedy: 'Take one of the two out.',
      });
    }
    if (url !== undefined) known.add(url);
  }
  return faults;
}
