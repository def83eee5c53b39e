import { hasToken } from './class-tokens.ts';
import { lineOf } from './plain-line.ts';

/** Where a page prints its date. */
const DATE_TOKEN =
  /^(?:date|datum|datetime|dateline|published|publish|pubdate|publication|posted|timestamp|time|stand|meta|metatextline|metadata|info|byline|entry)$/;

/** Blocks whose dates are those of other articles, of events and of readers. */
const ELSEWHERE =
  /^(?:teaser|teasers|related|comment|comments|sidebar|kommentar|kommentare|calendar|kalender|events?)$/;

const SAYS_DATE = /^\s*(?:stand|veröffentlicht|erschienen|publiziert|datum|vom|aktualisiert)(?!\p{L})/iu;

/** No line that prints a date is longer, in UTF-16 units. */
const MAX_LINE = 160;

/** What the elements of a selector say in `content` or `datetime`, else in words; those about other articles do not count. */
export function attributesOf(document: Document, selector: string): (string | null)[] {
  return firstHere([...document.querySelectorAll(selector)], 5).map(
    (element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? lineOf(element),
  );
}

/** The `time` elements about the headline: beside it or in the head of its article. */
export function headTimes(document: Document, headline: Element | undefined): (string | null)[] {
  const head = headline?.closest('header') ?? headline?.closest('article') ?? headline?.parentElement;
  const times = firstHere([...(head ?? document).querySelectorAll('time')], 3);
  return times.map((time) => time.getAttribute('datetime') || lineOf(time));
}

/** The short lines that hold a date: those marked so, then those behind the headline, at last those before it. */
export function printedLines(document: Document, headline: Element | undefined): string[] {
  const all = [...document.body.querySelectorAll('*')].filter(
    (element) => element === headline || isShort(element),
  );
  const at = headline ? all.indexOf(headline) : -1;
  const marked = all.filter((element) => hasToken(element, DATE_TOKEN));
  const behind = at < 0 ? [] : all.slice(at + 1, at + 60);
  const said = all.filter((element) => SAYS_DATE.test(element.textContent ?? ''));
  const before = at < 0 ? [] : all.slice(Math.max(0, at - 8), at);
  const elements = [
    firstHere(marked, 30),
    firstHere(behind, 25),
    firstHere(said, 10),
    firstHere(before, 8),
  ].flat();
  return [...new Set(elements)].map(lineOf).filter((line) => /\d/.test(line));
}

/** Tells whether an element is a line of text, of a kind that dates are printed in. */
function isShort(element: Element): boolean {
  if (!/^(?:p|div|span|time|small|em|li|td|dd|address|strong|b|i|font)$/.test(element.localName))
    return false;
  const { length } = element.textContent ?? '';
  return length > 5 && length <= MAX_LINE;
}

/** The first of several elements that are not in blocks about something else. */
function firstHere(elements: readonly Element[], count: number): Element[] {
  const here: Element[] = [];
  for (const element of elements) {
    if (here.length === count) break;
    if (!isElsewhere(element)) here.push(element);
  }
  return here;
}

function isElsewhere(element: Element): boolean {
  for (
    let around: Element | null = element;
    around && around.localName !== 'body';
    around = around.parentElement
  ) {
    if (/^(?:nav|aside|footer)$/.test(around.localName) || hasToken(around, ELSEWHERE)) return true;
  }
  return false;
}
