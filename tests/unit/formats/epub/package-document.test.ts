import { describe, expect, test } from 'vitest';
import { type Book, describeArticleBook, describeTopicBook } from '../../../../src/formats/epub/book.ts';
import {
  type BookFile,
  printContainer,
  printPackage,
} from '../../../../src/formats/epub/package-document.ts';
import { lintXml, readXml } from '../../../read-xml.ts';
import { makeArticle } from '../../article/make-article.ts';
import { publication, urls } from './make-workshop.ts';

const CHANGED = new Date('2025-08-20T22:30:00.500Z');
const article = makeArticle({ language: 'en', authors: [{ name: 'Ada' }, { name: 'Bo' }] });
const files: BookFile[] = [
  { path: 'nav.xhtml', type: 'application/xhtml+xml', bytes: '', role: 'nav' },
  { path: 'a.xhtml', type: 'application/xhtml+xml', bytes: '', isRead: true },
  { path: 'cover.png', type: 'image/png', bytes: '', role: 'cover-image' },
];
const printOf = (book: Book, more: BookFile[] = []) =>
  printPackage(book, [...files, ...more], CHANGED, publication);

describe('the package document', () => {
  const text = printOf(describeArticleBook(article, urls, publication));
  const read = readXml(text);

  test('says what the book is', async () => {
    expect(await lintXml(text)).toEqual([]);
    expect(read('dc:identifier')).toEqual([expect.stringMatching(/^urn:uuid:/)]);
    expect(read('dc:title')).toEqual(['Ein Beispiel']);
    expect(read('dc:language')).toEqual(['en']);
    expect(read('dc:creator')).toEqual(['Ada', 'Bo']);
    expect(read('dc:publisher')).toEqual(['Lesesaal']);
    expect(read('dc:subject')).toEqual(['Chips']);
    expect(read('dc:date')).toEqual(['2025-08-14']);
    expect(read('dc:source')).toEqual(['https://example.org/zeitung/artikel/2025/beispiel/']);
    expect(text).toContain('<meta property="dcterms:modified">2025-08-20T22:30:00Z</meta>');
  });

  test('names every file, and those that are read in their order', () => {
    expect(text).toContain(
      '<item id="datei-1" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    );
    expect(text).toContain(
      '<item id="datei-3" href="cover.png" media-type="image/png" properties="cover-image"/>',
    );
    expect(text).toContain('<spine><itemref idref="datei-2"/></spine>');
    const arabic = makeArticle({ language: 'ar' });
    expect(printOf(describeArticleBook(arabic, urls, publication))).toContain(
      '<spine page-progression-direction="rtl"><itemref idref="datei-2"/></spine>',
    );
  });

  test('counts the cover not among the pictures of the text', () => {
    expect(text).not.toContain('>visual<');
    const picture = { path: 'images/x.jpg', type: 'image/jpeg', bytes: '' };
    expect(printOf(describeArticleBook(article, urls, publication), [picture])).toContain('>visual<');
  });

  test('puts the editions of a site together', () => {
    const topic = { label: 'Chips', slug: 'chips', articles: [article] };
    const edition = printOf(describeTopicBook(topic, urls, publication));
    expect(edition).toContain('<meta property="belongs-to-collection" id="reihe">Lesesaal</meta>');
    expect(readXml(edition)('dc:date')).toEqual([]);
    expect(text).not.toContain('belongs-to-collection');
  });
});

test('the container leads to the package document', async () => {
  expect(await lintXml(printContainer())).toEqual([]);
  expect(printContainer()).toContain(
    '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>',
  );
});
