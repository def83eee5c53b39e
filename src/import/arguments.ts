import { parseArgs } from 'node:util';
import { parseDate } from '../article/dates.ts';
import { slugify } from '../article/slug.ts';
import type { Republish } from './feeds/entry-text.ts';
import type { ImportOptions } from './prepare.ts';

/** How the command is called. */
export const USAGE = `Usage: npm run import -- SOURCE… [options]
       npm run import -- --feeds [options]     the feeds of content/feeds.yaml
       npm run import -- --verify              proves every imported article against its original and log
       npm run import -- --accept FILE…        records what an editor changed in imported articles
SOURCE is a text, Markdown or HTML file, a folder of them, a feed (RSS, Atom, JSON Feed), a list of feeds (OPML), an
http or https address of a page or feed, or - for standard input.
--topic NAME            a topic of the articles; more than once for several
--published DATE        when the text was published, like 2025-08-14, before what the source says
--title TEXT            the headline, before what the source says
--source-name NAME      where the text comes from
--source-url ADDRESS    its address there
--language TAG          its language, such as de-AT; de where nobody says
--translation KIND:TAG  machine:en or human:en
--republish WHAT        of feeds: full (the default), or teaser
--split-paragraphs      divides long paragraphs between sentences
--images                takes pictures along
--draft                 keeps the articles unpublished; so is each with a finding of level error
--allow-local           lets addresses lead to this machine and local networks
--dry-run               writes nothing, and says the same
--json                  prints one JSON object a line
--yes                   updates articles without asking
Exit codes: 0 all written or unchanged, 1 some rejected, 2 wrong usage or settings.`;

/** What the command is asked to do. */
export interface Request {
  readonly action: 'import' | 'feeds' | 'verify' | 'accept';
  /** Sources, or with `accept` files. */
  readonly names: readonly string[];
  readonly options: ImportOptions;
  readonly republish: Republish;
  readonly hasImages: boolean;
  readonly allowLocal: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly isYes: boolean;
}

/** The command was called in a way that means nothing. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the arguments of a call.
 * @returns undefined where help is asked for
 * @throws UsageError with what is wrong and what was expected
 */
export function readArguments(argv: readonly string[], timeZone: string): Request | undefined {
  const { values, positionals: names } = parse(argv);
  if (values.help) return undefined;
  const actions = (['feeds', 'verify', 'accept'] as const).filter((action) => values[action]);
  if (actions.length > 1) throw new UsageError(`expected one of --${actions.join(' and --')}, got both`);
  const action = actions[0] ?? 'import';
  if ((action === 'import' || action === 'accept') && names.length === 0) {
    throw new UsageError(`expected ${action === 'import' ? 'a SOURCE' : 'a FILE'}, got none`);
  }
  if ((action === 'feeds' || action === 'verify') && names.length > 0) {
    throw new UsageError(`expected nothing beside --${action}, got ${JSON.stringify(names[0])}`);
  }
  return {
    action,
    names,
    options: {
      topics: values.topic?.map((topic) =>
        check('topic', topic, isTopic, 'a name with a letter or digit in it'),
      ),
      published: checkOptional(
        'published',
        values.published,
        (text) => parseDate(text, timeZone) !== undefined,
        'a date like 2025-08-14',
      ),
      title: checkOptional('title', values.title, isTopic, 'a headline with a letter or digit in it'),
      sourceName: checkOptional('source-name', values['source-name'], (text) => text.trim() !== '', 'a name'),
      sourceUrl: checkOptional('source-url', values['source-url'], isWebAddress, 'an http or https address'),
      language: checkOptional('language', values.language, isLanguage, 'a language tag like de or en'),
      translation: readTranslation(values.translation),
      isDraft: values.draft,
      shouldSplitParagraphs: values['split-paragraphs'],
    },
    republish: readRepublish(values.republish),
    hasImages: values.images,
    allowLocal: values['allow-local'],
    isDryRun: values['dry-run'],
    isJson: values.json,
    isYes: values.yes,
  };
}

function parse(argv: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        topic: { type: 'string', multiple: true },
        published: text,
        title: text,
        'source-name': text,
        'source-url': text,
        language: text,
        translation: text,
        republish: text,
        'split-paragraphs': flag,
        images: flag,
        draft: flag,
        'allow-local': flag,
        'dry-run': flag,
        json: flag,
        yes: { ...flag, short: 'y' },
        feeds: flag,
        verify: flag,
        accept: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function check(name: string, value: string, isRight: (text: string) => boolean, expected: string): string {
  if (isRight(value)) return value;
  throw new UsageError(`--${name}: expected ${expected}, got ${JSON.stringify(value)}`);
}

function checkOptional(
  name: string,
  value: string | undefined,
  isRight: (text: string) => boolean,
  expected: string,
): string | undefined {
  return value === undefined ? undefined : check(name, value, isRight, expected);
}

function readTranslation(value: string | undefined): ImportOptions['translation'] {
  if (value === undefined) return undefined;
  const [, kind, from] = /^(machine|human):(.+)$/.exec(value) ?? [];
  if ((kind === 'machine' || kind === 'human') && from && isLanguage(from)) return { kind, from };
  throw new UsageError(
    `--translation: expected kind and language like machine:en, got ${JSON.stringify(value)}`,
  );
}

function readRepublish(value: string | undefined): Republish {
  if (value === undefined || value === 'full') return 'full';
  if (value === 'teaser') return value;
  throw new UsageError(`--republish: expected teaser or full, got ${JSON.stringify(value)}`);
}

function isTopic(text: string): boolean {
  return slugify(text) !== '';
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

function isLanguage(text: string): boolean {
  try {
    return /^(?!und\b)[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) && new Intl.Locale(text).toString() !== '';
  } catch {
    return false;
  }
}
