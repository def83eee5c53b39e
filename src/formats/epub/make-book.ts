import type { Element } from 'xast';
import type { Article } from '../../article/article.ts';
import { lastChange } from '../../article/last-change.ts';
import type { Urls } from '../../article/urls.ts';
import type { Body } from '../../articles.ts';
import type { CoverTexts } from '../cards/cover.ts';
import type { Publication } from '../publication.ts';
import type { createPictureScaler } from '../scale-picture.ts';
import { chapterFile, createBookAddresses } from './addresses.ts';
import { setBookBody } from './body.ts';
import { articlesOf, type Book } from './book.ts';
import { setChapter } from './chapter.ts';
import { chooseFonts, type Typeface } from './fonts.ts';
import { IMPRINT_TITLE, setImprint } from './imprint.ts';
import { CONTENTS_TITLE, IMPRINT_FILE, NAVIGATION_FILE, setNavigation, TITLE_FILE } from './navigation.ts';
import { packBook } from './pack.ts';
import { type BookFile, PACKAGE_FILE, printContainer, printPackage } from './package-document.ts';
import { createPictureShelf, type PictureShelf } from './pictures.ts';
import { setTitlePage } from './title-page.ts';
import { printXhtml, STYLE_FILE } from './xhtml.ts';

/** What every book of a site is made with. */
export interface Workshop {
  readonly publication: Publication;
  readonly urls: Urls;
  /** The bodies of the site's articles by their ids. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** The style sheet of every book. */
  readonly style: string;
  readonly typeface: Typeface;
  readonly scale: ReturnType<typeof createPictureScaler>;
  readonly renderCover: (texts: CoverTexts) => Promise<Uint8Array>;
}

/**
 * Makes an e-book: EPUB 3.3 without a reference to anything outside of it but links. The same book gives the same
 * bytes.
 * @throws Error for a book without an article, and naming a picture that cannot be read
 */
export async function makeBook(book: Book, workshop: Workshop): Promise<Uint8Array> {
  const { publication, bodies, style, typeface, renderCover } = workshop;
  const articles = articlesOf(book);
  if (articles.length === 0) throw new Error(`${book.id}: expected a book with an article, got one without.`);
  const changes = articles.map((article) => lastChange(article, publication.timeZone).getTime());
  const changed = new Date(Math.max(...changes));
  const pictures = createPictureShelf(workshop.scale);
  const language = book.languages[0] ?? 'de';
  const documents = [
    setDocument(TITLE_FILE, book.title, language, 'frontmatter', [setTitlePage(book, publication)]),
    {
      ...setDocument(
        NAVIGATION_FILE,
        CONTENTS_TITLE,
        'de',
        'frontmatter',
        setNavigation(book, ({ id }) => bodies.get(id)?.headings ?? []),
      ),
      role: 'nav' as const,
      isRead: book.isEdition,
    },
    ...(await setChapters(articles, pictures, workshop)),
    setDocument(IMPRINT_FILE, IMPRINT_TITLE, 'de', 'backmatter', [setImprint(book, changed, publication)]),
  ];
  const fonts = chooseFonts(
    typeface,
    documents.map(({ bytes }) => String(bytes)),
  );
  const files: BookFile[] = [
    ...documents,
    { path: STYLE_FILE, type: 'text/css', bytes: `${fonts.css}\n\n${style}` },
    { path: 'cover.png', type: 'image/png', bytes: await renderCover(book.cover), role: 'cover-image' },
    ...pictures.all(),
    ...fonts.files,
  ];
  const packageFile = printPackage(book, files, changed, publication);
  return packBook(
    { path: PACKAGE_FILE, type: 'application/oebps-package+xml', bytes: packageFile },
    printContainer(),
    files,
  );
}

async function setChapters(
  articles: readonly Article[],
  pictures: PictureShelf,
  { publication, urls, bodies }: Workshop,
): Promise<BookFile[]> {
  const { timeZone, toWhole } = publication;
  const addressIn = createBookAddresses(articles, bodies, urls, toWhole);
  const chapters: BookFile[] = [];
  for (const article of articles) {
    const url = toWhole(urls.article(article.id));
    const body = bodies.get(article.id);
    const chapter = setChapter(article, {
      body: body ? await setBookBody(body, pictures, (address) => addressIn(address, url)) : [],
      cover: article.image && (await pictures.take(article.image.file)),
      url,
      timeZone,
    });
    chapters.push(
      setDocument(chapterFile(article.id), article.title, article.language, 'bodymatter', [chapter]),
    );
  }
  return chapters;
}

function setDocument(
  path: string,
  title: string,
  language: string,
  type: string,
  content: readonly Element[],
): BookFile {
  return {
    path,
    type: 'application/xhtml+xml',
    bytes: printXhtml({ title, language, type }, content),
    isRead: true,
  };
}
