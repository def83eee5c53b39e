import { parseDate, toDateText } from '../article/dates.ts';
import { splitSentences } from '../article/sentences.ts';
import { slugify } from '../article/slug.ts';
import { shorten } from '../article/words.ts';
import type { SourceImage, SourceMatter } from './received.ts';
import type { Pictures } from './text/pictures.ts';
import { type Repaired, repairLine } from './text/repair.ts';
import { uniteTopics } from './text/repairs/categories.ts';

/** What the person who imports says of the articles; it goes before what their sources say. */
export interface MatterOptions {
  readonly topics?: readonly string[] | undefined;
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly sourceName?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly language?: string | undefined;
  readonly translation?: { readonly kind: 'machine' | 'human'; readonly from: string } | undefined;
  readonly republish?: 'teaser' | 'full' | undefined;
  readonly isDraft?: boolean | undefined;
  /** The pictures that were taken along. */
  readonly pictures?: Pictures | undefined;
}

/** The front matter that an import writes, and what of it nobody had said. */
export interface ImportedMatter {
  /** As front matter holds it, in the order of its keys. */
  readonly matter: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly published: string;
  /** What neither the source nor the person who imports said. */
  readonly missing: readonly ('title' | 'published' | 'authors' | 'source')[];
}

/** The topic of an article of which nobody says what it is about. */
const NO_TOPIC = 'Ohne Thema';

/** The longest headline that is made of a text without one, in characters. */
const DERIVED_TITLE = 80;

/**
 * Puts the front matter of an import together.
 * @param now the day that is taken where nobody says when the text was published
 */
export function composeMatter(
  source: SourceMatter,
  repaired: Repaired,
  options: MatterOptions,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): ImportedMatter {
  const language = options.language ?? source.language ?? 'de';
  const line = (text: string | undefined): string | undefined =>
    (text === undefined ? undefined : repairLine(text, language)) || undefined;
  const date = (...texts: (string | undefined)[]) => texts.find((text) => text && parseDate(text, timeZone));
  const title = line(options.title) ?? line(source.title) ?? repaired.title;
  const given = date(options.published, source.published);
  const published = given ?? toDateText(now, timeZone);
  const updated = date(source.updated);
  const isLater =
    updated !== undefined &&
    toDay(updated, timeZone) > toDay(published, timeZone) &&
    toDay(updated, timeZone) <= toDateText(now, timeZone);
  const topics = uniteTopics(
    [...(options.topics ?? []), ...(source.topics ?? []), ...repaired.topics].flatMap(
      (topic) => line(topic) ?? [],
    ),
  );
  const authors = (source.authors ?? []).flatMap(({ name, url }) => {
    const author = line(name);
    return author ? [{ name: author, ...(url && { url }) }] : [];
  });
  const url = options.sourceUrl ?? source.sourceUrl;
  const name = line(options.sourceName) ?? line(source.sourceName) ?? (url ? hostOf(url) : undefined);
  const republish = options.republish;
  const cited = [
    ...(source.citations ?? []),
    ...repaired.addresses
      .filter((address) => address !== url)
      .map((address) => ({ title: hostOf(address), url: address })),
  ];
  return {
    title: title ?? deriveTitle(repaired.body),
    published,
    missing: [
      ...(title === undefined ? (['title'] as const) : []),
      ...(given === undefined ? (['published'] as const) : []),
      ...(authors.length === 0 ? (['authors'] as const) : []),
      ...(name === undefined ? (['source'] as const) : []),
    ],
    matter: dropUndefined({
      title: title ?? deriveTitle(repaired.body),
      description: beginsWith(repaired.body, line(source.description)) ? undefined : line(source.description),
      published,
      updated: isLater ? updated : undefined,
      topics: topics.length > 0 ? topics : [NO_TOPIC],
      authors: authors.length > 0 ? authors : undefined,
      source: name && dropUndefined({ name, url, guid: line(source.guid), republish }),
      citations: cited.length > 0 ? cited : undefined,
      language: isPlainGerman(language) ? undefined : language,
      translation: options.translation,
      image: source.image && showImage(source.image, options.pictures),
      draft: options.isDraft || source.isDraft ? true : undefined,
    }),
  };
}

/** The beginning of a text without a headline, cut at a word. */
function deriveTitle(body: string): string {
  const text = body
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/[#*_`>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const beginning = text.slice(0, 1000);
  const [first] = splitSentences(beginning);
  const title = shorten(first ? beginning.slice(first.start, first.end) : beginning, DERIVED_TITLE).replace(
    /\.$/,
    '',
  );
  return slugify(title) === '' ? 'Ohne Titel' : title;
}

/** Tells whether a text begins with its teaser, which would then be read twice. */
function beginsWith(body: string, teaser: string | undefined): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return teaser !== undefined && bare(body.slice(0, 2 * teaser.length + 200)).startsWith(bare(teaser));
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function toDay(date: string, timeZone: string): string {
  const instant = parseDate(date, timeZone);
  return instant ? toDateText(instant, timeZone) : '';
}

function isPlainGerman(language: string): boolean {
  return /^de(?:-DE)?$/i.test(language);
}

/** The picture of an article, where it was taken along. */
function showImage({ url, alt, credit, caption }: SourceImage, pictures: Pictures | undefined) {
  const stored = pictures?.get(url);
  const flatten = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;
  return (
    stored &&
    dropUndefined({
      src: stored.src,
      alt: flatten(alt) ?? '',
      credit: flatten(credit),
      caption: flatten(caption),
    })
  );
}

function dropUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
