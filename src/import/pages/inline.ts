import type { Element, ElementContent } from 'hast';
import { cutText } from '../../article/characters.ts';
import type { SourceImage } from '../received.ts';
import { isBlock, isDropped, isElement, isVisible, makeElement, textOf } from './elements.ts';

/** How addresses and pictures within a text are treated. */
export interface Inline {
  /** Where relative addresses begin; where it is unknown, a relative link is text only. */
  readonly base: string | undefined;
  /** Whether pictures that have an address and a description stay in the text. */
  readonly images: boolean;
}

/** Longer is no caption, in UTF-16 units. */
const MAX_CAPTION = 1000;

const KEPT: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  del: 'del',
  s: 'del',
  strike: 'del',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'sub',
  sup: 'sup',
};

/**
 * Reads a run of text: what Markdown knows stays, other elements give way to what they hold. A block in it, as in a
 * heading or a cell, is set off by blanks.
 */
export function readInline(
  nodes: readonly ElementContent[],
  inline: Inline,
  isHeading: boolean,
  depth = 0,
): ElementContent[] {
  const read = (children: readonly ElementContent[], at = depth) =>
    readInline(children, inline, isHeading, at);
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (!isElement(node) || isDropped(node, isHeading)) return [];
    const { tagName, children } = node;
    const kept = KEPT[tagName];
    if (tagName === 'br') return isHeading ? [text(' ')] : [makeElement('br', [])];
    if (tagName === 'img' || tagName === 'amp-img') return readPictures(node, inline);
    if (tagName === 'q')
      return [text(depth % 2 ? '‚' : '„'), ...read(children, depth + 1), text(depth % 2 ? '‘' : '“')];
    if (tagName === 'a') return readLink(node, read(children), inline.base);
    if (kept === 'code')
      return isVisible(textOf(children)) ? [makeElement('code', [text(textOf(children))])] : [];
    if (kept !== undefined)
      return isVisible(textOf(children)) ? [makeElement(kept, read(children))] : read(children);
    return isBlock(node) ? [text(' '), ...read(children), text(' ')] : read(children);
  });
}

/** Puts a run of text into an inline element that stood around its whole paragraph. */
export function wrapInline(mark: Element, content: ElementContent[], inline: Inline): ElementContent[] {
  if (!isVisible(textOf(content))) return content;
  return mark.tagName === 'a' ? readLink(mark, content, inline.base) : [makeElement(mark.tagName, content)];
}

/**
 * A link keeps its address where that leads anywhere from another site. One that leads nowhere stays as a mark of what
 * was linked; one without words vanishes.
 */
function readLink(node: Element, children: ElementContent[], base: string | undefined): ElementContent[] {
  if (!isVisible(textOf(children)) || children.some(holdsLink)) return children;
  const href = toLinkAddress(node.properties['href'], base);
  return [{ ...makeElement('a', children), properties: href === undefined ? {} : { href } }];
}

/** A link within a link is the one that is followed. */
function holdsLink(node: ElementContent): boolean {
  return isElement(node) && (node.tagName === 'a' || node.children.some(holdsLink));
}

/**
 * The absolute address of a link: http, https, mailto and tel.
 * @returns undefined for others, for a place within the page, and for a relative one without a known base
 */
export function toLinkAddress(href: unknown, base: string | undefined): string | undefined {
  if (typeof href !== 'string' || /^\s*#/.test(href) || href.trim() === '') return undefined;
  const url = URL.parse(href, base);
  if (url === null || !/^(?:https?|mailto|tel):$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The pictures below an element, as `img` with `src` and `alt`, and `dataCredit` and `dataCaption` where known.
 * @param caption text of the figure around
 */
export function readPictures(node: Element, inline: Inline, caption = ''): Element[] {
  if (!inline.images) return [];
  const { tagName, properties, children } = node;
  if (tagName !== 'img' && tagName !== 'amp-img') {
    return children.flatMap((child) => (isElement(child) ? readPictures(child, inline, caption) : []));
  }
  const src = toLinkAddress(properties['src'], inline.base);
  const { caption: dataCaption, credit: dataCredit } = readCaption(caption);
  const alt = lineOf(String(properties['alt'] ?? '')) || dataCaption;
  if (!src || !/^https?:/.test(src) || !alt) return [];
  return [
    {
      ...makeElement('img', []),
      properties: { src, alt, ...(dataCredit && { dataCredit }), ...(dataCaption && { dataCaption }) },
    },
  ];
}

/** The pictures of a text that was read, in their order, none twice. */
export function listPictures(nodes: readonly ElementContent[]): SourceImage[] {
  const byUrl = new Map<string, SourceImage>();
  const collect = (node: ElementContent): void => {
    if (!isElement(node)) return;
    node.children.forEach(collect);
    const { src, alt, dataCredit: credit, dataCaption: caption } = node.properties;
    if (node.tagName !== 'img' || typeof src !== 'string' || byUrl.has(src)) return;
    const image = {
      url: src,
      alt: String(alt),
      ...(credit && { credit: String(credit) }),
      ...(caption && { caption: String(caption) }),
    };
    byUrl.set(src, image);
  };
  nodes.forEach(collect);
  return [...byUrl.values()];
}

/** `Der Marktplatz am Morgen. Foto: Ada Beispiel/dpa` is a caption and a credit. */
export function readCaption(text: string): { caption?: string; credit?: string } {
  const line = cutText(lineOf(text), MAX_CAPTION);
  const [, caption = '', credit = ''] =
    /^(.*?)[\s([|–-]*(?:(?:Foto|Bild|Bildrechte|Bildquelle|Quelle|Credit|Copyright|Fotograf(?:in)?|Archivbild|Symbolbild)s?\s?:|©|\(c\))\s*(.{1,120}?)[\s)\]]*$/iu.exec(
      line,
    ) ?? [];
  if (credit === '') return line ? { caption: line } : {};
  return { ...(caption.trim() && { caption: caption.trim() }), credit: credit.trim() };
}

function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
