import faces from 'lesesaal-fonts/faces.css?raw';
import italic from 'lesesaal-fonts/newsreader-italic.woff2?inline';
import italicNames from 'lesesaal-fonts/newsreader-italic-names.woff2?inline';
import upright from 'lesesaal-fonts/newsreader-normal.woff2?inline';
import uprightNames from 'lesesaal-fonts/newsreader-normal-names.woff2?inline';
import { getLibrary } from '../articles.ts';
import { environment } from '../environment.ts';
import { renderCover } from '../formats/cards/cover.ts';
import style from '../formats/epub/book.css?raw';
import type { Book } from '../formats/epub/book.ts';
import { makeBook } from '../formats/epub/make-book.ts';
import { scalePicture } from './pictures.ts';
import { publication } from './publication.ts';
import { studio } from './studio.ts';

/** The files come as `data:` addresses, since whoever bundles this knows alone where they lie. */
const fontFiles = {
  'newsreader-normal.woff2': decode(upright),
  'newsreader-normal-names.woff2': decode(uprightNames),
  'newsreader-italic.woff2': decode(italic),
  'newsreader-italic-names.woff2': decode(italicNames),
};

/** Makes an e-book of the site that is being built. */
export async function printBook(book: Book): Promise<Response> {
  const { bodies } = await getLibrary();
  const bytes = await makeBook(book, {
    publication,
    urls: environment.urls,
    bodies,
    style,
    typeface: { css: faces, files: fontFiles },
    scale: scalePicture,
    renderCover: (texts) => renderCover(texts, studio),
  });
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/epub+zip' } });
}

function decode(address: string): Uint8Array {
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
