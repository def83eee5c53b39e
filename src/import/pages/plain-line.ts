import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/**
 * Makes one line of plain text of what a page says of itself: entities and markup that were escaped into it are read,
 * white space becomes one blank, soft hyphens and zero-width characters go.
 * @returns undefined where nothing is left
 */
export function toPlainLine(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const plain = /&#?\w+;|<\/?[a-z]/i.test(text) ? readMarkup(text) : text;
  return tidyLine(plain) || undefined;
}

/** What is set apart from its neighbours by the page's design, though no blank divides it from them in the source. */
const APART = /^(?:br|div|p|h[1-6]|li|section|header|span|time|td|tr)$/;

/** The text of an element as one line; blanks divide blocks, lines, and pieces that stand side by side. */
export function lineOf(element: Element | null | undefined): string {
  return element ? tidyLine(read(element)) : '';
}

function read(element: Element): string {
  let text = '';
  let wasApart = false;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) {
      wasApart = false;
      continue;
    }
    const child = node as Element;
    if (child.localName === 'script') continue;
    const isApart = APART.test(child.localName);
    const isBlock = isApart && !/^(?:span|time)$/.test(child.localName);
    text += (isBlock || (isApart && wasApart) ? ' ' : '') + read(child) + (isBlock ? ' ' : '');
    wasApart = isApart;
  }
  return text;
}

/** Joins white space, also the unbreakable, into single blanks and takes out what has no width. */
function tidyLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Entities are often escaped twice, `&amp;quot;`, so what is left of one is read again. */
function readMarkup(text: string): string {
  const once = textOf(parseFragment(text));
  return /&#?\w+;/.test(once) ? textOf(parseFragment(once)) : once;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  return node.childNodes.map(textOf).join(node.nodeName === 'p' ? ' ' : '');
}
