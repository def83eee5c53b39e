import type { Element } from 'xast';
import { x } from 'xastscript';
import { printXml } from '../print-xml.ts';
import type { Publication } from '../publication.ts';
import { describeAccessibility } from './accessibility.ts';
import type { Book } from './book.ts';
import { directionOf } from './xhtml.ts';

/** A file of a book, as its package names it. */
export interface BookFile {
  /** Beside the package document. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array | string;
  /** What it is to the book, such as `nav` or `cover-image`. */
  readonly role?: 'nav' | 'cover-image';
  /** Whether it is one of the documents that are read, in their order. */
  readonly isRead?: boolean;
}

/** The package document within a book. */
export const PACKAGE_FILE = 'EPUB/package.opf';

/** Prints the file that says where the package document is. */
export function printContainer(): string {
  const rootFile = x('rootfile', {
    'full-path': PACKAGE_FILE,
    'media-type': 'application/oebps-package+xml',
  });
  const xmlns = 'urn:oasis:names:tc:opendocument:xmlns:container';
  return printXml(x('container', { xmlns, version: '1.0' }, x('rootfiles', [rootFile])));
}

/**
 * Prints the package document: what the book is, and every file of it.
 * @param changed when the newest of what it holds was written or corrected
 */
export function printPackage(
  book: Book,
  files: readonly BookFile[],
  changed: Date,
  publication: Publication,
): string {
  const [language = 'de'] = book.languages;
  const direction = directionOf(language);
  const named = files.map((file, index) => ({ ...file, id: `datei-${index + 1}` }));
  return printXml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'kennung',
        'xml:lang': language,
      },
      x(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        ...describeBook(book, changed, publication),
        ...describeAccessibility(files.some(({ type, role }) => type.startsWith('image/') && !role)),
      ),
      x(
        'manifest',
        named.map(({ id, path, type, role }) =>
          x('item', { id, href: path, 'media-type': type, properties: role }),
        ),
      ),
      x(
        'spine',
        direction === 'rtl' ? { 'page-progression-direction': direction } : {},
        named.filter(({ isRead }) => isRead).map(({ id }) => x('itemref', { idref: id })),
      ),
    ),
  );
}

function describeBook(book: Book, changed: Date, { name, id }: Publication): Element[] {
  const { title, languages, authors, subjects, description, published, url } = book;
  return [
    x('dc:identifier', { id: 'kennung' }, book.id),
    x('dc:title', title),
    ...languages.map((language) => x('dc:language', language)),
    ...authors.map((author) => x('dc:creator', author)),
    ...(description === undefined ? [] : [x('dc:description', description)]),
    ...subjects.map((subject) => x('dc:subject', subject)),
    x('dc:publisher', name),
    ...(published ? [x('dc:date', published)] : []),
    x('dc:source', url),
    x('meta', { property: 'dcterms:modified' }, toSeconds(changed)),
    ...(book.isEdition ? describeSeries(name, id) : []),
  ];
}

/** Libraries put the editions of a site together. */
function describeSeries(name: string, id: string): Element[] {
  const refines = '#reihe';
  return [
    x('meta', { property: 'belongs-to-collection', id: 'reihe' }, name),
    x('meta', { refines, property: 'collection-type' }, 'series'),
    x('meta', { refines, property: 'dcterms:identifier' }, `${id}/ausgaben`),
  ];
}

/** As EPUB writes a moment: in UTC, without fractions of a second. */
function toSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}
