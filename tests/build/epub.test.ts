import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { checkBook, openBook } from '../unit/formats/epub/open-book.ts';
import { attributeValues, listFiles, read } from './files.ts';

const { root, sub, again, adversarial, empty } = sites;

const booksIn = (folder: string) => listFiles(folder).filter((path) => path.endsWith('.epub'));
const bytesOf = (folder: string, path: string) => new Uint8Array(readFileSync(join(folder, path)));
const open = (path: string) => openBook(bytesOf(root.folder, path));
const idOf = (path: string) =>
  open(path).document('package.opf').getElementsByTagName('dc:identifier')[0]?.textContent;

describe('e-books', () => {
  test('are made of every month and every topic', () => {
    const pages = listFiles(root.folder);
    const months = pages.flatMap((path) => {
      const [, year, month] = /^archiv\/(\d{4})\/(\d{2})\/index\.html$/.exec(path) ?? [];
      return year ? [`ausgaben/monat/${year}-${month}.epub`] : [];
    });
    const topics = pages.flatMap((path) => {
      const [, topic] = /^themen\/([^/]+)\/index\.html$/.exec(path) ?? [];
      return topic ? [`ausgaben/thema/${topic}.epub`] : [];
    });
    const editions = booksIn(root.folder).filter((path) => path.startsWith('ausgaben/'));
    expect(editions).toEqual([...months, ...topics].sort());
    expect(editions).toContain('ausgaben/thema/oel-gas.epub');
  });

  test.each(Object.entries({ root, sub, adversarial }))(
    'pass epubcheck-ts, every one: %s',
    { timeout: 300_000 },
    async (_name, { folder }) => {
      const faults: string[] = [];
      for (const path of booksIn(folder)) {
        const found = await checkBook(bytesOf(folder, path));
        faults.push(...found.map((fault) => `${path}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );

  test('have the same bytes from another build, in another folder, time zone and locale', () => {
    const different = booksIn(root.folder).filter(
      (path) => !Buffer.from(bytesOf(root.folder, path)).equals(bytesOf(again.folder, path)),
    );
    expect(different).toEqual([]);
  });

  test('are known by the same id below another path, and each by another', () => {
    const ids = booksIn(root.folder).map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    const [one = ''] = booksIn(root.folder);
    const below = openBook(bytesOf(sub.folder, one)).document('package.opf');
    expect(below.getElementsByTagName('dc:identifier')[0]?.textContent).toBe(idOf(one));
  });

  test('of a site without articles are none', () => {
    expect(booksIn(empty.folder)).toEqual([]);
    expect(read(empty.folder, 'ausgaben/index.html')).toContain('Noch keine Artikel.');
  });

  test('hold nothing of what is not published or was withdrawn', () => {
    for (const path of booksIn(root.folder)) {
      const text = Object.entries(unzipSync(bytesOf(root.folder, path)))
        .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
        .map(([, bytes]) => Buffer.from(bytes).toString())
        .join('');
      expect(text, path).not.toMatch(
        /Entwurfsgeheimnis|Zukunftsgeheimnis|Verschwundenheitswort|gazette keeps/,
      );
    }
  });
});

describe('the book of an article with everything', () => {
  const { text, paths } = open('artikel/2025/alle-elemente.epub');
  const chapter = text('2025-alle-elemente.xhtml');

  test('has its pictures as every reader shows them, drawings too', () => {
    const pictures = attributeValues(chapter, 'src');
    expect(pictures).toHaveLength(4);
    expect(pictures.filter((src) => !/^images\/[0-9a-f]{16}\.(?:jpg|png)$/.test(src))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(pictures.map((src) => `EPUB/${src}`)));
  });

  test('has the languages of its parts, its footnote, its table, its corrections', () => {
    expect(chapter).toContain('<span lang="en" xml:lang="en">This sentence is English.</span>');
    expect(chapter).toContain('role="doc-noteref"');
    expect(chapter).toContain('role="doc-footnote"');
    expect(chapter).toContain('<td class="align-right">1.234</td>');
    expect(chapter).toContain('Im zweiten Absatz stand eine falsche Zahl.');
  });

  test('has the site’s own type, italics and names', () => {
    expect(paths.filter((path) => path.endsWith('.woff2')).sort()).toEqual([
      'EPUB/newsreader-italic.woff2',
      'EPUB/newsreader-normal-names.woff2',
      'EPUB/newsreader-normal.woff2',
    ]);
    expect(text('style.css')).toContain('url("./newsreader-italic.woff2")');
  });
});

describe('the way to e-books', () => {
  const hrefsIn = (path: string, folder = root.folder) => attributeValues(read(folder, path), 'href');

  test('leads from articles, months and topics', () => {
    expect(hrefsIn('artikel/2025/english/index.html')).toContain('/artikel/2025/english.epub');
    expect(hrefsIn('archiv/2024/01/index.html')).toContain('/ausgaben/monat/2024-01.epub');
    expect(hrefsIn('themen/oel-gas/index.html')).toContain('/ausgaben/thema/oel-gas.epub');
    expect(hrefsIn('archiv/index.html')).toContain('/ausgaben/');
    expect(hrefsIn('artikel/2025/zurueckgezogen/index.html').join()).not.toMatch(/\.(?:epub|md)\b/);
  });

  test.each(Object.entries({ '': root, '/zeitung': sub }))(
    'leads from the editions to every one, below “%s” too',
    (base, { folder }) => {
      const editions = booksIn(folder).filter((path) => path.startsWith('ausgaben/'));
      const linked = hrefsIn('ausgaben/index.html', folder).filter((href) => href.endsWith('.epub'));
      expect(linked.toSorted()).toEqual(editions.map((path) => `${base}/${path}`).sort());
    },
  );
});
