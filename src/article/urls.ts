/** Makes every address of the site; no other file does. */
export type Urls = ReturnType<typeof createUrls>;

/** The parameter with which a search tells an article what to mark. */
export const MARK_PARAMETER = 'suche';

/** Names that the site's own sections take at the root, so that no page of the operator's may. */
export const RESERVED_PAGES = [
  'artikel',
  'themen',
  'archiv',
  'suche',
  'merkliste',
  'ausgaben',
  'feeds',
  'lizenzen',
  'ohne-netz',
  'sitemap',
  'symbole',
  'pagefind',
  'index',
  '404',
] as const;

/** The folder of files whose names change with their content. */
export const ASSETS = '_astro/';

/** The feed formats by the names of their files. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof FEED_FILES;

/** What a feed holds: everything or one topic (its slug), the newest or the archive of one month. */
export interface FeedScope {
  readonly topic?: string | undefined;
  /** `month` counted from 1. */
  readonly month?: { readonly year: number; readonly month: number } | undefined;
}

/**
 * Tells whether an address (without the base path) belongs to a section of the site, so that no alias may
 * take it. Addresses below `/artikel/` are free where no article has them.
 */
export function isTakenAddress(address: string): boolean {
  if (address === '/') return true;
  const [section = ''] = address.slice(1).split('/');
  // What the build writes for itself and for hosts: _astro, _headers, _redirects.
  if (section.startsWith('_')) return true;
  const isSection = (RESERVED_PAGES as readonly string[]).includes(section.replace(/\.html?$/, ''));
  return isSection && !/^\/artikel\/./.test(address);
}

/**
 * The id of the article that is printed at a path, the inverse of `article`; undefined for any other path.
 * @param pathname below the base path, without a leading slash: `artikel/2025/deepseek-verschiebt-r2/`
 */
export function articleIdAt(pathname: string): string | undefined {
  return /^artikel\/(\d{4}\/[^/]+)\/$/.exec(pathname)?.[1];
}

/**
 * @param base the path below which the site lies, beginning and ending with a slash: `/` or `/zeitung/`
 */
export function createUrls(base: string) {
  return {
    front: () => base,
    /** @param id such as `2025/deepseek-verschiebt-r2` */
    article: (id: string) => `${base}artikel/${id}/`,
    /** What an article was made of, with the changes; `id` as above. */
    original: (id: string) => `${base}artikel/${id}/original/`,
    topics: () => `${base}themen/`,
    /** @param page counted from 1 */
    topic: (slug: string, page = 1) => `${base}themen/${slug}/${page > 1 ? `${page}/` : ''}`,
    archive: () => `${base}archiv/`,
    archiveYear: (year: number) => `${base}archiv/${year}/`,
    /** @param month counted from 1 */
    archiveMonth: (year: number, month: number) => `${base}archiv/${year}/${String(month).padStart(2, '0')}/`,
    /** An article for other programs: as e-book, as Markdown, its cover as JPEG, its card; `id` as above. */
    articleFile: (id: string, ending: 'epub' | 'md' | 'jpg' | 'png') => `${base}artikel/${id}.${ending}`,
    feed: (format: FeedFormat, { topic, month }: FeedScope = {}) => {
      const folder = topic === undefined ? '' : `themen/${topic}/`;
      const archive = month ? `archiv/${month.year}/${String(month.month).padStart(2, '0')}/` : '';
      return `${base}${folder}${archive}${FEED_FILES[format]}`;
    },
    /** The page that names the feeds to readers. */
    feeds: () => `${base}feeds/`,
    /** The list of all feeds for feed readers. */
    opml: () => `${base}feeds.opml`,
    /** The page that lists the editions, which are e-books of a month or of a topic. */
    editions: () => `${base}ausgaben/`,
    /** @param month counted from 1 */
    editionOfMonth: (year: number, month: number) =>
      `${base}ausgaben/monat/${year}-${String(month).padStart(2, '0')}.epub`,
    editionOfTopic: (slug: string) => `${base}ausgaben/thema/${slug}.epub`,
    /** The page that names the parts of the site with their licences. */
    licences: () => `${base}lizenzen/`,
    /** The page that stands for one that cannot be had without a network. */
    offline: () => `${base}ohne-netz/`,
    search: () => `${base}suche/`,
    readingList: () => `${base}merkliste/`,
    /** One of the operator's own pages, such as `impressum`. */
    page: (slug: string) => `${base}${slug}/`,
    /** A file that is served as it is, such as `favicon.svg` or `pagefind/pagefind.js`. */
    file: (path: string) => `${base}${path.replace(/^\//, '')}`,
    /** An address within the site that was written without the base path, such as `/themen/`. */
    within: (path: string) => `${base}${path.slice(1)}`,
  };
}
