import { describe, expect, test } from 'vitest';
import { origins } from '../../../audit/checks/origins.ts';
import { type Changes, findingsOf, page, plantSite } from '../planted-site.ts';

const inPage = (body: string, head = ''): Changes => ({ 'seite/index.html': page('seite/', body, { head }) });

describe('a sound site', () => {
  test.each(['/', '/zeitung/'])('asks nobody else, below %s', async (base) => {
    const { counts, findings } = await origins.run(plantSite({}, { base }));
    expect(findings).toEqual([]);
    expect(counts['asked for']).toBeGreaterThan(20);
  });

  test.each([
    '<a href="https://example.org/">x</a>',
    '<blockquote cite="https://example.org/">x</blockquote>',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    '<script type="application/ld+json">{"@context":"https://schema.org","author":{"url":"https://example.org/"}}</script>',
    '<p>https://example.org/</p>',
    '<img src="/bild.png" alt="//example.org/">',
  ])('may name another origin: %s', async (body) => {
    expect(await findingsOf(origins, plantSite(inPage(body)))).toEqual([]);
  });
});

describe('another origin is found', () => {
  test.each([
    inPage('<img src="https://example.org/x.png" alt="">'),
    inPage('<img src="//example.org/x.png" alt="">'),
    inPage('<img src="/bild.png" srcset="https://example.org/x.png 2x" alt="">'),
    inPage('<video poster="https://example.org/x.png"></video>'),
    inPage('<iframe src="https://example.org/"></iframe>'),
    inPage('<form action="https://example.org/"></form>'),
    inPage('<a href="/" ping="https://example.org/">x</a>'),
    inPage('<svg><use href="https://example.org/x.svg#a"></use></svg>'),
    inPage('<p style="background:url(https://example.org/x.png)">x</p>'),
    inPage('<lese-wecker data-list="https://example.org/x.json"></lese-wecker>'),
    inPage('', '<link rel="preconnect" href="https://example.org">'),
    inPage('', '<link rel="stylesheet" href="https://example.org/x.css">'),
    inPage('', '<style>@import "https://example.org/x.css"</style>'),
    inPage('', '<script>fetch("https://example.org/x.json")</script>'),
    inPage('', '<meta property="og:image" content="https://example.org/x.png">'),
    inPage('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'),
    { '_astro/a.js': 'fetch("https://example.org/")' },
    { '_astro/a.js': 'fetch(`https://example.org/' + '$' + '{name}`)' },
    { 'manifest.webmanifest': '{"icons":[{"src":"https://example.org/x.png"}]}' },
    {
      'feed.xml':
        '<rss><item><description>&lt;img src="https://example.org/x.png"></description></item></rss>',
    },
    { 'feed.json': '{"items":[{"image":"https://example.org/x.png"}]}' },
    { 'artikel/2025/a.md': '---\ntitle: A\n---\n\n![x](https://example.org/x.png)\n' },
  ] satisfies Changes[])('%j', async (changes) => {
    expect(await findingsOf(origins, plantSite(changes))).toEqual([
      expect.stringContaining('expected an address of the site itself in'),
    ]);
  });
});
