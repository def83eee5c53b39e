import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article } from '../../article/article.ts';
import type { BodyHeading } from '../../markdown/findings.ts';
import { chapterFile } from './addresses.ts';
import { articlesOf, type Book } from './book.ts';
import { IMPRINT_TITLE } from './imprint.ts';
import { inLanguage } from './xhtml.ts';

/** The documents that every book has beside its chapters. */
export const TITLE_FILE = 'title.xhtml';
export const NAVIGATION_FILE = 'nav.xhtml';
export const IMPRINT_FILE = 'imprint.xhtml';

/** What the contents of a book are called. */
export const CONTENTS_TITLE = 'Inhalt';

/**
 * Sets the contents of a book, from which e-readers make their own list, and its landmarks. Only those of an edition
 * are a page that is read.
 * @param headingsOf the headings of an article's body
 */
export function setNavigation(
  book: Book,
  headingsOf: (article: Article) => readonly BodyHeading[],
): Element[] {
  const [first] = articlesOf(book);
  const entries = book.parts.flatMap(({ heading, articles }) =>
    heading === undefined
      ? articles.map((article) => setEntry(article, headingsOf(article)))
      : [
          x('li', [
            x('span', heading),
            x(
              'ol',
              articles.map((article) => setEntry(article, [])),
            ),
          ]),
        ],
  );
  const landmark = (type: string, href: string, text: string) =>
    x('li', [x('a', { 'epub:type': type, href }, text)]);
  return [
    x(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'inhalt-titel' },
      x('h1', { id: 'inhalt-titel' }, CONTENTS_TITLE),
      x('ol', [...entries, x('li', [x('a', { href: IMPRINT_FILE }, IMPRINT_TITLE)])]),
    ),
    x(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': 'Wegweiser' },
      x('ol', [
        landmark('titlepage', TITLE_FILE, 'Titel'),
        book.isEdition ? landmark('toc', NAVIGATION_FILE, CONTENTS_TITLE) : undefined,
        first && landmark('bodymatter', chapterFile(first.id), 'Text'),
        landmark('imprint', IMPRINT_FILE, IMPRINT_TITLE),
      ]),
    ),
  ];
}

/** An article with its highest headings. */
function setEntry({ id, title, language }: Article, headings: readonly BodyHeading[]): Element {
  const file = chapterFile(id);
  const foreign = language === 'de' ? {} : inLanguage(language);
  const places = headings.filter(
    ({ depth, id, text }) => depth === 2 && id !== 'footnote-label' && text !== '',
  );
  const entry = (href: string, text: string, ...below: Element[]) =>
    x('li', [x('a', { href, ...foreign }, text), ...below]);
  const inner = places.map(({ id, text }) => entry(`${file}#${id}`, text));
  return entry(file, title, ...(inner.length > 0 ? [x('ol', inner)] : []));
}
