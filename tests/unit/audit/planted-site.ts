import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import type { Check } from '../../audit/check.ts';
import { formatFinding } from '../../audit/report.ts';
import { openSite, type SiteFolder, type Source } from '../../audit/site-folder.ts';

const ORIGIN = 'https://zeitung.example';

/** What is put in the place of files of the sound site, by their paths; undefined takes a file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/**
 * Writes a site of one article in which every check finds nothing, but for what a test changes. The end of the test
 * takes it away.
 */
export function plantSite(
  changes: Changes = {},
  { base = '/', source }: { readonly base?: string; readonly source?: Source } = {},
): SiteFolder {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries({ ...soundFiles(base), ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return openSite(folder, source);
}

/** What a check finds in a site, a line for each. */
export async function findingsOf(check: Check, site: SiteFolder): Promise<string[]> {
  return (await check.run(site)).findings.map(formatFinding);
}

/** A page as the site prints them. */
export function page(path: string, body: string, { base = '/', head = '' } = {}): string {
  return (
    `<!DOCTYPE html><html lang="de" data-base="${base}"><head><meta charset="utf-8"><title>Seite</title>` +
    `<link rel="canonical" href="${ORIGIN}${base}${path}"><link rel="icon" href="${base}bild.png">` +
    `<style>@font-face{font-family:a;src:url(${base}_astro/a.woff2)}</style>${head}</head>` +
    `<body><main id="inhalt"><h1>Seite</h1>${body}</main>` +
    `<script type="module" src="${base}_astro/a.js"></script></body></html>`
  );
}

/** A book with one chapter for each name. */
export function book(...chapters: string[]): Uint8Array {
  const text = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text</p></body></html>';
  return zipSync(Object.fromEntries(chapters.map((name) => [`EPUB/${name}.xhtml`, strToU8(text)])));
}

/** A file of the search index that holds an article. */
export function fragment(url: string): Uint8Array {
  return gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'Text' })}`);
}

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export function rss(...ids: string[]): string {
  const items = ids.map((id) => `<item><link>${ORIGIN}/artikel/${id}/</link></item>`).join('');
  return `<rss version="2.0"><channel><link>${ORIGIN}/</link>${items}</channel></rss>`;
}

function soundFiles(base: string): Record<string, string | Uint8Array> {
  const whole = ORIGIN + base;
  const article = `${whole}artikel/2025/a/`;
  const link = `<a href="${base}artikel/2025/a/#inhalt">Artikel</a>`;
  const jsonFeed = JSON.stringify({
    feed_url: `${whole}feed.json`,
    items: [{ url: article, content_html: `<p><img src="${whole}bild.png" alt=""></p>` }],
  });
  const card = `<meta property="og:image" content="${whole}artikel/2025/a.png">`;
  const picture = `<img src="${base}bild.png" srcset="${base}bild.png 1w, ${base}bild.png 2w" alt="Ein Punkt">`;
  return {
    'index.html': page('', link, { base }),
    'artikel/2025/a/index.html': page('artikel/2025/a/', `${picture}<a href="#inhalt">oben</a>`, {
      base,
      head: card,
    }),
    'artikel/2025/a.md': `---\ntitle: A\ncanonical: ${article}\n---\n\n[Vorn](${whole}) ![Punkt](${whole}bild.png)\n`,
    'artikel/2025/a.epub': book('2025-a'),
    'artikel/2025/a.png': PIXEL,
    'archiv/2025/01/index.html': page('archiv/2025/01/', link, { base }),
    'themen/t/index.html': page('themen/t/', link, { base }),
    'themen/t/feed.json': jsonFeed,
    'feed.json': jsonFeed,
    'feed.xml': rss('2025/a').replaceAll(`${ORIGIN}/`, whole),
    'atom.xml': `<feed><entry><link rel="alternate" href="${article}"/><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>`,
    'sitemap.xml': `<sitemapindex><sitemap><loc>${whole}sitemap/artikel.xml</loc></sitemap></sitemapindex>`,
    'sitemap/artikel.xml': `<urlset><url><loc>${article}</loc></url></urlset>`,
    'ausgaben/monat/2025-01.epub': book('2025-a'),
    'ausgaben/thema/t.epub': book('2025-a'),
    'pagefind/fragment/de_1.pf_fragment': fragment('/artikel/2025/a/'),
    'offline.json': JSON.stringify({ id: '1', archive: { articles: 1, bytes: 1 } }),
    'offline-archiv.json': JSON.stringify({ id: '1', files: { '': ['1', 1], 'artikel/2025/a/': ['1', 1] } }),
    'alt/index.html':
      `<!DOCTYPE html><html lang="de"><head><title>Umgezogen</title><link rel="canonical" href="${article}">` +
      `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${base}artikel/2025/a/"></head>` +
      `<body><p>${link}</p></body></html>`,
    _redirects: `${base}alt/ ${base}artikel/2025/a/ 301\n`,
    _headers: `${base}*\n  X-Content-Type-Options: nosniff\n${base}_astro/*\n  Cache-Control: public\n`,
    'manifest.webmanifest': JSON.stringify({ start_url: base, icons: [{ src: `${base}bild.png` }] }),
    'bild.png': PIXEL,
    '_astro/a.js': `import './b.js';`,
    '_astro/b.js': 'export {};',
    '_astro/a.woff2': 'font',
  };
}
