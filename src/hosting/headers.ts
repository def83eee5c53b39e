import type { InlineHashes } from './inline-hashes.ts';

/** HTTP headers for a set of addresses; `*` at the end of `path` stands for anything below. */
export interface HeaderRule {
  /** Path below the base path, without a leading slash: `*`, `_astro/*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nothing but what the site itself serves; inline only what has a known hash; no text becomes script. */
function contentSecurityPolicy({ styles, scripts }: InlineHashes): string {
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
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * The headers of the whole site as data, general rules first; a later rule takes the place of an earlier one
 * where both set a header.
 * @param hashes those of the style and the script that pages hold inline, as printed
 */
export function createHeaderRules(hashes: InlineHashes): HeaderRule[] {
  return [
    {
      path: '*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(hashes),
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
    // Names with a hash of their content never change what they hold.
    ...['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/words/*'].map((path) => ({
      path,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
  ];
}

/**
 * Prints the rules in the format of `_headers` (Netlify, Cloudflare Pages). These hosts join the values of all
 * rules that match an address. Of a header that a narrower rule sets again, only the narrower ones are printed:
 * that header is Cache-Control, and what no rule covers both hosts have revalidated anyway.
 * @param base the site's base path with slashes at both ends
 */
export function printHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }, index) => {
      const isSetAgain = (name: string) =>
        rules.slice(index + 1).some((later) => name in later.headers && covers(path, later.path));
      const lines = Object.entries(headers).flatMap(([name, value]) =>
        isSetAgain(name) ? [] : [`  ${name}: ${value}`],
      );
      return [base + path, ...lines, ''].join('\n');
    })
    .join('\n');
}

/** The headers for one address below the base path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => covers(rule.path, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** Tells whether a rule's path covers an address, or all that another rule's path covers. */
function covers(rulePath: string, path: string): boolean {
  return rulePath.endsWith('*') ? path.startsWith(rulePath.slice(0, -1)) : path === rulePath;
}
