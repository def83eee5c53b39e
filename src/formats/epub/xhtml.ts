import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { printXml } from '../print-xml.ts';

/** What stands in an element; what is undefined is not there. */
export type Content = readonly (ElementContent | string | undefined)[];

const NAMESPACES = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };

/** The style sheet of every book, beside its documents. */
export const STYLE_FILE = 'style.css';

/** The scripts in use that are read from right to left, by the scriptMetadata of Unicode's CLDR. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** What a document is called and what it is, `type` in the words of `epub:type`. */
interface Frame {
  readonly title: string;
  readonly language: string;
  readonly type: string;
}

/** Prints a document of a book as XHTML. */
export function printXhtml({ title, language, type }: Frame, content: Content): string {
  return printXml(
    x(
      'html',
      { ...NAMESPACES, ...inLanguage(language) },
      x('head', [
        x('meta', { charset: 'utf-8' }),
        x('title', title),
        x('link', { rel: 'stylesheet', type: 'text/css', href: STYLE_FILE }),
      ]),
      x('body', { 'epub:type': type }, ...content),
    ),
  );
}

/**
 * The language of an element as XHTML and XML write it, with the direction in which it is read where that is another than
 * around it.
 * @param around the language of what is around it
 */
export function inLanguage(tag: string, around = 'de'): Readonly<Record<string, string>> {
  const direction = directionOf(tag);
  return {
    lang: tag,
    'xml:lang': tag,
    ...(direction === directionOf(around) ? {} : { dir: direction }),
  };
}

/** In which direction a language is read. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
