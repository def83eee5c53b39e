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
 * The headers of the whole site as data, general rules first.
 * @param hashes those of the style and the script that pages hold inline, as printed
 */
export function createHeaderRules(hashes: InlineHashes): HeaderRule[] {
  return [
    {
      path: '*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(hashes),
        'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    // The index's entry points keep their names from build to build; pages are revalidated by every host.
    ...['pagefind/pagefind.js', 'pagefind/pagefind-worker.js', 'pagefind/pagefind-entry.json'].map(
      (path) => ({
        path,
        headers: { 'Cache-Control': 'no-cache' },
      }),
    ),
    // Names with a hash of their content never change what they hold.
    ...['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'].map((path) => ({
      path,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
  ];
}

/**
 * Prints the rules in the format of `_headers` (Netlify, Cloudflare Pages). No two rules for one address set the
 * same header, since these hosts would join their values.
 * @param base the site's base path with slashes at both ends
 */
export function printHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** The headers for one address below the base path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
