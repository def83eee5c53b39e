import { ASSETS, FEED_FILES } from '../article/urls.ts';
import type { InlineHashes } from './inline-hashes.ts';

/**
 * HTTP headers for a set of addresses. A path is written below the base path, without a leading slash: `:name` stands
 * for one segment that is not empty, and `*`, at the end alone, for anything: `_astro/*`, `themen/:topic/feed.xml`.
 */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const FEEDS = [
  ...['', 'themen/:topic/', 'archiv/:year/:month/', 'themen/:topic/archiv/:year/:month/'].flatMap((folder) =>
    Object.values(FEED_FILES).map((file) => folder + file),
  ),
  'feeds.opml',
];

/** Names with a hash of their content never change what they hold. */
const HASHED = [`${ASSETS}*`, 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/words/*'];

/**
 * Types of files that servers do not know, or not everywhere, by the ending of the name. OPML has no registered type.
 */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
  opml: 'text/xml',
  xsl: 'application/xslt+xml',
  epub: 'application/epub+zip',
};

/** The types of text, which is UTF-8 throughout, as servers name them. */
export const TEXT_TYPES = [
  'text/html',
  'text/plain',
  'text/css',
  'text/xml',
  'text/markdown',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/xml',
  'image/svg+xml',
];

/** The type of a file by its ending, as `Content-Type` says it; undefined where servers know it themselves. */
export function contentTypeOf(path: string): string | undefined {
  const type = CONTENT_TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return type && TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}

/** Nothing but what the site itself serves; inline only what has a known hash; no text becomes script. */
function contentSecurityPolicy({ styles, scripts }: InlineHashes): string[] {
  const quote = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...quote(scripts)].join(' '),
    `style-src ${styles.length > 0 ? quote(styles).join(' ') : "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
}

/**
 * The policy as pages carry it themselves, for hosts that send no headers. It says all but who may frame the page:
 * browsers take that from a header alone.
 */
export function metaPolicy(hashes: InlineHashes): string {
  return contentSecurityPolicy(hashes).join('; ');
}

/**
 * The headers of the whole site as data, general rules first; a later rule takes the place of an earlier one
 * where both set a header.
 * @param hashes those of the style and the script that pages hold inline, as printed
 */
export function createHeaderRules(hashes: InlineHashes): HeaderRule[] {
  return [
    {
      paths: ['*'],
      headers: {
        'Content-Security-Policy': [...contentSecurityPolicy(hashes), "frame-ancestors 'none'"].join('; '),
        // For this host alone: whether others below it are served over HTTPS is not for a site to decide.
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // Pages and the index's entry points keep their names from build to build, so browsers must ask again.
        'Cache-Control': 'no-cache',
      },
    },
    // Said again for hosts that cannot replace a header (`printHeadersFile`): they would say nothing of it here. Patterns for
    // other pages would do harm there, since Netlify takes `/:page/` for `/feed.xml` too.
    { paths: ['', 'pagefind/*'], headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } },
    // What is meant for other programs: a feed reader in a browser shows pictures from here.
    {
      paths: [`${ASSETS}*`, 'karte.png', 'artikel/:year/:file', 'ausgaben/:kind/:file'],
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    {
      paths: FEEDS,
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
    },
    { paths: HASHED, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

/** The headers for one address below the base path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ paths }) => paths.some((pattern) => covers(pattern, path)));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/**
 * Puts the rules' paths into classes, for servers that choose one set of headers for an address. No path of the
 * policy covers a part of another one, so each has its headers whole; a test holds that.
 * @returns what every other address is sent, and the classes that are sent something else
 */
export function classify(rules: readonly HeaderRule[]): {
  readonly common: Readonly<Record<string, string>>;
  readonly classes: readonly HeaderRule[];
} {
  const common = headersFor(rules, '*');
  const classes = new Map<string, { paths: string[]; headers: Record<string, string> }>();
  for (const path of new Set(rules.flatMap(({ paths }) => paths))) {
    const headers = headersFor(rules, path);
    const key = JSON.stringify(Object.entries(headers).sort());
    const known = classes.get(key);
    if (known) known.paths.push(path);
    else classes.set(key, { paths: [path], headers });
  }
  const isCommon = ({ headers }: HeaderRule) =>
    Object.keys(headers).length === Object.keys(common).length &&
    Object.entries(headers).every(([name, value]) => common[name] === value);
  return { common, classes: [...classes.values()].filter((one) => !isCommon(one)) };
}

/** A path of a rule as a regular expression, without its anchors. */
export function patternSource(path: string): string {
  const escaped = path.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
  return escaped.replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*');
}

/** Tells whether a rule's path covers an address, or all that another rule's path covers. */
export function covers(pattern: string, path: string): boolean {
  return new RegExp(`^${patternSource(pattern)}$`, 's').test(path);
}
