import { describe, expect, test } from 'vitest';
import { printHeadersFile } from '../../../../src/hosting/hosts/headers-file.ts';
import { createHeaderRules } from '../../../../src/hosting/policy.ts';

const HASHES = { styles: ['sha256-AAAA='], scripts: ['sha256-CCCC='] };

/**
 * Reads a printed file as a host does: the headers of all rules that match, by name. As Netlify does it, a closing slash
 * makes no difference.
 */
function readAsHost(file: string, path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const segmentsOf = (address: string) => address.split('/').filter(Boolean);
  const asked = segmentsOf(path);
  let isMatch = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) {
      const segments = segmentsOf(line);
      const fits = (segment: string, index: number) =>
        segment === '*' || segment === asked[index] || (segment.startsWith(':') && index in asked);
      const isLong = asked.length > segments.length && segments.at(-1) !== '*';
      isMatch = !isLong && segments.every(fits);
    }
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (isMatch && name && value) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

describe('printHeadersFile', () => {
  const rules = [
    { paths: ['*'], headers: { 'X-A': 'eins', 'X-B': 'zwei' } },
    { paths: ['_astro/*'], headers: { 'X-C': 'drei' } },
  ];

  test.each([
    { base: '/', text: '/*\n  X-A: eins\n  X-B: zwei\n\n/_astro/*\n  X-C: drei\n' },
    { base: '/zeitung/', text: '/zeitung/*\n  X-A: eins\n  X-B: zwei\n\n/zeitung/_astro/*\n  X-C: drei\n' },
  ])('puts every rule below $base, its headers indented', ({ base, text }) => {
    expect(printHeadersFile(rules, base)).toBe(text);
  });

  test.each([
    '',
    '_astro/x.css',
    'pagefind/pagefind.js',
    'pagefind/index/x',
    'artikel/2025/x/',
    'artikel/2025/x.jpg',
    'themen/kunst/',
    'themen/kunst/feed.xml',
    'archiv/2025/01/',
    'archiv/2025/01/atom.xml',
    'feeds.opml',
    'karte.png',
  ])('never sets a header twice for one address, since hosts would join the values: %j', (path) => {
    const headers = readAsHost(printHeadersFile(createHeaderRules(HASHES), '/'), path);
    expect([...headers.values()].filter((values) => values.length !== 1)).toEqual([]);
  });

  test('leaves it to hosts how long pages are kept, and names what never changes', () => {
    const file = printHeadersFile(createHeaderRules(HASHES), '/');
    const cacheOf = (path: string) => readAsHost(file, path).get('Cache-Control');
    expect([cacheOf(''), cacheOf('pagefind/pagefind.js')]).toEqual([undefined, undefined]);
    expect(cacheOf('_astro/x.css')).toEqual(['public, max-age=31536000, immutable']);
  });

  test('says of feeds and pictures that others may have them, where a general rule could not be replaced', () => {
    const file = printHeadersFile(createHeaderRules(HASHES), '/');
    const policyOf = (path: string) => readAsHost(file, path).get('Cross-Origin-Resource-Policy');
    expect(policyOf('')).toEqual(['same-origin']);
    expect(['feed.xml', 'artikel/2025/x.jpg', '_astro/x.webp'].map(policyOf)).toEqual(
      Array(3).fill(['cross-origin']),
    );
  });

  test('prints fewer rules than the hundred that Cloudflare Pages takes', () => {
    const rules = printHeadersFile(createHeaderRules(HASHES), '/').match(/^\//gm) ?? [];
    expect(rules.length).toBeLessThan(100);
  });

  test('prints the site’s own rules without an overlong line, which Cloudflare Pages would refuse', () => {
    const lines = printHeadersFile(createHeaderRules(HASHES), '/').split('\n');
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});
