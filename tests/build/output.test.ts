import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inlineHashesIn } from '../../src/hosting/inline-hashes.ts';
import { metaPolicy } from '../../src/hosting/policy.ts';
import { PHOTOGRAPHER, SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { attributeValues, listArticlePages, listFiles, listPages, read } from './files.ts';

const { root, sub, again, adversarial, empty, faulty, own } = sites;
const SEED = 'artikel/2025/deepseek-verschiebt-r2/index.html';
/** A picture's tag; only quoted values may hold an angle bracket. */
const IMG = /<img(?: [\w-]+(?:="[^"]*")?)*>/g;
const EVERYTHING = 'artikel/2025/alle-elemente/index.html';

/** The text of a page without its markup, style and scripts. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script|template)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

describe('a build', () => {
  test.each(Object.entries({ root, sub, again, empty, own }))('of %s succeeds', (_name, site) => {
    expect(site.exitCode, site.log).toBe(0);
  });

  test('of the same content and clock gives the same bytes in another folder, time zone and locale', () => {
    expect(listFiles(again.folder)).toEqual(listFiles(root.folder));
    const different = listFiles(root.folder).filter(
      (path) => read(again.folder, path) !== read(root.folder, path),
    );
    expect(different).toEqual([]);
  });

  test('without SITE_URL says so once and takes http://localhost:4321', () => {
    expect(own.log.match(/SITE_URL is not set/g)).toHaveLength(1);
    expect(read(own.folder, SEED)).toContain(
      '<link rel="canonical" href="http://localhost:4321/artikel/2025/',
    );
  });

  test('names the pages of the footer that there are not', () => {
    expect(root.log).toMatch(/^src\/site\.ts: footerPages: .* got ueber, barrierefreiheit\./m);
    expect(own.log).not.toContain('footerPages');
  });

  test('without SITE_URL says nothing of placeholders', () => {
    expect(own.log).not.toContain('placeholder');
  });

  test('with SITE_URL says nothing of it', () => {
    expect(root.log).not.toContain('SITE_URL');
  });
});

describe('what is published', () => {
  const pages = listPages(root.folder);

  test('is told apart from what is held back', () => {
    expect(root.log.split('\n')).toContain(
      'Held back: 1 draft (2025/entwurf), 1 dated ahead (2026/zukunft, from 2026-01-16)',
    );
    expect(own.log).not.toContain('Held back');
  });

  test('includes an article dated an hour before the build’s clock', () => {
    expect(pages).toContain('artikel/2026/heute/index.html');
    expect(read(root.folder, 'index.html')).toContain('Schon heute');
  });

  test.each([
    ['a draft', 'entwurf', 'Entwurfsgeheimnis', 'nur-entwuerfe'],
    ['an article dated ahead', 'zukunft', 'Zukunftsgeheimnis', 'themen/zukunft'],
  ])('leaves no trace of %s', (_what, slug, word, topic) => {
    expect(pages.filter((path) => path.includes(`/${slug}/`) || path.includes(topic))).toEqual([]);
    for (const path of pages) expect(read(root.folder, path), path).not.toContain(word);
  });

  test.each(['entwurf', 'zukunft', 'zurueckgezogen'])('holds no picture of %s.md in any file', (name) => {
    for (const path of listFiles(root.folder)) {
      expect(path).not.toContain(`${name}-`);
      expect(read(root.folder, path), path).not.toMatch(new RegExp(`${name}-(?:bild|skizze)`));
    }
  });

  test('keeps the address of a withdrawn article with a notice, its date and its reason, and nothing of its text', () => {
    const html = read(root.folder, 'artikel/2025/zurueckgezogen/index.html');
    const text = textOf(html);
    expect(text).toContain('Dieser Artikel wurde zurückgezogen.');
    expect(text).toContain('Zurückgezogen am 6. Mai 2025. Grund: Die Quelle hat ihre Meldung widerrufen.');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('Verschwundenheitswort');
    expect(html).not.toContain('Ein Teaser, den niemand mehr sehen soll.');
    expect(html).not.toContain('application/ld+json');
    expect(html).not.toContain('data-pagefind-body');
  });

  test('names a withdrawn article in no list and makes no topic of it', () => {
    const others = pages.filter((path) => !path.includes('zurueckgezogen') && !path.startsWith('irrtum'));
    for (const path of others) expect(read(root.folder, path), path).not.toContain('zurueckgezogen');
    expect(pages.filter((path) => path.includes('nur-zurueckgezogenes'))).toEqual([]);
  });

  test.each([
    ['artikel/2024/silvester/', 'archiv/2024/12/'],
    ['artikel/2025/neujahr/', 'archiv/2025/01/'],
  ])('files %s under its day in Berlin, in %s', (article, month) => {
    expect(read(root.folder, `${month}index.html`)).toContain(`href="/${article}"`);
  });
});

describe('the pages', () => {
  test('of a topic divide its articles: 45 are three pages', () => {
    const hrefs = ['', '2/', '3/'].flatMap((page) =>
      attributeValues(read(root.folder, `themen/meldungen/${page}index.html`), 'href').filter((href) =>
        href.startsWith('/artikel/'),
      ),
    );
    expect(new Set(hrefs).size).toBe(45);
    expect(existsSync(join(root.folder, 'themen/meldungen/4/index.html'))).toBe(false);
  });

  test('of the archive count every article once', () => {
    const counts = [...read(root.folder, 'archiv/index.html').matchAll(/class="count">\s*(\d+)/g)].map(
      Number,
    );
    expect(counts.length).toBeGreaterThan(6);
    const hrefs = listPages(root.folder)
      .filter((path) => /^archiv\/\d{4}\/\d{2}\//.test(path))
      .flatMap((path) =>
        attributeValues(read(root.folder, path), 'href').filter((href) => href.startsWith('/artikel/')),
      );
    expect(hrefs).toHaveLength(new Set(hrefs).size);
    const articles = listArticlePages(root.folder).filter((path) => !path.includes('zurueckgezogen'));
    expect(hrefs).toHaveLength(articles.length);
  });

  test('of the front page lead with the featured story and hold at most thirty', () => {
    const html = read(root.folder, 'index.html');
    expect(html.indexOf('Alles, was ein Artikel enthalten kann')).toBeLessThan(html.indexOf('Schon heute'));
    const articles = attributeValues(html, 'href').filter((href) => href.startsWith('/artikel/'));
    expect(articles).toHaveLength(30);
    expect(html).toContain('Ältere Artikel im Archiv');
  });

  test.each(listPages(root.folder).filter((path) => !/^(?:irrtum|2019|news|straße)/.test(path)))(
    '%s has one h1, one title, a description, the one style and the one inline script',
    (path) => {
      const html = read(root.folder, path);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
      expect(html).toMatch(/<meta name="description" content="[^"]+">/);
      expect(inlineHashesIn(html)).toEqual(inlineHashesIn(read(root.folder, 'index.html')));
      expect(html).not.toMatch(/\sstyle="/);
    },
  );

  test('name their own address as canonical', () => {
    const html = read(root.folder, 'themen/meldungen/2/index.html');
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}/themen/meldungen/2/">`);
  });

  test('of an empty site say so', () => {
    expect(textOf(read(empty.folder, 'index.html'))).toContain('Noch keine Artikel');
    expect(textOf(read(empty.folder, 'archiv/index.html'))).toContain('Noch keine Artikel');
  });
});

describe('the article with everything in it', () => {
  const [html = ''] = read(root.folder, EVERYTHING).split('<section class="related"');
  const text = textOf(html);

  test('shows pictures in modern formats, in several sizes, with their dimensions', () => {
    expect(html).toMatch(/<source srcset="[^"]+ 480w, [^"]+ 1440w[^"]*" type="image\/avif"/);
    expect(html).toMatch(/<source srcset="[^"]+ 480w[^"]*" type="image\/webp"/);
    for (const img of html.match(IMG) ?? [])
      expect(img).toMatch(/ width="\d+".* height="\d+"|height="\d+".* width="\d+"/);
    expect(html.match(IMG)).toHaveLength(4);
  });

  test('keeps the alternative texts, also with quotation marks and angle brackets', () => {
    expect(html).toMatch(/alt="Ein Quadrat (?:>|&gt;|&#62;) als (?:&quot;|&#34;)andere(?:&quot;|&#34;)"/);
    expect(html).toContain('alt="Ein Verlauf im Text"');
  });

  test('keeps text that looks like the image marker of the build', () => {
    expect(text).toContain('__ASTRO_IMAGE_="x"');
    expect(text).toContain('__ASTRO_IMAGE_="y"');
    expect(text).toContain('__ASTRO_IMAGE_="z"');
  });

  test('shows corrections, sources, authors, the date of the update, and credits', () => {
    for (const words of [
      'Von Ada Beispiel (externe Seite) und Bert Muster',
      'Aktualisiert am 3. September 2025',
      'Im zweiten Absatz stand eine falsche Zahl.',
      'Beispielblatt',
      'Bild: Ada Beispiel',
      'Zum Auftakt',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('says who reviewed a machine translation, and when', () => {
    const reviewed = textOf(read(root.folder, 'artikel/2025/uebersetzt/index.html'));
    expect(reviewed).toContain('maschinell übersetzt (Ausgangssprache: Französisch)');
    expect(reviewed).toContain('am 3. Februar 2025 von Clara Prüfer redaktionell geprüft');
  });

  test('of a machine translation that nobody reviewed stands a warning', () => {
    expect(textOf(read(root.folder, SEED))).toContain(
      'Dieser Text wurde maschinell übersetzt und nicht redaktionell geprüft. Er kann Lücken und Fehler enthalten.',
    );
  });

  test('in another language says which', () => {
    expect(read(root.folder, 'artikel/2025/english/index.html')).toMatch(/<h1 lang="en">/);
  });
});

describe('the pictures', () => {
  const files = listFiles(root.folder).filter((path) =>
    /^_astro\/.*\.(?:jpe?g|png|webp|avif|gif|svg)$/.test(path),
  );
  const html = read(root.folder, 'artikel/2025/fotos/index.html');

  test('are those that pages, feeds and Markdown name, and no other', () => {
    const texts = listFiles(root.folder)
      .filter((path) => /\.(?:html|xml|json|md)$/.test(path) && !path.startsWith('offline'))
      .map((path) => read(root.folder, path));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const address = file.split('/').map(encodeURIComponent).join('/');
      const isNamed = texts.some((text) => text.includes(file) || text.includes(address));
      expect(isNamed, file).toBe(true);
    }
  });

  test('keep nothing of what the camera noted', () => {
    for (const file of listFiles(root.folder))
      expect(read(root.folder, file), file).not.toContain(PHOTOGRAPHER);
  });

  test('move where they moved', async () => {
    for (const name of ['film', 'streifen']) {
      const sources = [...attributeValues(html, 'srcset'), ...attributeValues(html, 'src')]
        .flatMap((set) => set.split(', ').map((entry) => entry.split(' ')[0] ?? ''))
        .filter((address) => address.includes(`/${name}.`));
      expect(sources.length).toBeGreaterThan(1);
      for (const source of sources) {
        const { pages, pageHeight } = await sharp(join(root.folder, source), { pages: -1 }).metadata();
        expect([pages, pageHeight], source).toEqual([3, 40]);
      }
    }
  });
});

describe('front matter with markup in it', () => {
  const pages = listPages(root.folder).filter((path) => read(root.folder, path).includes('__executed'));

  test('appears on the article, the front page or its lists', () => {
    expect(pages.length).toBeGreaterThan(2);
  });

  test('opens no element anywhere', () => {
    for (const path of pages) {
      const withoutValues = read(root.folder, path).replace(/="[^"]*"/g, '=""');
      const markup = withoutValues.replace(
        /<(style|script|script type="")>[\s\S]*?<\/(?:style|script)>/g,
        '',
      );
      const tags = (markup.match(/<[a-z][^>]*>/gi) ?? []).join('\n');
      expect(tags, path).not.toMatch(/<(?:i|b)>|<script(?! type="" src="" integrity="">)|\son\w+=/);
    }
  });
});

describe('the fonts', () => {
  const files = listFiles(root.folder).filter((path) => /\.(?:woff2?|ttf|otf)$/.test(path));
  const rules = read(root.folder, 'index.html').match(/@font-face\{[^}]*\}/g) ?? [];

  test('are those that the style names', () => {
    const named = rules.flatMap((rule) => [...rule.matchAll(/url\("?\/([^)"]+)/g)].map(([, path]) => path));
    expect(files).toHaveLength(8);
    expect(named.sort()).toEqual(files);
  });

  test.each(files)('hold %s, of at most 40 KB', (path) => {
    expect(statSync(join(root.folder, path)).size).toBeLessThanOrEqual(40_000);
  });

  test('never keep the first paint waiting, and stand in the style in at most 750 bytes', () => {
    expect(
      rules.filter((rule) => /url\(/.test(rule) && !/font-display:(?:optional|swap)/.test(rule)),
    ).toEqual([]);
    expect(gzipSync(rules.join('')).length).toBeLessThanOrEqual(750);
  });

  test('lack characters that the build names once, with one article that has them', () => {
    const lines = root.log.split('\n').filter((line) => line.includes('reader’s own font'));
    expect(lines.map((line) => line.replace(/^.*?\] /, ''))).toEqual([
      '“→” (U+2192) shows in the reader’s own font, as in artikel/2025/alle-elemente/',
      '“漢” (U+6F22) shows in the reader’s own font, as in artikel/2025/alle-elemente/',
      '“☑” (U+2611) shows in the reader’s own font, as in artikel/2025/alle-elemente/',
      '“☐” (U+2610) shows in the reader’s own font, as in artikel/2025/alle-elemente/',
    ]);
  });
});

describe('for hosts', () => {
  const headers = read(root.folder, '_headers');

  test('_headers allows exactly the style and the script that were printed inline', () => {
    const { styles, scripts } = inlineHashesIn(read(root.folder, 'index.html'));
    expect(headers).toContain(`style-src '${styles.join()}';`);
    expect(headers).toContain(`script-src 'self' 'wasm-unsafe-eval' '${scripts.join()}';`);
  });

  test('that send no headers, every page says the policy first of all', () => {
    const first = `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy(inlineHashesIn(read(root.folder, 'index.html')))}">`;
    const isPage = (path: string) => !/^(?:irrtum|2019|news|straße)/.test(path);
    const pages = listPages(root.folder).filter(isPage);
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((path) => !read(root.folder, path).includes(first))).toEqual([]);
  });

  test.each(['nginx.conf', 'Caddyfile', 'cloudfront/request.js'])(
    'that are configured by hand, %s knows what moved and what was withdrawn',
    (name) => {
      const config = read(`${root.folder}-hosting`, name);
      expect(config).toContain('/2019/alte-adresse/');
      expect(config).toContain('/artikel/2025/zurueckgezogen/');
    },
  );

  test.each([
    { where: 'at the root', folder: root.folder, base: '/' },
    { where: 'below a path', folder: sub.folder, base: '/zeitung/' },
  ])('that lose half of a file, every script of a page $where has its hash', ({ folder, base }) => {
    const scripts = [
      ...read(folder, 'index.html').matchAll(/<script type="module" src="([^"]+)" integrity="([^"]+)">/g),
    ];
    expect(scripts).not.toEqual([]);
    for (const [, address = '', integrity] of scripts) {
      const code = read(folder, address.slice(base.length));
      expect(integrity).toBe(`sha256-${createHash('sha256').update(code).digest('base64')}`);
    }
    const bare = listPages(folder).filter((path) =>
      /<script type="module" src="[^"]+">/.test(read(folder, path)),
    );
    expect(bare).toEqual([]);
  });

  test('_headers names the base path', () => {
    expect(read(sub.folder, '_headers')).toMatch(/^\/zeitung\/\*$/m);
  });

  test('_redirects sends every former address on', () => {
    expect(read(root.folder, '_redirects').trim().split('\n').sort()).toEqual([
      '/2019/alte-adresse/ /artikel/2025/umgezogen/ 301',
      '/irrtum/ /artikel/2025/zurueckgezogen/ 301',
      '/news/1234.html /artikel/2025/umgezogen/ 301',
      '/stra%C3%9Fe/ /artikel/2025/umgezogen/ 301',
    ]);
  });

  test.each(['2019/alte-adresse/index.html', 'news/1234.html', 'straße/index.html'])(
    'that know only files, %s leads on',
    (path) => {
      expect(read(root.folder, path)).toContain(
        'http-equiv="refresh" content="0; url=/artikel/2025/umgezogen/"',
      );
      expect(read(sub.folder, path)).toContain('url=/zeitung/artikel/2025/umgezogen/');
    },
  );

  test('a 404 page stands ready that is not to be found by search engines', () => {
    expect(read(root.folder, '404.html')).toContain('<meta name="robots" content="noindex">');
  });
});

test.each(Object.entries({ root, sub }))(
  'a build of %s warns of no link that leads nowhere',
  (_name, site) => {
    expect(site.log).not.toContain('leads nowhere');
  },
);

test('a link that leads nowhere is a warning with the article and the address', () => {
  const lines = adversarial.log.split('\n').filter((line) => line.includes('leads nowhere'));
  expect(lines.join('\n')).toMatch(
    /adversarial-content\/articles\/2025\/[\w-]+\.md: .* got ".+", which leads nowhere/,
  );
});

describe('a build of faulty content', () => {
  test('fails, writes nothing, and prints no stack trace', () => {
    expect(faulty.exitCode).toBe(1);
    expect(existsSync(faulty.folder)).toBe(false);
    expect(faulty.log).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['ohne-titel.md', 'title: expected a headline'],
    ['unbekannt.md', 'the unknown key "autor"'],
    ['februar.md', 'published: expected a date like 2025-08-14'],
    ['leer.md', 'expected a body that shows something'],
    ['tief.md', 'nesting too deep'],
    ['falsches-jahr.md', 'articles/2025/falsches-jahr.md'],
    ['Große Änderung.md', 'articles/2025/grosse-aenderung.md'],
    ['bild-fehlt.md', '"./fehlt.jpg"'],
    ['seite.md', 'title: expected a heading'],
    ['impressum.md', 'the placeholder "[Adresse]"'],
  ])('names %s and what is wrong with it: %s', (file, words) => {
    const line = faulty.log.split('\n').find((text) => text.includes(file) && text.includes('expected'));
    expect(line).toContain(words);
  });

  test('does not complain of the file that is right', () => {
    expect(faulty.log).not.toContain('gut.md');
  });
});
