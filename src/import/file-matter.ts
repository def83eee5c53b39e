import { slugify } from '../article/slug.ts';
import { readArticle } from './library/article-text.ts';
import type { SourceMatter } from './received.ts';

/** Under which keys the front matter of Markdown files is usually found, ours first. */
const KEYS = {
  title: ['title', 'headline'],
  description: ['description', 'summary', 'excerpt', 'teaser', 'subtitle'],
  published: ['published', 'date', 'pubDate', 'publishDate', 'datePublished'],
  updated: ['updated', 'lastmod', 'modified', 'updatedDate', 'dateModified'],
  language: ['language', 'lang'],
  url: ['canonical', 'canonicalURL', 'url', 'link'],
} as const;

/** Reads what the front matter of a Markdown file of whatever origin says; what it does not say stays open. */
export function readFileMatter(text: string): SourceMatter {
  const matter = readArticle(text)?.matter ?? {};
  const read = (names: readonly string[]): string | undefined => {
    const value = names
      .map((name) => matter[name])
      .find((found) => typeof found === 'string' || typeof found === 'number');
    const line = value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
    return line === '' ? undefined : line;
  };
  const source = toRecord(matter['source']);
  const url = [source['url'], read(KEYS.url)].find(isWebAddress);
  const name = typeof matter['source'] === 'string' ? matter['source'] : source['name'];
  return {
    title: read(KEYS.title),
    description: read(KEYS.description),
    published: toDate(read(KEYS.published)),
    updated: toDate(read(KEYS.updated)),
    authors: listAuthors(matter['authors'] ?? matter['author']),
    topics: [
      ...list(matter['topics']),
      ...list(matter['categories'] ?? matter['category']),
      ...list(matter['tags']),
    ].filter((topic) => slugify(topic) !== ''),
    sourceName: typeof name === 'string' && name.trim() !== '' ? name : undefined,
    sourceUrl: url,
    language: read(KEYS.language),
    isDraft: matter['draft'] === true,
  };
}

/** A day, or a moment with its zone; a time without zone says no more than its day. */
function toDate(text: string | undefined): string | undefined {
  const [, day, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text ?? '',
    ) ?? [];
  const [, date, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text ?? '') ?? [];
  if (year) return `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  if (!day) return undefined;
  return time && zone ? `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : day;
}

function listAuthors(value: unknown): { name: string; url?: string }[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const { name = item, url } = toRecord(item);
    return typeof name === 'string' && name.trim() !== ''
      ? [{ name: name.trim(), ...(isWebAddress(url) && { url }) }]
      : [];
  });
}

function list(value: unknown): string[] {
  const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return items.filter((item) => typeof item === 'string').map((item) => item.trim());
}

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

function toRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
