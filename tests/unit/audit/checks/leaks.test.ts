import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { leaks } from '../../../audit/checks/leaks.ts';
import { type Changes, findingsOf, page, plantSite } from '../planted-site.ts';

const PATH = '/srv/bauen/mein blatt';
const check = leaks({
  paths: [PATH, '/root'],
  variables: {
    DEPLOY_TOKEN: 'abc-123-xyz',
    SSH_AUTH_SOCK: '/run/ssh-agent',
    GIT_AUTHOR_NAME: 'Ada Beispiel',
    PIN_KEY: '1',
    PROXY_AUTH: 'disabled',
  },
});
const inPage = (text: string): Changes => ({ 'seite/index.html': page('seite/', text) });

/** A token as a service would give it out, put together so that no scanner takes this file for a leak. */
const token = (...parts: string[]) => parts.join('');

describe('a sound site', () => {
  test('leaks nothing', async () => {
    const { counts, findings } = await check.run(plantSite());
    expect(findings).toEqual([]);
    expect(counts['contents unpacked']).toBeGreaterThan(counts['files'] ?? 0);
  });

  test.each([
    'Ada Beispiel',
    'disabled',
    '/run/ssh-agent',
    '</rootfiles>',
    'https://example.org/root',
    '/roots',
    'risk-management-in-einer-sehr-langen-adresse-ohne-ende',
    'http://example.org:80/a@b',
  ])('may say %s', async (text) => {
    expect(await findingsOf(check, plantSite({ 'seite.txt': text }))).toEqual([]);
  });
});

describe('a path of the machine is found', () => {
  test.each([
    { where: 'a page', changes: inPage(`<p>${PATH}/src</p>`) },
    { where: 'a page, encoded', changes: inPage(`<a href="file://${encodeURI(PATH)}/src">x</a>`) },
    { where: 'a script', changes: { '_astro/a.js': `throw Error("${PATH}")` } },
    { where: 'a home', changes: { '_astro/a.js': 'import "/root/.npm/x.js"' } },
    { where: 'the search index', changes: { 'pagefind/a.pf_meta': gzipSync(`pagefind_dcd${PATH}`) } },
    { where: 'packed words', changes: { 'pagefind/words/a.pack': gzipSync(PATH) } },
    { where: 'a book', changes: { 'x.epub': zipSync({ 'EPUB/x.xhtml': strToU8(`<p>${PATH}</p>`) }) } },
    { where: 'a font', changes: { '_astro/a.woff2': Buffer.from(`\u0000${PATH}\u0000`) } },
  ] satisfies { where: string; changes: Changes }[])('in $where', async ({ changes }) => {
    expect(await findingsOf(check, plantSite(changes))).toEqual([
      expect.stringContaining('got a path of the machine that built it'),
    ]);
  });

  test('in the notes of a picture', async () => {
    const picture = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
      .withExif({ IFD0: { ImageDescription: PATH } })
      .jpeg()
      .toBuffer();
    const findings = await findingsOf(check, plantSite({ 'x.jpg': picture }));
    expect(findings).toContainEqual(expect.stringContaining('x.jpg: notes: expected no secret'));
  });
});

describe('a secret is found', () => {
  test('by the value of a variable, which the finding does not say', async () => {
    const findings = await findingsOf(check, plantSite(inPage('<p>abc-123-xyz</p>')));
    expect(findings).toEqual([expect.stringContaining('got the value of the variable DEPLOY_TOKEN')]);
    expect(findings.join()).not.toContain('abc-123-xyz');
  });

  test.each([
    ['a private key', token('-----BEGIN ', 'RSA PRIVATE KEY-----')],
    ['a key of AWS', token('AKIA', 'ABCDEFGHIJKLMNOP')],
    ['a token of GitHub', token('ghp_', 'a1'.repeat(18))],
    ['a token of GitLab', token('glpat-', 'a1'.repeat(10))],
    ['a token of npm', token('npm_', 'a1'.repeat(18))],
    ['a token of Slack', token('xoxb-', '1'.repeat(24))],
    ['a key of Google', token('AIza', 'a'.repeat(35))],
    ['a key that begins with sk-', token('sk-', 'a1'.repeat(20))],
    ['a key of Stripe', token('sk_live_', 'a1'.repeat(12))],
    ['a signed token (JWT)', token('eyJhbGciOiJIUzI1', '.eyJzdWIiOiIxMjM0', '.', 'a'.repeat(30))],
    ['a password in an address', token('https://ada:geheim', '@example.org')],
  ])('that looks like %s', async (what, text) => {
    expect(await findingsOf(check, plantSite({ 'x.json': JSON.stringify({ text }) }))).toEqual([
      `x.json: expected no secret, path of a machine or source map, got ${what}`,
    ]);
  });
});

test('what only looks like a secret may stand in texts of attacks, and nothing that is one', async () => {
  const lenient = leaks({ paths: [PATH], variables: {}, hasLookalikes: true });
  const text = `${token('https://ada:geheim', '@example.org')} ${PATH}`;
  expect(await findingsOf(lenient, plantSite({ 'x.txt': text }))).toEqual([
    expect.stringContaining('got a path of the machine that built it'),
  ]);
});

describe('a source map is found', () => {
  test.each([
    { changes: { '_astro/a.js.map': '{}' }, file: '_astro/a.js.map' },
    { changes: { '_astro/a.js': '1;\n//# sourceMappingURL=a.js.map' }, file: '_astro/a.js' },
    { changes: { '_astro/a.css': 'a{}/*# sourceMappingURL=a.css.map */' }, file: '_astro/a.css' },
    { changes: { '_astro/a.js.map.br': brotliCompressSync('{}') }, file: '_astro/a.js.map.br' },
  ] satisfies { changes: Changes; file: string }[])('$file', async ({ changes, file }) => {
    expect(await findingsOf(check, plantSite(changes))).toEqual([
      expect.stringMatching(new RegExp(`^${file.replaceAll('.', '\\.')}: .* source map$`)),
    ]);
  });
});
