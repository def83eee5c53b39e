import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatFault } from '../../../src/article/fault.ts';
import { chooseWrittenPages, findBrokenLinks } from '../../../src/hosting/broken-links.ts';

const PAGE = { pathname: 'artikel/2025/x/', file: 'content/articles/2025/x.md' };
const FILES = [
  'index.html',
  'themen/index.html',
  'alt/seite.html',
  'öl/index.html',
  'Straße.pdf',
  'bild.jpg',
  '_astro/a.jpg',
];

/** The warnings about one article with this text, in a site that has a few files. */
async function warningsFor(html: string, base = '/'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of [...FILES, `${PAGE.pathname}index.html`]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.startsWith(PAGE.pathname) ? html : '');
  }
  const faults = await findBrokenLinks(folder, [PAGE], { base, origin: 'https://zeitung.example' });
  return faults.map(formatFault);
}

const WRITE_SLASH = 'Write an address within the site with a leading slash, such as /artikel/2025/x/.';
const WRITE_SCHEME = 'Write an address of another site with https:// before it.';
const CORRECT = 'Correct it, or take it out.';

describe('A link within the site that leads nowhere', () => {
  test.each([
    { html: '<a href="/artikel/2025/gibtsnicht/">x</a>', got: '/artikel/2025/gibtsnicht/', remedy: CORRECT },
    { html: '<a href="/theme/">x</a>', got: '/theme/', remedy: CORRECT },
    {
      html: '<a href="/themen/#a">x</a><a href="/theme/?q=1&#x26;r=2">x</a>',
      got: '/theme/?q=1&r=2',
      remedy: CORRECT,
    },
    { html: '<a class="b" href="bild.md">x</a>', got: 'bild.md', remedy: WRITE_SLASH },
    { html: '<a href="themen/">x</a>', got: 'themen/', remedy: WRITE_SLASH },
    { html: '<a href="www.example.org">x</a>', got: 'www.example.org', remedy: WRITE_SCHEME },
    { html: '<a href="example.org/seite">x</a>', got: 'example.org/seite', remedy: WRITE_SCHEME },
    {
      html: '<a href="https://zeitung.example/theme/">x</a>',
      got: 'https://zeitung.example/theme/',
      remedy: CORRECT,
    },
    { html: '<img alt="a > b" src="/fehlt.jpg">', got: '/fehlt.jpg', remedy: CORRECT },
    { html: '<a href="/%ff/">x</a>', got: '/%ff/', remedy: CORRECT },
  ])('is named with its article and what to do: $got', async ({ html, got, remedy }) => {
    expect(await warningsFor(html)).toEqual([
      `content/articles/2025/x.md: expected a link or picture that exists, got "${got}", which leads nowhere. ${remedy}`,
    ]);
  });

  test('is named once, however often it stands there', async () => {
    expect(await warningsFor('<a href="/theme/">x</a><a href="/theme/">y</a>')).toHaveLength(1);
  });

  test('is named as the author wrote it, without the base path', async () => {
    expect(await warningsFor('<a href="/zeitung/theme/">x</a>', '/zeitung/')).toEqual([
      expect.stringContaining('got "/theme/",'),
    ]);
  });
});

describe('No broken link is', () => {
  test.each([
    '/',
    '/themen/',
    '/themen',
    '/themen/?seite=2#oben',
    '/themen/index.html',
    '/alt/seite.html',
    '/%C3%B6l/',
    '/o%CC%88l/',
    '/Stra%C3%9Fe.pdf',
    '../../../themen/',
    '#abschnitt',
    'https://zeitung.example/themen/',
    'https://anders.example/theme/',
    'mailto:post@zeitung.example',
    'tel:+4930123',
  ])('%s', async (address) => {
    expect(await warningsFor(`<a href="${address}">x</a>`)).toEqual([]);
  });

  test('a picture that exists', async () => {
    expect(await warningsFor('<img src="/bild.jpg" alt=""><img src="/_astro/a.jpg" alt="">')).toEqual([]);
  });

  test('an address in a text about HTML, or in an attribute', async () => {
    expect(await warningsFor('<code>&#x3C;a href="/x/"></code><p title="a href=">href="/y/"</p>')).toEqual(
      [],
    );
  });

  test('an address beside the base path, where others live', async () => {
    expect(
      await warningsFor(
        '<a href="https://zeitung.example/shop/">x</a><a href="/zeitung/themen/">y</a>',
        '/zeitung/',
      ),
    ).toEqual([]);
  });
});

test('What was written by hand are the articles and the own pages', () => {
  const printed = [
    '',
    'artikel/2025/x/',
    'artikel/',
    'themen/',
    'themen/chips/',
    'impressum/',
    '404/',
    'archiv/2025/',
  ];
  expect(chooseWrittenPages(printed, 'inhalt')).toEqual([
    { pathname: 'artikel/2025/x/', file: 'inhalt/articles/2025/x.md' },
    { pathname: 'impressum/', file: 'inhalt/pages/impressum.md' },
  ]);
});
