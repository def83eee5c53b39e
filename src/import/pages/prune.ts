import {
  HOUSE_LINE,
  NEVER_TEXT,
  NOISE_HEADING,
  OF_LINES,
  OF_OTHERS,
  OF_PICTURES,
  PREVIEW,
  SHORT_NOT_TEXT,
} from './boilerplate.ts';
import { readNames } from './bylines.ts';
import { tokensOf } from './class-tokens.ts';
import { type Amount, measure } from './measure.ts';
import { lineOf } from './plain-line.ts';
import { isOnlyDate } from './written-dates.ts';

const NEVER_SHOWN =
  'script, nav, dialog, iframe, video, audio, object, embed, canvas, select, textarea, input, [hidden], amp-ad, amp-embed, amp-sidebar';
const PICTURES = 'figure, picture, img, amp-img, figcaption';

/** What boxes of pictures are called, also `absatzbild` and `heroimage`. */
const OF_BOXES =
  /bild$|image$|img$|foto$|photo$|picture$|media$|^(?:bild|image|foto|media|caption|aufmacher|figure)/;
const ROLES =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|alert|menu|menubar|toolbar|tooltip|tablist)$/;

/** An element with this share of the page's text is no trimming of it, whatever it is called. */
const MAIN_SHARE = 0.4;

/** Lengths, in UTF-16 units without white space, up to which a block is a line, a note or a box. */
const LINE = 160;
const NOTE = 450;
const CAPTION = 350;
const BOX = 900;

/**
 * Takes out of a page what is plainly no text of its article, before anyone looks for that: navigation, advertisements,
 * buttons for sharing, comments, previews of other articles, captions, bylines. Nothing that holds the headline or
 * much of the page's text is taken.
 * @param headline the element that prints the headline
 */
export function prunePage(
  document: Document,
  { headline, keepsImages }: { readonly headline: Element | undefined; readonly keepsImages: boolean },
): void {
  const { body } = document;
  const holdsHeadline = new Set<Element>();
  for (let element = headline; element; element = element.parentElement ?? undefined)
    holdsHeadline.add(element);
  removeAll(body, NEVER_SHOWN, holdsHeadline);
  treatPictures(body, holdsHeadline, keepsImages);
  const amounts = measure(body);
  const total = amounts.get(body)?.text ?? 0;
  const visit = (element: Element): void => {
    for (const child of [...element.children]) {
      const amount = amounts.get(child) ?? { text: 0, linked: 0 };
      const isMain = holdsHeadline.has(child) || amount.text > total * MAIN_SHARE;
      if (!isMain && isTrimming(child, amount, keepsImages)) child.remove();
      else visit(child);
    }
  };
  visit(body);
}

/**
 * Takes pictures out with the boxes around them that hold nothing more than a caption; or, where they are kept, makes
 * figures of those boxes, so that the captions are known as such.
 */
function treatPictures(body: Element, kept: ReadonlySet<Element>, keepsImages: boolean): void {
  for (const picture of body.querySelectorAll(keepsImages ? 'img, amp-img' : PICTURES)) {
    const figure = picture.closest('figure');
    if (!body.contains(picture) || isFigureOfText(figure)) continue;
    const box = findBox(picture, body, kept);
    if (!keepsImages) box.remove();
    else if (!figure) frame(picture, box);
  }
}

function findBox(picture: Element, body: Element, kept: ReadonlySet<Element>): Element {
  let box = picture;
  for (
    let around = picture.parentElement;
    around && around !== body && !kept.has(around);
    around = around.parentElement
  ) {
    const isCalledSo =
      /^(?:div|span|a|section|picture)$/.test(around.localName) &&
      tokensOf(around).some((token) => OF_BOXES.test(token));
    const { length } = (around.textContent ?? '').trim();
    if ((around.localName === 'figure' || isCalledSo) && length < CAPTION) box = around;
    else if (around.localName !== 'a' && length > 0) break;
  }
  return box;
}

/** Puts a picture into a figure, with the text of its box or of the line behind it as its caption. */
function frame(picture: Element, box: Element): void {
  const { ownerDocument } = picture;
  const next = box.nextElementSibling;
  const line = next && tokensOf(next).some((token) => OF_PICTURES.test(token)) ? next : undefined;
  const caption = ownerDocument.createElement('figcaption');
  caption.textContent = lineOf(box) || lineOf(line);
  const figure = ownerDocument.createElement('figure');
  box.replaceWith(figure);
  figure.append(picture, caption);
  if (lineOf(line) === caption.textContent) line?.remove();
}

/** A figure of a table, a quotation or code is text. */
function isFigureOfText(figure: Element | null): boolean {
  return figure !== null && figure.querySelector('table, blockquote, pre') !== null;
}

function removeAll(root: Element, selector: string, kept: ReadonlySet<Element>): void {
  for (const element of root.querySelectorAll(selector)) if (!kept.has(element)) element.remove();
}

function isTrimming(element: Element, amount: Amount, keepsImages: boolean): boolean {
  const { localName } = element;
  const { text, linked } = amount;
  if (localName === 'button') return !element.parentElement?.closest('h1, h2, h3, h4, h5, h6, summary');
  if (/^(?:aside|form)$/.test(localName)) return localName === 'aside' || text < NOTE;
  if (localName === 'footer') return element.parentElement?.closest('blockquote') === null;
  if (isConcealed(element) || ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (
    /^(?:p|li|td|th|tr|tbody|table|ul|ol|blockquote|pre|em|strong|b|i|a|main|article|body)$/.test(
      localName,
    ) &&
    element.getAttribute('class') === null
  )
    return false;
  const tokens = tokensOf(element);
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token));
  if (/^h[1-6]$/.test(localName))
    return text > 0 && text < LINE && NOISE_HEADING.test(lineOf(element)) && linked > 0;
  const isOwnText = text > NOTE && linked < text * 0.2;
  if (has(OF_OTHERS)) return localName !== 'p' || text < LINE;
  if (has(NEVER_TEXT) && !isOwnText) return localName !== 'p' || text < LINE || linked > text * 0.3;
  if (text < NOTE && has(SHORT_NOT_TEXT) && (linked > 0 || text < LINE || HOUSE_LINE.test(lineOf(element))))
    return true;
  if (text < NOTE && has(OF_PICTURES)) return !keepsImages && text > 0 && element.querySelector('p') === null;
  if (text < LINE && has(OF_BOXES))
    return (
      !keepsImages && text > 0 && element.querySelector('p, h2, h3') === null && !/^(?:p|li)$/.test(localName)
    );
  if (text > 0 && text < LINE && has(OF_LINES)) return isMetaLine(lineOf(element));
  const isLinked = linked > text * 0.3 && element.querySelector('a[href]') !== null;
  return text < BOX && isLinked && has(PREVIEW) && localName !== 'p';
}

function isConcealed(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style') ?? '';
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Tells whether a line that a page marks as one of author or date reads like it. */
function isMetaLine(line: string): boolean {
  if (isOnlyDate(line) || /\b(?:lesezeit|lesedauer|min\.? lesen)\b/i.test(line)) return true;
  if (/\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{2,4}/u.test(line)) return line.length < 120;
  return (
    !/[.!?“"]$/.test(line) &&
    (/^(?:von|by|text|autor)/i.test(line) || readNames(line).length > 0) &&
    line.split(' ').length <= 12
  );
}
