import { describe, expect, test } from 'vitest';
import {
  classify,
  contentTypeOf,
  createHeaderRules,
  headersFor,
  metaPolicy,
} from '../../../src/hosting/policy.ts';

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
      });
    },
  );

  test.each([
    { path: '', policy: 'same-origin' },
    { path: 'artikel/2025/x/', policy: 'same-origin' },
    { path: 'pagefind/index/x.pf_index', policy: 'same-origin' },
    { path: 'sw.js', policy: 'same-origin' },
    { path: '_astro/bild.abc.webp', policy: 'cross-origin' },
    { path: 'artikel/2025/x.png', policy: 'cross-origin' },
    { path: 'ausgaben/monat/2025-01.epub', policy: 'cross-origin' },
    { path: 'themen/wirtschaft/archiv/2025/01/atom.xml', policy: 'cross-origin' },
    { path: 'feeds.opml', policy: 'cross-origin' },
  ])('lets others show what is meant for them, and nothing else: $path, $policy', ({ path, policy }) => {
    expect(headersFor(rules, path)['Cross-Origin-Resource-Policy']).toBe(policy);
  });

  test.each(['feed.xml', 'themen/wirtschaft/feed.json', 'archiv/2025/01/atom.xml', 'feeds.opml'])(
    'lets scripts of other sites read feeds: %s',
    (path) => {
      expect(headersFor(rules, path)['Access-Control-Allow-Origin']).toBe('*');
    },
  );

  test.each(['', 'artikel/2025/x/', 'artikel/2025/x.md', 'pagefind/pagefind.js', 'themen/feed.xml'])(
    'lets no script of another site read what is no feed: %j',
    (path) => {
      expect(headersFor(rules, path)).not.toHaveProperty('Access-Control-Allow-Origin');
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
    expect(headersFor([{ paths: ['a/*'], headers: { 'X-Test': 'a' } }], 'b/')).toEqual({});
  });

  test('takes a path without a star for that one address', () => {
    const rules = [{ paths: ['a'], headers: { 'X-Test': 'a' } }];
    expect(['a', 'a/', 'ab'].map((path) => headersFor(rules, path)['X-Test'])).toEqual([
      'a',
      undefined,
      undefined,
    ]);
  });
});

describe('metaPolicy', () => {
  test('says what the header says but who may frame the page, which browsers take from a header alone', () => {
    const header = headersFor(createHeaderRules(HASHES), '')['Content-Security-Policy'] ?? '';
    const said = (text: string) => text.split('; ').sort();
    expect(said(`${metaPolicy(HASHES)}; frame-ancestors 'none'`)).toEqual(said(header));
  });
});

describe('classify', () => {
  const rules = createHeaderRules(HASHES);
  const { common, classes } = classify(rules);
  const FILL: Readonly<Record<string, string>> = { '*': 'tief/unten.js', ':': 'x' };
  const example = (path: string) => path.replace(/\*$|:\w+/g, (found) => FILL[found.charAt(0)] ?? '');

  test('gives what all addresses are sent apart from what some are', () => {
    expect(common).toEqual(headersFor(rules, 'irgendwo'));
    expect(classes.flatMap(({ paths }) => paths)).not.toContain('*');
  });

  test('puts each path into one class with all of its headers, so that a server need choose but one', () => {
    for (const { paths, headers } of classes) {
      for (const path of paths) expect(headers, path).toEqual(headersFor(rules, example(path)));
    }
    const all = classes.flatMap(({ paths }) => paths);
    expect(new Set(all).size).toBe(all.length);
  });

  test('has no class for paths that are sent what all are', () => {
    const two = classify([
      { paths: ['*'], headers: { 'X-A': 'eins' } },
      { paths: ['a/*'], headers: { 'X-A': 'eins' } },
      { paths: ['b/*', 'c'], headers: { 'X-A': 'zwei' } },
    ]);
    expect(two).toEqual({
      common: { 'X-A': 'eins' },
      classes: [{ paths: ['b/*', 'c'], headers: { 'X-A': 'zwei' } }],
    });
  });
});

describe('contentTypeOf', () => {
  test.each([
    { path: 'artikel/2025/x.md', type: 'text/markdown; charset=utf-8' },
    { path: 'manifest.webmanifest', type: 'application/manifest+json; charset=utf-8' },
    { path: 'feeds.opml', type: 'text/xml; charset=utf-8' },
    { path: 'artikel/2025/x.epub', type: 'application/epub+zip' },
    { path: 'artikel/2025/x/', type: undefined },
    { path: 'feed.xml', type: undefined },
  ])('knows what servers do not: $path, $type', ({ path, type }) => {
    expect(contentTypeOf(path)).toBe(type);
  });
});
