import { parseDate } from '../../article/dates.ts';
import { type LinkedArticle, textsOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { attributesOf, headTimes, printedLines } from './printed-dates.ts';
import { findDate } from './written-dates.ts';

/** When a page says that its article appeared and was changed, as front matter takes it. */
export interface PageDates {
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

const PUBLISHED_TAGS = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
  ],
  ...[
    'date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'dcterms.created',
  ],
  ...[
    'publish_date',
    'publish-date',
    'publishdate',
    'pubdate',
    'publication_date',
    'published_at',
    'published',
  ],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'article.published',
    'article_date_original',
  ],
  ...[
    'citation_publication_date',
    'datecreated',
    'created',
    'creation_date',
    'bt:pubdate',
    'vf:datepublished',
  ],
];
const UPDATED_TAGS = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'article:updated_time', 'dcterms.modified'],
  ...['dc.date.modified', 'article.updated', 'last-modified', 'lastmod', 'modified', 'revised'],
];

const SAYS_PUBLISHED =
  /(?:veröffentlicht|publiziert|erschienen|erstellt|online seit|datum|posted|published)(?:\s(?:am|vom|on))?\s*:?\s*/iu;
const SAYS_UPDATED =
  /(?:aktualisiert|aktualisierung|geändert|überarbeitet|update[d]?|letzte änderung|zuletzt)(?:\s(?:am|vom|um|on))?\s*:?\s*/iu;
const SAYS_AS_OF = /(?:stand|vom)\s*:?\s*/iu;

/**
 * Finds when the article appeared: what machines are told, then what `time` elements and lines such as `Stand:
 * 14.08.2025` print, then the date in its address. A day that does not exist is passed over for the next witness, and a
 * witness who knows the time as well is preferred where the days agree.
 */
export function findPageDates(
  document: Document,
  {
    linked,
    meta,
    url,
    timeZone,
    headline,
  }: {
    linked: LinkedArticle | undefined;
    meta: MetaTags;
    url: string | undefined;
    timeZone: string;
    headline: Element | undefined;
  },
): PageDates {
  const find = (texts: readonly (string | null | undefined)[]) =>
    texts.map((text) => findDate(text, timeZone));
  const printed = printedLines(document, headline);
  const published = [
    ...find(textsOf(linked?.['datePublished'])),
    ...find(meta.all(...PUBLISHED_TAGS)),
    ...find(attributesOf(document, '[itemprop~="datePublished"]')),
    ...find(attributesOf(document, 'time[pubdate]')),
    ...find(textsOf(linked?.['dateCreated'])),
    ...find(headTimes(document, headline)),
    ...find(printed.map((line) => after(line, SAYS_PUBLISHED))),
    ...find(
      printed.filter((line) => !SAYS_UPDATED.test(line)).map((line) => after(line, SAYS_AS_OF) ?? line),
    ),
    ...find(printed),
    ...find(attributesOf(document, 'time[datetime]')),
    ...find([dateInAddress(url)]),
    ...find(textsOf(linked?.['uploadDate'])),
    ...find(attributesOf(document, '[itemprop~="dateModified"]')),
    ...find(textsOf(linked?.['dateModified'])),
    ...find(meta.all(...UPDATED_TAGS)),
  ].filter((date) => date !== undefined);
  const first = published[0];
  const exact =
    first?.length === 10
      ? (published.find((date) => date.length > 10 && date.startsWith(first)) ?? first)
      : first;
  const updated = [
    ...find(textsOf(linked?.['dateModified'])),
    ...find(meta.all(...UPDATED_TAGS)),
    ...find(attributesOf(document, '[itemprop~="dateModified"]')),
    ...find(printed.map((line) => after(line, SAYS_UPDATED))),
  ].find((date) => date !== undefined);
  const isLater = exact && updated && instantOf(updated, timeZone) > instantOf(exact, timeZone);
  return { published: exact, updated: isLater ? updated : undefined };
}

function instantOf(date: string, timeZone: string): number {
  return parseDate(date, timeZone)?.getTime() ?? 0;
}

function after(line: string, words: RegExp): string | undefined {
  const match = words.exec(line);
  return match ? line.slice(match.index + match[0].length) : undefined;
}

/** `/2025/08/14/` or `-20250814` in a page's address; a month alone is no date. */
function dateInAddress(url: string | undefined): string | undefined {
  const path = url ? (URL.parse(url)?.pathname ?? '') : '';
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ?? [];
  return year ? `${year}-${month}-${day}` : undefined;
}
