import { hasToken } from './class-tokens.ts';
import { lineOf } from './plain-line.ts';

/** What stands over a headline, or beside it, and is no part of it. */
const KICKER =
  /^(?:kicker|dachzeile|topline|overline|roofline|spitzmarke|eyebrow|preline|pretitle|pretitel|uppertitle|suptitle|supertitle|supertitel|obertitel|oberzeile|overhead|subtitle|subline|subheadline|unterzeile|untertitel)$/;

/** So are these, unless the same element is called a headline. */
const LABEL = /^(?:rubrik|ressort|topic|topics|category|label|tagline|prefix|vorspann|section|thema|intro)$/;
const BADGE =
  /^(?:badge|icon|premium|plus|paid|paywall|abo|flag|sr|hidden|visuallyhidden|screenreader|invisible|duration|time|date|counter|tooltip)$/;
const HEADLINE = /^(?:headline|title|titel|heading|hl|ueberschrift|schlagzeile)$/;

/** Longer is no headline, in UTF-16 units. */
export const MAX_LENGTH = 300;

/** A heading as it is printed. */
export interface Printed {
  readonly element: Element;
  readonly whole: string;
  readonly title: string;
  readonly kicker: string | undefined;
  /** All the ways to read it: as a whole, without kicker and badges, each of its parts. */
  readonly forms: readonly string[];
}

/** Reads the headings that may be the article's, those marked as headlines first. */
export function findPrinted(document: Document): Printed[] {
  const marked = [...document.querySelectorAll('h1[itemprop~="headline"], h2[itemprop~="headline"]')];
  const first = [...document.querySelectorAll('h1')];
  const second = [...document.querySelectorAll('article h2, main h2, header h2')].slice(0, 3);
  const elements = [...new Set([...marked, ...first, ...(first.length === 0 ? second : [])])];
  const short = elements.filter(({ textContent }) => (textContent ?? '').length <= 4 * MAX_LENGTH);
  return short.map(readPrinted).filter(({ title }) => title !== '' && title.length <= MAX_LENGTH);
}

function readPrinted(element: Element): Printed {
  const whole = lineOf(element);
  const parts = [...element.querySelectorAll('*')];
  const kickers = parts.filter(isKicker);
  const badges = parts.filter(
    (part) => hasToken(part, BADGE) || /^(?:svg|button|time)$/.test(part.localName),
  );
  const marked = parts.filter((part) => hasToken(part, HEADLINE) && !isKicker(part)).map(lineOf);
  const copy = element.cloneNode(true) as Element;
  const copies = [...copy.querySelectorAll('*')];
  for (const part of [...kickers, ...badges]) copies[parts.indexOf(part)]?.remove();
  const rest = lineOf(copy).replace(/^[\s:|–-]+(?=\S)/, '');
  const title = kickers.length > 0 && marked[0] ? marked[0] : rest || whole;
  const inside = kickers.map(lineOf).find((line) => line !== '');
  const forms = [...new Set([title, rest, whole, ...marked, ...parts.map(lineOf)])].filter(
    (form) => form !== '',
  );
  return { element, whole, title, kicker: inside?.replace(/\s*:$/, '') ?? findKickerBefore(element), forms };
}

function isKicker(element: Element): boolean {
  return hasToken(element, KICKER) || (hasToken(element, LABEL) && !hasToken(element, HEADLINE));
}

/** The line that stands over the heading as an element of its own. */
function findKickerBefore(element: Element): string | undefined {
  const before = element.previousElementSibling;
  const line = before && isKicker(before) ? lineOf(before) : '';
  return line !== '' && line.length < 80 ? line : undefined;
}
