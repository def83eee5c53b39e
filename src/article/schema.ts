import { z } from 'zod';
import { isCalendarDate, parseDate } from './dates.ts';
import { slugify } from './slug.ts';

/** What one key of the front matter may hold, in the words of an error message. */
interface KeyHelp {
  readonly expected: string;
  readonly remedy: string;
}

const DATE: KeyHelp = {
  expected: 'a date like 2025-08-14 or a date-time with zone like 2025-08-14T09:30:00+02:00',
  remedy: 'Write year-month-day, a day that exists; after a time comes its zone.',
};
const DAY: KeyHelp = {
  expected: 'a date like 2025-08-14',
  remedy: 'Write year-month-day, a day that exists.',
};
const WEB_ADDRESS: KeyHelp = {
  expected: 'an http or https address',
  remedy: 'Write the whole address, such as https://example.org/seite.',
};
const YES_NO: KeyHelp = { expected: 'true or false', remedy: 'Write true or false without quotation marks.' };
const text = (what: string): KeyHelp => ({
  expected: what,
  remedy: 'Write text on one line; put it into quotation marks where it is a number or holds a colon.',
});
const block = (what: string, example: string): KeyHelp => ({
  expected: what,
  remedy: `Write it like ${example}.`,
});

/** Every key of an article's front matter; list items are written `[]`. */
export const ARTICLE_KEYS: Readonly<Record<string, KeyHelp>> = {
  title: text('a headline, not empty'),
  description: text('a teaser, not empty'),
  published: DATE,
  updated: DATE,
  topics: block('a list of one to five topics, none twice', 'topics: [Wirtschaft, Chips]'),
  'topics[]': text('the name of a topic with a letter or digit in it'),
  authors: block('a list of authors', 'authors: [{ name: Ada Beispiel }]'),
  'authors[]': block('a name and perhaps an address', '{ name: Ada Beispiel, url: https://example.org }'),
  'authors[].name': text('a name, not empty'),
  'authors[].url': WEB_ADDRESS,
  source: block('a name and perhaps an address', 'source: { name: Beispielblatt, url: https://example.org }'),
  'source.name': text('a name, not empty'),
  'source.url': WEB_ADDRESS,
  'source.guid': text('what its feed calls the entry, not empty'),
  'source.republish': {
    expected: 'teaser or full',
    remedy: 'Write teaser where only the beginning may be shown, full where all may.',
  },
  citations: block('a list of cited sources', 'citations: [{ title: Beispiel, url: https://example.org }]'),
  'citations[]': block('a title and an address', '{ title: Beispiel, url: https://example.org }'),
  'citations[].title': text('a title, not empty'),
  'citations[].url': WEB_ADDRESS,
  language: {
    expected: 'a language tag like de, en or de-AT',
    remedy: 'Write a tag of BCP 47, or leave the key out for German.',
  },
  translation: block('kind and from', 'translation: { kind: machine, from: en }'),
  'translation.kind': { expected: 'machine or human', remedy: 'Write one of the two words.' },
  'translation.from': { expected: 'a language tag like en', remedy: 'Name the language of the original.' },
  'translation.by': text('who or what translated, not empty'),
  'translation.reviewedBy': text('a name, together with reviewedOn'),
  'translation.reviewedOn': { ...DAY, expected: `${DAY.expected}, together with reviewedBy` },
  original: block('file and sha256', 'original: { file: originals/2025/x.txt, sha256: … }'),
  'original.file': {
    expected: 'a path like originals/2025/x.txt',
    remedy: 'Write the path from the content folder to the text as it was received.',
  },
  'original.sha256': {
    expected: '64 hexadecimal digits',
    remedy: 'Write what sha256sum prints for the file.',
  },
  'original.text': block('file and sha256', 'text: { file: originals/2025/x.txt, sha256: … }'),
  'original.text.file': {
    expected: 'a path like originals/2025/x.txt',
    remedy: 'Write the path from the content folder to the text that was taken from the original.',
  },
  'original.text.sha256': {
    expected: '64 hexadecimal digits',
    remedy: 'Write what sha256sum prints for the file.',
  },
  accepted: block('a list of findings', 'accepted: [{ rule: fragment, at: Kunden. }]'),
  'accepted[]': block('rule and at', '{ rule: fragment, at: Kunden. }'),
  'accepted[].rule': text('the rule of a finding, as the check prints it'),
  'accepted[].at': text('the text of a finding, as the check prints it'),
  image: block('src and alt', 'image: { src: ./bild.jpg, alt: Was man sieht }'),
  'image.src': {
    expected: 'the path of a picture beside the article, like ./bild.jpg',
    remedy: 'Put the picture beside the article and write its path from there.',
  },
  'image.alt': {
    expected: 'a description of the picture',
    remedy: 'Say what is to be seen, or write "" where the picture is decoration.',
  },
  'image.credit': text('a credit line, not empty'),
  'image.caption': text('a caption, not empty'),
  aliases: block('a list of former addresses', 'aliases: [/2019/alte-adresse/]'),
  'aliases[]': {
    expected: 'a former address like /2019/alte-adresse/ or /news/1234.html',
    remedy:
      'Write the path alone, from the site’s root: it begins with a slash, ends with a slash or .html, and holds no “..”, “//”, “?”, “#”, “*” or “:”.',
  },
  corrections: block(
    'a list of corrections',
    'corrections: [{ date: 2025-08-20, text: Was berichtigt wurde }]',
  ),
  'corrections[]': block('date and text', '{ date: 2025-08-20, text: Was berichtigt wurde }'),
  'corrections[].date': DAY,
  'corrections[].text': text('what was corrected, not empty'),
  featured: YES_NO,
  draft: YES_NO,
  withdrawn: block('date and reason', 'withdrawn: { date: 2025-09-01, reason: Warum }'),
  'withdrawn.date': DAY,
  'withdrawn.reason': text('the reason, not empty'),
};

/** Every key of a page's front matter (`content/pages/`). */
export const PAGE_KEYS: Readonly<Record<string, KeyHelp>> = {
  title: text('a heading, not empty'),
  description: text('a sentence about the page, not empty'),
};

/** Text that is shown on one line: neither blank nor broken. */
const line = z
  .string()
  .transform((value) => value.trim())
  .refine((value) => value !== '' && !/[\r\n]/.test(value));

/** Written as a browser would send it: an address may hold neither quotation marks nor angle brackets. */
const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value))
  .transform((value) => new URL(value).href);

const day = z.string().refine(isCalendarDate);

/** BCP 47; languages have two or three letters, and `und` says that the language is unknown. */
const languageTag = z.string().refine((value) => {
  const isTag = /^(?!und\b)[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value);
  return isTag && canBeLocale(value);
});

function canBeLocale(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() !== '';
  } catch {
    return false;
  }
}

const alias = z.string().refine((value) => {
  const folders = value.split('/').slice(1, -1);
  const isPath =
    value !== '/' && /^\/[^\s?#\\<>"*:]*(?:\/|\.html?)$/.test(value) && !/%(?:2f|5c|2e)/i.test(value);
  return isPath && folders.every((folder) => !/^\.*$/.test(folder)) && isDecodable(value);
});

/** Tells whether the percent signs of an address stand for characters that can be printed. */
function isDecodable(address: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(address));
  } catch {
    return false;
  }
}

const topics = z
  .array(line.refine((label) => slugify(label) !== ''))
  .min(1)
  .max(5)
  .refine((labels) => new Set(labels.map(slugify)).size === labels.length);

/** A file below `originals/` and the checksum that proves that it is still as it was. */
const checksummedFile = {
  file: z.string().regex(/^originals\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};

/**
 * The front matter of an article, strict: an unknown key is an error. Dates come as text and leave as
 * instants (`published`, `updated`) or as days like `2025-08-14` (everything else).
 * @param timeZone the zone in which a bare date begins, such as Europe/Berlin
 */
export function createArticleSchema(timeZone: string) {
  const instant = z.string().transform((value, context) => {
    const date = parseDate(value, timeZone);
    if (date) return date;
    context.issues.push({ code: 'custom', input: value, message: DATE.expected });
    return z.NEVER;
  });
  return z.strictObject({
    title: line,
    description: line.optional(),
    published: instant,
    updated: instant.optional(),
    topics,
    authors: z.array(z.strictObject({ name: line, url: webAddress.optional() })).default([]),
    source: z
      .strictObject({
        name: line,
        url: webAddress.optional(),
        guid: line.optional(),
        republish: z.enum(['teaser', 'full']).optional(),
      })
      .optional(),
    citations: z.array(z.strictObject({ title: line, url: webAddress })).default([]),
    language: languageTag.default('de'),
    translation: z
      .strictObject({
        kind: z.enum(['machine', 'human']),
        from: languageTag,
        by: line.optional(),
        reviewedBy: line.optional(),
        reviewedOn: day.optional(),
      })
      .refine(({ reviewedBy, reviewedOn }) => !reviewedOn || reviewedBy, { path: ['reviewedBy'] })
      .refine(({ reviewedBy, reviewedOn }) => !reviewedBy || reviewedOn, { path: ['reviewedOn'] })
      .optional(),
    original: z
      .strictObject({ ...checksummedFile, text: z.strictObject(checksummedFile).optional() })
      .optional(),
    accepted: z.array(z.strictObject({ rule: line, at: line })).default([]),
    image: z
      .strictObject({
        src: z.string().regex(/^(?!\/)[^:\\]+$/),
        alt: z.string(),
        credit: line.optional(),
        caption: line.optional(),
      })
      .optional(),
    aliases: z.array(alias).default([]),
    corrections: z.array(z.strictObject({ date: day, text: line })).default([]),
    featured: z.boolean().default(false),
    draft: z.boolean().default(false),
    withdrawn: z.strictObject({ date: day, reason: line }).optional(),
  });
}

/** What an article's front matter says once it is validated. */
export type ArticleMatter = z.output<ReturnType<typeof createArticleSchema>>;

/** The front matter of one of the operator's own pages, strict. */
export const pageSchema = z.strictObject({ title: line, description: line.optional() });

/** What a page's front matter says once it is validated. */
export type PageMatter = z.output<typeof pageSchema>;

export type { KeyHelp };
