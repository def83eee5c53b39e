import { describe, expect, test } from 'vitest';
import { createHeaderRules, headersFor, printHeadersFile } from '../../../src/hosting/headers.ts';

const HASHES = { styles: ['sha256-AAAA=', 'sha256-BBBB='], scripts: ['sha256-CCCC='] };

/** The policy's directives by name. */
function policyFor(hashes: Parameters<typeof createHeaderRules>[0]): Record<string, string> {
  const policy = headersFor(createHeaderRules(hashes), '')['Content-Security-Policy'] ?? '';
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the content security policy', () => {
  test.each([
    { directive: 'default-src', sources: "'none'" },
    { directive: 'script-src', sources: "'self' 'wasm-unsafe-eval' 'sha256-CCCC='" },
    { directive: 'style-src', sources: "'sha256-AAAA=' 'sha256-BBBB='" },
    { directive: 'img-src', sources: "'self'" },
    { directive: 'font-src', sources: "'self'" },
    { directive: 'connect-src', sources: "'self'" },
    { directive: 'worker-src', sources: "'self'" },
    { directive: 'manifest-src', sources: "'self'" },
    { directive: 'base-uri', sources: "'none'" },
    { directive: 'form-action', sources: "'self'" },
    { directive: 'frame-ancestors', sources: "'none'" },
    { directive: 'require-trusted-types-for', sources: "'script'" },
    { directive: 'trusted-types', sources: 'default' },
  ])('says $directive $sources', ({ directive, sources }) => {
    expect(policyFor(HASHES)[directive]).toBe(sources);
  });

  test('lets a single style in by its hash', () => {
    expect(policyFor({ styles: ['sha256-AAAA='], scripts: [] })['style-src']).toBe("'sha256-AAAA='");
  });

  test('lets no style in where no hash is known', () => {
    expect(policyFor({ styles: [], scripts: [] })['style-src']).toBe("'none'");
  });

  test('names no other host, no scheme and nothing inline', () => {
    expect(Object.values(policyFor(HASHES)).join(' ')).not.toMatch(/https?:|data:|blob:|\*|'unsafe-/);
  });
});

describe('headersFor', () => {
  const rules = createHeaderRules(HASHES);

  test.each(['', 'artikel/2025/x/', '_astro/x.css', 'pagefind/pagefind.js', '404.html'])(
    'gives every address the headers of security: %j',
    (path) => {
      expect(headersFor(rules, path)).toMatchObject({
        'Content-Security-Policy': expect.stringContaining("default-src 'none'; "),
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': expect.stringContaining('camera=()'),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      });
    },
  );

  test.each([
    { path: '_astro/page.abc123.css', cache: 'public, max-age=31536000, immutable' },
    { path: 'pagefind/fragment/de_1.pf_fragment', cache: 'public, max-age=31536000, immutable' },
    { path: 'pagefind/index/de_1.pf_index', cache: 'public, max-age=31536000, immutable' },
    { path: 'pagefind/words/0a1b2c3d4e.pack', cache: 'public, max-age=31536000, immutable' },
    { path: 'pagefind/pagefind.js', cache: 'no-cache' },
    { path: 'pagefind/pagefind-worker.js', cache: 'no-cache' },
    { path: 'pagefind/pagefind-entry.json', cache: 'no-cache' },
    { path: 'artikel/2025/_astro/', cache: 'no-cache' },
    { path: 'feed.xml', cache: 'no-cache' },
    { path: '', cache: 'no-cache' },
  ])('tells browsers to keep $path: $cache', ({ path, cache }) => {
    expect(headersFor(rules, path)['Cache-Control']).toBe(cache);
  });

  test('gives an address that no rule covers no headers', () => {
    expect(headersFor([{ path: 'a/*', headers: { 'X-Test': 'a' } }], 'b/')).toEqual({});
  });

  test('takes a path without a star for that one address', () => {
    const rules = [{ path: 'a', headers: { 'X-Test': 'a' } }];
    expect(['a', 'a/', 'ab'].map((path) => headersFor(rules, path)['X-Test'])).toEqual([
      'a',
      undefined,
      undefined,
    ]);
  });
});

/** Reads a printed file as a host does: the headers of all rules that match, by name. */
function readAsHost(file: string, path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let isMatch = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/'))
      isMatch = line.endsWith('*') ? `/${path}`.startsWith(line.slice(0, -1)) : line === `/${path}`;
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (isMatch && name && value) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

describe('printHeadersFile', () => {
  const rules = [
    { path: '*', headers: { 'X-A': 'eins', 'X-B': 'zwei' } },
    { path: '_astro/*', headers: { 'X-C': 'drei' } },
  ];

  test.each([
    { base: '/', text: '/*\n  X-A: eins\n  X-B: zwei\n\n/_astro/*\n  X-C: drei\n' },
    { base: '/zeitung/', text: '/zeitung/*\n  X-A: eins\n  X-B: zwei\n\n/zeitung/_astro/*\n  X-C: drei\n' },
  ])('puts every rule below $base, its headers indented', ({ base, text }) => {
    expect(printHeadersFile(rules, base)).toBe(text);
  });

  test.each(['', '_astro/x.css', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/index/x'])(
    'never sets a header twice for one address, since hosts would join the values: %j',
    (path) => {
      const headers = readAsHost(printHeadersFile(createHeaderRules(HASHES), '/'), path);
      expect([...headers.values()].filter((values) => values.length !== 1)).toEqual([]);
    },
  );

  test('leaves it to hosts how long pages are kept, and names what never changes', () => {
    const file = printHeadersFile(createHeaderRules(HASHES), '/');
    const cacheOf = (path: string) => readAsHost(file, path).get('Cache-Control');
    expect([cacheOf(''), cacheOf('pagefind/pagefind.js')]).toEqual([undefined, undefined]);
    expect(cacheOf('_astro/x.css')).toEqual(['public, max-age=31536000, immutable']);
  });

  test('prints the site’s own rules without an overlong line, which Cloudflare Pages would refuse', () => {
    const lines = printHeadersFile(createHeaderRules(HASHES), '/').split('\n');
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});
