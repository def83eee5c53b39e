import { describe, expect, test } from 'vitest';
import { links } from '../../../audit/checks/links.ts';
import { type Changes, findingsOf, page, plantSite, rss } from '../planted-site.ts';

describe('the addresses of a sound site', () => {
  test.each(['/', '/zeitung/'])('lead somewhere, below %s', async (base) => {
    const { counts, findings } = await links.run(plantSite({}, { base }));
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ 'in feeds': 9, 'in sitemaps': 2, 'in Markdown': 3, fragments: 5 });
    expect(counts['in pages']).toBeGreaterThan(20);
  });

  test('are none in the worker that takes every other away', async () => {
    const site = plantSite({
      'offline.json': '{"id":"off","archive":{"articles":0,"bytes":0},"off":true}',
      'sw.js': 'self.skipWaiting();',
    });
    expect(await findingsOf(links, site)).toEqual([]);
  });

  test('may have nothing yet at a path of `_headers` with names in it', async () => {
    const headers = '/themen/:topic/archiv/:year/:month/feed.xml\n  X: y\n';
    expect(await findingsOf(links, plantSite({ _headers: headers }))).toEqual([]);
  });

  test('may lead elsewhere', async () => {
    const body = '<a href="https://example.org/x">x</a> <a href="mailto:a@example.org">y</a>';
    expect(await findingsOf(links, plantSite({ 'seite/index.html': page('seite/', body) }))).toEqual([]);
  });
});

const inPage = (body: string, head = ''): Changes => ({ 'seite/index.html': page('seite/', body, { head }) });

describe('an address that leads nowhere is found', () => {
  test.each([
    { in: 'a link', changes: inPage('<a href="/fehlt/">x</a>'), got: '"/fehlt/"' },
    {
      in: 'a whole link',
      changes: inPage('<a href="https://zeitung.example/fehlt">x</a>'),
      got: 'example/fehlt"',
    },
    { in: 'a relative link', changes: inPage('<a href="fehlt.html">x</a>'), got: '"fehlt.html"' },
    {
      in: 'a link without its closing slash',
      changes: inPage('<a href="/themen/t">x</a>'),
      got: 'lacks its closing slash',
    },
    { in: 'a fragment', changes: inPage('<a href="#fehlt">x</a>'), got: '"#fehlt"' },
    {
      in: 'a fragment of another page',
      changes: inPage('<a href="/artikel/2025/a/#b">x</a>'),
      got: '"/artikel/2025/a/#b"',
    },
    { in: 'a picture', changes: inPage('<img src="/x.png" alt="">'), got: '"/x.png"' },
    {
      in: 'a candidate of a picture',
      changes: inPage('<img src="/bild.png" srcset="/bild.png 1w, /x.png 2w" alt="">'),
      got: '"/x.png"',
    },
    { in: 'a template', changes: inPage('<template><a href="/fehlt/">x</a></template>'), got: '"/fehlt/"' },
    { in: 'a form', changes: inPage('<form action="/fehlt/"></form>'), got: '"/fehlt/"' },
    {
      in: 'an own element',
      changes: inPage('<lese-wecker data-list="/liste.json"></lese-wecker>'),
      got: '"/liste.json"',
    },
    {
      in: 'a preload',
      changes: inPage('', '<link rel="preload" as="font" href="/_astro/x.woff2">'),
      got: '"/_astro/x.woff2"',
    },
    {
      in: 'an alternate',
      changes: inPage('', '<link rel="alternate" type="text/markdown" href="/x.md">'),
      got: '"/x.md"',
    },
    { in: 'a style', changes: inPage('', '<style>a{background:url(/x.svg)}</style>'), got: '"/x.svg"' },
    { in: 'a script', changes: inPage('', '<script src="/x.js"></script>'), got: '"/x.js"' },
    { in: 'an import', changes: { '_astro/a.js': 'import("./x.js")' }, got: '"./x.js"' },
    {
      in: 'metadata',
      changes: inPage('', '<meta property="og:image" content="https://zeitung.example/x.png">'),
      got: '"https://zeitung.example/x.png"',
    },
    {
      in: 'JSON-LD',
      changes: inPage('', '<script type="application/ld+json">{"url":"https://zeitung.example/x/"}</script>'),
      got: 'example/x/"',
    },
    {
      in: 'a manifest',
      changes: { 'manifest.webmanifest': '{"icons":[{"src":"/x.png"}]}' },
      got: '"/x.png"',
    },
    { in: 'an item of RSS', changes: { 'feed.xml': rss('2025/x') }, got: 'artikel/2025/x/"' },
    {
      in: 'an enclosure',
      changes: { 'feed.xml': '<rss><item><enclosure url="https://zeitung.example/x.jpg"/></item></rss>' },
      got: 'x.jpg"',
    },
    {
      in: 'a text in Atom',
      changes: {
        'atom.xml':
          '<feed><content type="html">&lt;img src="https://zeitung.example/x.jpg"></content></feed>',
      },
      got: 'x.jpg"',
    },
    {
      in: 'a text in JSON Feed',
      changes: {
        'feed.json': '{"items":[{"content_html":"<a href=\\"https://zeitung.example/x/\\">x</a>"}]}',
      },
      got: 'example/x/"',
    },
    {
      in: 'a sheet of feeds',
      changes: { 'feed.xml': '<?xml-stylesheet href="/x.xsl"?><rss/>' },
      got: '"/x.xsl"',
    },
    {
      in: 'a sitemap',
      changes: { 'sitemap.xml': '<urlset><url><loc>https://zeitung.example/x/</loc></url></urlset>' },
      got: 'example/x/"',
    },
    {
      in: 'OPML',
      changes: { 'feeds.opml': '<opml><outline xmlUrl="https://zeitung.example/x.xml"/></opml>' },
      got: 'x.xml"',
    },
    {
      in: 'OpenSearch',
      changes: { 'opensearch.xml': '<Url template="https://zeitung.example/x/?q={searchTerms}"/>' },
      got: 'x/?q=',
    },
    {
      in: 'Markdown',
      changes: { 'artikel/2025/a.md': '---\ntitle: A\n---\n\n![x](https://zeitung.example/x.png)\n' },
      got: 'x.png"',
    },
    {
      in: 'the list of the archive',
      changes: { 'offline-archiv.json': '{"files":{"x/":["1",1]}}' },
      got: '"/x/"',
    },
    {
      in: 'the worker',
      changes: { 'sw.js': 'const WORKER_BUILD = {"shell":["x/"],"assets":[],"index":[]};\n' },
      got: '"/x/"',
    },
    {
      in: 'robots.txt',
      changes: { 'robots.txt': 'Sitemap: https://zeitung.example/x.xml\n' },
      got: 'x.xml"',
    },
    { in: 'a redirect', changes: { _redirects: '/alt/ /fehlt/ 301\n' }, got: '"/fehlt/"' },
    { in: '_headers', changes: { _headers: '/fehlt/*\n  X: y\n' }, got: '"/fehlt/*"' },
    {
      in: '_headers with a name for a segment',
      changes: { _headers: '/fehlt/:topic/feed.xml\n  X: y\n' },
      got: '"/fehlt/:topic/feed.xml"',
    },
  ])('in $in', async ({ changes, got }) => {
    expect(await findingsOf(links, plantSite(changes))).toEqual([expect.stringContaining(got)]);
  });

  test.each([
    '<a href="/themen/t/">x</a>',
    '<img src="/bild.png" alt="">',
    '<script type="application/ld+json">{"url":"https://zeitung.example/themen/t/"}</script>',
  ])('where it lacks the base path: %s', async (body) => {
    const base = '/zeitung/';
    const site = plantSite({ 'seite/index.html': page('seite/', body, { base }) }, { base });
    expect(await findingsOf(links, site)).toEqual([
      expect.stringContaining('expected an address below /zeitung/'),
    ]);
  });

  test('but not where a text links to what lies beside the site', async () => {
    const base = '/zeitung/';
    const body = '<a href="https://zeitung.example/verein/">x</a>';
    const site = plantSite({ 'seite/index.html': page('seite/', body, { base }) }, { base });
    expect(await findingsOf(links, site)).toEqual([]);
  });
});

describe('a page is found', () => {
  test('that names another as canonical', async () => {
    const site = plantSite({ 'seite/index.html': page('andere/', '').replace('andere/', 'themen/t/') });
    expect(await findingsOf(links, site)).toEqual([
      'seite/index.html: expected its own address as canonical, https://zeitung.example/seite/, got "https://zeitung.example/themen/t/"',
    ]);
  });

  test('that leads on to one that leads on again', async () => {
    const site = plantSite({
      'uralt/index.html':
        '<link rel="canonical" href="https://zeitung.example/alt/"><meta http-equiv="refresh" content="0; url=/alt/">',
    });
    expect(await findingsOf(links, site)).toEqual([
      'uralt/index.html: expected a page that stays, got "/alt/", which leads on again',
    ]);
  });

  test('that leads on to another address than it names', async () => {
    const site = plantSite({
      'uralt/index.html':
        '<link rel="canonical" href="https://zeitung.example/"><meta http-equiv="refresh" content="0; url=/themen/t/">',
    });
    expect(await findingsOf(links, site)).toEqual([
      expect.stringContaining('the address it leads on to as canonical'),
    ]);
  });
});
