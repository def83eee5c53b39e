import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { type Book, describeArticleBook, describeTopicBook } from '../../../../src/formats/epub/book.ts';
import { makeBook } from '../../../../src/formats/epub/make-book.ts';
import { lintXml } from '../../../read-xml.ts';
import { makeArticle } from '../../article/make-article.ts';
import { BAD_TEXTS, COVER, FORBIDDEN } from '../feeds/bad-input.ts';
import { makeWorkshop, publication, urls } from './make-workshop.ts';
import { checkBook, openBook } from './open-book.ts';

const ADVERSARIAL = join(import.meta.dirname, '../../../fixtures/adversarial');
const ARTICLE = makeArticle({ id: '2025/erster', title: 'Der erste Artikel' });
const SECOND = makeArticle({ id: '2025/zweiter', title: 'Der zweite Artikel' });

const bookOf = (article: Article) => describeArticleBook(article, urls, publication);
const editionOf = (...articles: Article[]) =>
  describeTopicBook({ label: 'Chips', slug: 'chips', articles }, urls, publication);

const make = (article: Article, markdown = 'Der Text.') =>
  makeBook(bookOf(article), makeWorkshop([[article, markdown]]));

/** The alternative texts of a document; the other parser leaves the entities of attributes as they are. */
function altsIn(xhtml: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('attrs' in node)
      found.push(...node.attrs.filter(({ name }) => name === 'alt').map(({ value }) => value));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(xhtml));
  return found;
}

describe('a book', () => {
  test('of an article passes epubcheck-ts, and has its parts', async () => {
    const bytes = await make(ARTICLE, '## Ein Abschnitt\n\nDer Text.');
    expect(await checkBook(bytes)).toEqual([]);
    expect(openBook(bytes).paths).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/title.xhtml',
      'EPUB/nav.xhtml',
      'EPUB/2025-erster.xhtml',
      'EPUB/imprint.xhtml',
      'EPUB/style.css',
      'EPUB/cover.png',
      'EPUB/newsreader-normal.woff2',
    ]);
  });

  test('of many articles holds each, in the order of its parts', async () => {
    const bytes = await makeBook(
      editionOf(ARTICLE, SECOND),
      makeWorkshop([
        [ARTICLE, 'Eins.'],
        [SECOND, 'Zwei.'],
      ]),
    );
    expect(await checkBook(bytes)).toEqual([]);
    const { paths, document } = openBook(bytes);
    expect(paths.filter((path) => path.includes('2025-'))).toEqual([
      'EPUB/2025-erster.xhtml',
      'EPUB/2025-zweiter.xhtml',
    ]);
    expect(document('package.opf').querySelectorAll('spine itemref')).toHaveLength(5);
  });

  test('has the same bytes for the same input', async () => {
    const [one, other] = await Promise.all([make(ARTICLE), make(ARTICLE)]);
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(Buffer.from(one).equals(await make({ ...ARTICLE, title: 'Ein anderer' }))).toBe(false);
  });

  test('holds a picture once, however often it is shown', async () => {
    const articles = [ARTICLE, SECOND].map((article) => ({ ...article, image: COVER }));
    const text = '![Ein Hafen](./hafen.jpg)\n\n![Noch ein Hafen](./andere/hafen.jpg)';
    const bytes = await makeBook(
      editionOf(...articles),
      makeWorkshop(articles.map((article) => [article, text] as const)),
    );
    expect(await checkBook(bytes)).toEqual([]);
    const { paths, document } = openBook(bytes);
    const pictures = paths.filter((path) => path.startsWith('EPUB/images/'));
    expect(pictures).toEqual([expect.stringMatching(/^EPUB\/images\/[0-9a-f]{16}\.jpg$/)]);
    const images = [...document('2025-erster.xhtml').querySelectorAll('img')];
    expect(images.map((image) => [image.getAttribute('alt'), `EPUB/${image.getAttribute('src')}`])).toEqual(
      ['Ein Hafen', 'Ein Hafen', 'Noch ein Hafen'].map((alt) => [alt, pictures[0]]),
    );
  });

  test('passes on what is said of a picture that cannot be read', async () => {
    const workshop = makeWorkshop([[ARTICLE, '![Bild](./kaputt.jpg)']], {
      scale: (file) => Promise.reject(new Error(`${file}: expected a picture`)),
    });
    await expect(makeBook(bookOf(ARTICLE), workshop)).rejects.toThrow(
      '/content/./kaputt.jpg: expected a picture',
    );
  });

  test('is not made of nothing', async () => {
    const empty: Book = { ...editionOf(ARTICLE), parts: [] };
    await expect(makeBook(empty, makeWorkshop([]))).rejects.toThrow('expected a book with an article');
  });

  test('has italics and the letters of names only where a text has any', async () => {
    const fontsOf = async (markdown: string) =>
      openBook(await make(ARTICLE, markdown)).paths.filter((path) => path.endsWith('.woff2'));
    expect(await fontsOf('Aufrecht.')).toEqual(['EPUB/newsreader-normal.woff2']);
    expect(await fontsOf('*Schräg* in Łódź.')).toEqual([
      'EPUB/newsreader-normal.woff2',
      'EPUB/newsreader-normal-names.woff2',
      'EPUB/newsreader-italic.woff2',
    ]);
  });
});

describe('bad input becomes a book that epubcheck-ts takes', () => {
  test.each(BAD_TEXTS)('and gives back: %s', async (_what, bad) => {
    const article = makeArticle({
      title: bad,
      description: bad,
      summary: bad,
      topics: [{ label: bad, slug: 'x' }],
      authors: [{ name: bad }],
      source: { name: bad },
      citations: [{ title: bad, url: 'https://example.org/?a=[b]|c' }],
      corrections: [{ date: '2025-08-15', text: bad }],
      image: { ...COVER, alt: bad, caption: bad, credit: bad },
    });
    const bytes = await make(article);
    expect(await checkBook(bytes)).toEqual([]);
    const { document, text } = openBook(bytes);
    const packageFile = document('package.opf');
    for (const name of ['dc:title', 'dc:creator', 'dc:description', 'dc:subject']) {
      expect(packageFile.getElementsByTagName(name)[0]?.textContent, name).toBe(bad);
    }
    const chapter = document('2025-beispiel.xhtml');
    expect(chapter.querySelector('h1')?.textContent).toBe(bad);
    expect(altsIn(text('2025-beispiel.xhtml'))).toEqual([bad]);
    expect(await lintXml(text('2025-beispiel.xhtml'))).toEqual([]);
  });

  test('without the characters that XML cannot hold', async () => {
    expect(await checkBook(await make(makeArticle({ title: FORBIDDEN })))).toEqual([]);
  });

  test('of an article without description, summary, author and image', async () => {
    const article = makeArticle({ summary: '' });
    const bytes = await make(article);
    expect(await checkBook(bytes)).toEqual([]);
    const packageFile = openBook(bytes).document('package.opf');
    expect(packageFile.getElementsByTagName('dc:description')).toHaveLength(0);
    expect(packageFile.getElementsByTagName('dc:creator')[0]?.textContent).toBe('Lesesaal');
  });

  test('of a topic called Öl & Gas', async () => {
    const topic = { label: 'Öl & Gas', slug: 'oel-gas', articles: [ARTICLE] };
    const bytes = await makeBook(
      describeTopicBook(topic, urls, publication),
      makeWorkshop([[ARTICLE, 'Der Text.']]),
    );
    expect(await checkBook(bytes)).toEqual([]);
    expect(openBook(bytes).document('title.xhtml').querySelector('h1')?.textContent).toBe('Öl & Gas');
  });

  test('of headings deeper than a book may nest, to which its contents lead', async () => {
    const deep = `${'<div>'.repeat(120)}\n\n## Tief unten\n\n[hinab](#abschnitt-tief-unten)\n\n${'</div>'.repeat(120)}`;
    const bytes = await make(ARTICLE, deep);
    expect(await checkBook(bytes)).toEqual([]);
    const { text } = openBook(bytes);
    expect(text('nav.xhtml')).toContain('2025-erster.xhtml#abschnitt-tief-unten');
    expect(text('2025-erster.xhtml')).toContain('id="abschnitt-tief-unten"');
  });

  test('of every hostile body, in one edition', { timeout: 120_000 }, async () => {
    const texts = readdirSync(ADVERSARIAL)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => {
        const markdown = readFileSync(join(ADVERSARIAL, name), 'utf8').replace(/\r\n?/g, '\n');
        const article = makeArticle({ id: `2025/${name.replace(/\.md$/, '')}` });
        return [[article, markdown] as const];
      });
    expect(texts.length).toBeGreaterThan(300);
    const articles = texts.map(([article]) => article);
    const bytes = await makeBook(editionOf(...articles), makeWorkshop(texts));
    expect(await checkBook(bytes)).toEqual([]);
  });
});
