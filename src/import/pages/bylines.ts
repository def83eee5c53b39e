import { toWebAddress } from '../feeds/web-address.ts';
import { hasToken } from './class-tokens.ts';
import { isRecord, type LinkedArticle, textsOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { lineOf, toPlainLine } from './plain-line.ts';
import { foldText, isSite } from './site-names.ts';

interface Author {
  readonly name: string;
  readonly url?: string;
}

/** How a line begins that names who wrote a text. */
const LEAD =
  /^(?:(?:ein(?:e)?\s)?(?:analyse|bericht|essay|gastbeitrag|glosse|interview|kolumne|kommentar|reportage|rezension|text|protokoll|autor(?:in|en|innen)?|redaktion|meldung|beitrag)\s*(?:von\s|:\s*|vom\s)|von:?\s|by:?\s|verfasst von\s|geschrieben von\s|aus der feder von\s)+/iu;

/** Agencies have names of one word. */
const AGENCY =
  /^(?:dpa(?:[-/ ][\w.-]+)?|afp|ap|reuters|rtr|epd|kna|sid|apa|sda|ots|dts|dapd|ddp|ntb|bloomberg)$/i;

/** What stands beside a name and is none. */
const NO_NAME =
  /redaktion|redakteur|korrespondent|reporter|studio|ressort|volontär|leiter(?:in)?$|^(?:in|aus|für|mit|und|von|autor(?:in)?|herausgeber(?:in)?|chefreporter(?:in)?|foto|fotos|video|grafik|illustration|dr|prof)\b\.?$|\d|@|https?:|www\.|^\W*$|nachrichten|online|agentur|\.(?:de|com|net|org|at|ch|tv)$/iu;

/** Names, joined by these, are several; a comma divides too, unless `Beispiel, Ada` is meant. */
const BETWEEN = /\s*(?:,|;|\||•|·|\s(?:und|and|sowie|&|mit)\s)\s*/iu;

/** No name is longer, in UTF-16 units. */
const MAX_NAME = 60;
const MAX_LINE = 300;

/** Where a page prints who wrote it. */
const BYLINE = /^(?:byline|author|authors|autor|autoren|authorline|verfasser|writer|dcbyline)$/;

/** Blocks of a person's portrait, of other articles or of readers. */
const NO_BYLINE =
  /^(?:comment|comments|kommentar|kommentare|teaser|related|sidebar|bio|box|list|footer|nav)$/;

/**
 * Finds who wrote the article: JSON-LD, microdata, `rel=author` and `meta`, then the printed byline. Of an editorial
 * office only its agency's name is kept, and none of the site itself.
 * @param base where relative addresses begin
 */
export function findAuthors(
  document: Document,
  {
    linked,
    meta,
    siteNames,
    host,
    base,
  }: {
    linked: LinkedArticle | undefined;
    meta: MetaTags;
    siteNames: readonly string[];
    host: string | undefined;
    base: string | undefined;
  },
): Author[] {
  const isNoAuthor = (name: string) => isSite(name, siteNames, host);
  const witnesses: (() => Author[])[] = [
    () => [linked?.['author']].flat().flatMap((author) => readLinked(author, base)),
    () =>
      [...document.querySelectorAll('[itemprop~="author"]')].flatMap((element) => readElement(element, base)),
    () =>
      meta
        .all('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author')
        .flatMap(readNames),
    () =>
      [...document.querySelectorAll('a[rel~="author"]')]
        .slice(0, 5)
        .flatMap((element) => readElement(element, base)),
    () => findBylines(document),
  ];
  for (const witness of witnesses) {
    const authors = unite(witness().filter(({ name }) => !isNoAuthor(name)));
    if (authors.length > 0) return authors;
  }
  return [];
}

/** The names in a line such as `Von Ada Beispiel und Bernd Muster, Berlin`. */
export function readNames(text: string | undefined): Author[] {
  const line = (toPlainLine(text) ?? '')
    .slice(0, MAX_LINE)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .trim();
  if (/^https?:/i.test(line)) return [];
  const pieces = line
    .replace(LEAD, '')
    .split(BETWEEN)
    .flatMap(splitSlash)
    .map(cleanName)
    .filter((name) => name !== '');
  const names = pieces.filter(
    (name) => AGENCY.test(name) || (name.length <= MAX_NAME && /\p{L}{2}/u.test(name) && !NO_NAME.test(name)),
  );
  // Beside whole names, a word alone is the place they write from.
  const whole = names.filter((name) => name.includes(' ') || AGENCY.test(name));
  if (names.length === 2 && pieces.length === 2 && whole.length === 0 && /^[^,]+,[^,]+$/.test(line))
    return [{ name: `${names[1]} ${names[0]}` }];
  return (whole.length > 0 ? whole : names.slice(0, 1)).map((name) => ({ name }));
}

/** `Ada Beispiel/dpa` are two, `dpa/lsw` is one agency. */
function splitSlash(name: string): string[] {
  return AGENCY.test(name) ? [name] : name.split('/');
}

/** The lines of a page that say who wrote it: `Von …`, or an element that is marked as a byline. */
function findBylines(document: Document): Author[] {
  const marked = [
    ...document.querySelectorAll(
      '[class*="author" i], [class*="autor" i], [class*="byline" i], [class*="verfasser" i]',
    ),
  ]
    .filter((element) => hasToken(element, BYLINE) && !hasToken(element, NO_BYLINE))
    .map(lineOf)
    .filter((line) => line !== '' && line.length < 120);
  const spoken = [...document.querySelectorAll('p, span, div, address, em, strong')]
    .filter(({ children, textContent }) => children.length <= 2 && (textContent ?? '').length < 120)
    .map(lineOf)
    .filter(
      (line) =>
        /^(?:eine?\s\p{L}+\s)?von\s(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}(?:$|,|\sund\s)/iu.test(line) &&
        !/[.!?:]$/.test(line),
    );
  for (const line of [...marked.slice(0, 5), ...spoken.slice(0, 3)]) {
    const names = readNames(line).filter(({ name }) => AGENCY.test(name) || /^\p{Lu}.*\s\p{Lu}/u.test(name));
    if (names.length > 0) return names;
  }
  return [];
}

function readLinked(author: unknown, base: string | undefined): Author[] {
  const names = textsOf(author).flatMap(readNames);
  const url =
    isRecord(author) && names.length === 1
      ? toWebAddress(textsOf(author['url'] ?? author['sameAs'], [])[0], base)
      : undefined;
  return names.map(({ name }) => (url ? { name, url } : { name }));
}

function readElement(element: Element, base: string | undefined): Author[] {
  const named = element.querySelector('[itemprop~="name"]') ?? element;
  const names = readNames(named.getAttribute('content') ?? lineOf(named));
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const url = names.length === 1 ? toWebAddress(link?.getAttribute('href') ?? undefined, base) : undefined;
  return names.map(({ name }) => (url ? { name, url } : { name }));
}

function cleanName(piece: string): string {
  const name = piece
    .replace(LEAD, '')
    .replace(/^[\s:–—-]+|[\s:–—.-]+$/g, '')
    .trim();
  const isShouted = name.includes(' ') && name === name.toUpperCase();
  return isShouted
    ? name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

function unite(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors) {
    const key = foldText(author.name);
    if (!byName.has(key)) byName.set(key, author);
  }
  return [...byName.values()].slice(0, 10);
}
