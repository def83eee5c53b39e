import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** A book as a reader opens it. */
export function openBook(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const file = files[`EPUB/${path}`];
    if (!file) throw new Error(`The book has no ${path}, but ${Object.keys(files).join(', ')}.`);
    return strFromU8(file);
  };
  return {
    /** The paths of all files. */
    paths: Object.keys(files),
    /** A file beside the package document, as text. */
    text,
    /** The same as a document. */
    document: (path: string) => new DOMParser().parseFromString(text(path), 'text/xml'),
  };
}

/** What epubcheck-ts finds in a book, errors and warnings, in words; it holds most of what EPUBCheck itself does. */
export async function checkBook(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes, {}, 'buch.epub');
  return messages
    .filter(({ severity }) => severity !== 'usage' && severity !== 'info')
    .map(({ id, message, location }) => `${id} ${location?.path}: ${message}`);
}
