/** Where a format has what the page of a feed shows, as XPath 1.0 from the place `at`. */
export interface FeedPaths {
  readonly at: string;
  readonly title: string;
  readonly description: string;
  readonly self: string;
  readonly current: string;
  readonly page: string;
  readonly entries: string;
}

/** Likewise for what the page shows of an entry. */
export interface EntryPaths {
  readonly at: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly summary: string;
  /** Whether the summary is text written as HTML, so that it has `&lt;` and `&amp;` in it. */
  readonly isSummaryHtml: boolean;
  /** `14. August 2025`, and `2025-08-14` for programs. */
  readonly date: { readonly text: string; readonly machine: string };
}

/** Months as RSS and Atom write them, with their names and numbers. */
const MONTHS = [
  ['Jan', '01', 'Januar'],
  ['Feb', '02', 'Februar'],
  ['Mar', '03', 'März'],
  ['Apr', '04', 'April'],
  ['May', '05', 'Mai'],
  ['Jun', '06', 'Juni'],
  ['Jul', '07', 'Juli'],
  ['Aug', '08', 'August'],
  ['Sep', '09', 'September'],
  ['Oct', '10', 'Oktober'],
  ['Nov', '11', 'November'],
  ['Dec', '12', 'Dezember'],
] as const;

export const RSS_PATHS: { readonly feed: FeedPaths; readonly entry: EntryPaths } = {
  feed: {
    at: '/rss',
    title: 'channel/title',
    description: 'channel/description',
    self: "channel/atom:link[@rel='self']/@href",
    current: "channel/atom:link[@rel='current']/@href",
    page: 'channel/link',
    entries: 'channel/item',
  },
  entry: {
    at: 'item',
    title: 'title',
    url: 'link',
    language: 'dc:language',
    summary: 'description',
    isSummaryHtml: true,
    date: readDate({
      year: 'substring(pubDate, 13, 4)',
      // `Aug` becomes `08`.
      month: lookUp(
        'substring(pubDate, 9, 3)',
        MONTHS.map(([english, number]) => [english, number]),
      ),
      day: 'substring(pubDate, 6, 2)',
    }),
  },
};

export const ATOM_PATHS: { readonly feed: FeedPaths; readonly entry: EntryPaths } = {
  feed: {
    at: '/atom:feed',
    title: 'atom:title',
    description: 'atom:subtitle',
    self: "atom:link[@rel='self']/@href",
    current: "atom:link[@rel='current']/@href",
    page: "atom:link[@rel='alternate']/@href",
    entries: 'atom:entry',
  },
  entry: {
    at: 'atom:entry',
    title: 'atom:title',
    url: "atom:link[@rel='alternate']/@href",
    language: '@xml:lang',
    summary: 'atom:summary',
    isSummaryHtml: false,
    date: readDate({
      year: 'substring(atom:published, 1, 4)',
      month: 'substring(atom:published, 6, 2)',
      day: 'substring(atom:published, 9, 2)',
    }),
  },
};

/** @param paths to the digits of a date */
function readDate({ year, month, day }: Record<'year' | 'month' | 'day', string>): EntryPaths['date'] {
  const name = lookUp(
    month,
    MONTHS.map(([, number, german]) => [number, german]),
  );
  return {
    text: `concat(number(${day}), '.\u00A0', ${name}, ' ', ${year})`,
    machine: `concat(${year}, '-', ${month}, '-', ${day})`,
  };
}

/** What stands for a text in a table; XPath has no tables, so this one is a text: `|01 Januar|02 Februar|`. */
function lookUp(path: string, table: readonly (readonly [string, string])[]): string {
  const rows = table.map(([key, value]) => `|${key} ${value}`).join('');
  return `substring-before(substring-after('${rows}|', concat('|', ${path}, ' ')), '|')`;
}
