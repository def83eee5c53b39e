import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './article/fault.ts';
import { isSlug } from './article/path.ts';

/** What an operator sets in `src/site.ts`; each key is told there. */
export interface Site {
  readonly name: string;
  readonly description: string;
  readonly id: string;
  readonly timeZone: string;
  readonly frontPageArticles: number;
  readonly frontPageTopics: number;
  readonly topicPageArticles: number;
  readonly feedArticles: number;
  readonly relatedArticles: number;
  readonly footerPages: readonly string[];
  readonly cards: 'article' | 'site';
  readonly offline: boolean;
  readonly precompress: boolean;
  readonly webSubHub: string;
  readonly security: { readonly contact: string; readonly policy: string };
  readonly trust: {
    readonly belongsTo: readonly string[];
    readonly controls: readonly string[];
    readonly controlledBy: readonly string[];
    readonly social: readonly string[];
    readonly contact: string;
  };
}

/** `src/site.ts` cannot be used; the message names each key, what was expected, and what to do. */
export class SiteError extends Error {
  override readonly name = 'SiteError';

  constructor(faults: readonly string[]) {
    super(`src/site.ts cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** What one key of `src/site.ts` may hold, in the words of a message. */
interface KeyRule {
  readonly expected: string;
  readonly remedy: string;
  readonly accepts: (value: unknown) => boolean;
}

const line = (expected: string): KeyRule => ({
  expected,
  remedy: 'Write text on one line.',
  accepts: (value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value),
});

/** Beyond the most, a page would be too long to read, and no page the better for it. */
const count = (least: number, most: number): KeyRule => ({
  expected: `a whole number from ${least} to ${most}`,
  remedy: 'Write it without quotation marks.',
  accepts: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
});

const choice: KeyRule = {
  expected: 'true or false',
  remedy: 'Write it without quotation marks.',
  accepts: (value) => typeof value === 'boolean',
};

/** An object of exactly these keys, each for one whole address or for a list of them. */
const addresses = (
  expected: string,
  shape: Readonly<Record<string, 'one' | 'list'>>,
  schemes: RegExp,
): KeyRule => ({
  expected,
  remedy: "Write every key, and each address whole; where there is none, '' or an empty list.",
  accepts: (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const parts = new Map<string, unknown>(Object.entries(value));
    return (
      parts.size === Object.keys(shape).length &&
      Object.entries(shape).every(([key, kind]) => {
        const part = parts.get(key);
        if (kind === 'one') return part === '' || isAddress(part, schemes);
        return Array.isArray(part) && part.every((text) => isAddress(text, schemes));
      })
    );
  },
});

const RULES: Readonly<Record<keyof Site, KeyRule>> = {
  name: line('the name of the site, not empty'),
  description: line('a sentence about the site, not empty'),
  id: {
    expected: 'a word of lowercase letters, digits and hyphens',
    remedy: 'Choose one such as beispielblatt, and never change it.',
    accepts: (value) => typeof value === 'string' && isSlug(value),
  },
  timeZone: {
    expected: 'a time zone like Europe/Berlin',
    remedy: 'Write its name as the IANA database has it.',
    accepts: isTimeZone,
  },
  frontPageArticles: count(1, 1000),
  frontPageTopics: count(0, 1000),
  topicPageArticles: count(1, 1000),
  feedArticles: count(1, 1000),
  relatedArticles: count(0, 100),
  footerPages: {
    expected: "a list of own pages like ['impressum', 'datenschutz']",
    remedy: 'Write the names of files in content/pages/ without .md.',
    accepts: (value) =>
      Array.isArray(value) && value.every((name) => typeof name === 'string' && isSlug(name)),
  },
  cards: {
    expected: "'article' or 'site'",
    remedy: 'Write one of the two words.',
    accepts: (value) => value === 'article' || value === 'site',
  },
  offline: choice,
  precompress: choice,
  webSubHub: {
    expected: 'the address of a WebSub hub like https://hub.example.org/',
    remedy: "Write the whole address, or '' for none.",
    accepts: (value) => value === '' || isAddress(value, /^https?:$/),
  },
  security: addresses(
    "addresses like { contact: 'mailto:sicherheit@example.org', policy: '' }",
    { contact: 'one', policy: 'one' },
    /^(?:https|mailto|tel):$/,
  ),
  trust: addresses(
    "addresses like { belongsTo: ['https://verband.example/'], controls: [], controlledBy: [], social: [], contact: '' }",
    { belongsTo: 'list', controls: 'list', controlledBy: 'list', social: 'list', contact: 'one' },
    /^(?:https?|mailto|tel):$/,
  ),
};

/**
 * Checks what an operator sets in `src/site.ts`.
 * @throws SiteError for every key that cannot be used, is missing or unknown
 */
export function checkSettings(given: Readonly<Record<string, unknown>> | Site): void {
  const site: Readonly<Record<string, unknown>> = { ...given };
  const faults = Object.entries(RULES)
    .filter(([key, { accepts }]) => !accepts(site[key]))
    .map(([key, { expected, remedy }]) => `${key}: expected ${expected}, got ${print(site[key])}. ${remedy}`);
  const unknown = Object.keys(site)
    .filter((key) => !Object.hasOwn(RULES, key))
    .map(
      (key) =>
        `${key}: expected one of ${Object.keys(RULES).join(', ')}. Correct the spelling or take the key out.`,
    );
  if (faults.length + unknown.length > 0) throw new SiteError([...faults, ...unknown]);
}

/** The content folder as messages name it, and its absolute path. */
interface Content {
  readonly label: string;
  readonly path: string;
}

/** Tells whether the operator has written a page of a name such as `impressum`. */
export function hasPage({ path }: Content, name: string): boolean {
  return existsSync(join(path, 'pages', `${name}.md`));
}

/**
 * Finds pages that the footer is to name and that do not exist.
 * @param footerPages the names that `src/site.ts` has
 */
export function findMissingPages(footerPages: readonly string[], content: Content): Fault | undefined {
  const missing = footerPages.filter((name) => !hasPage(content, name));
  if (missing.length === 0) return undefined;
  return {
    file: 'src/site.ts',
    key: 'footerPages',
    expected: `names of pages in ${content.label}/pages`,
    got: missing.join(', '),
    remedy: 'Add the page, or take the name out.',
  };
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isAddress(text: unknown, schemes: RegExp): boolean {
  return (
    typeof text === 'string' &&
    !/[\s\p{Cc}]/u.test(text) &&
    URL.canParse(text) &&
    schemes.test(new URL(text).protocol)
  );
}

function print(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
}
