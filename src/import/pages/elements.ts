import type { Element, ElementContent, Properties } from 'hast';

/** What holds no text of an article, with all that is in it. */
const DROPPED = new Set([
  ...['script', 'style', 'template', 'noscript', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet'],
  ...[
    'svg',
    'canvas',
    'audio',
    'video',
    'select',
    'datalist',
    'textarea',
    'input',
    'button',
    'head',
    'title',
  ],
  ...['noembed', 'noframes', 'annotation', 'annotation-xml', 'dialog', 'meter', 'progress'],
]);

/** Elements of AMP pages that show advertisements, other sites and buttons. */
const DROPPED_AMP =
  /^amp-(?:ad|auto-ads|analytics|audio|consent|embed|iframe|pixel|sidebar|social-share|sticky-ad|video|youtube)\b/;

const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dir',
    'div',
  ],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hgroup', 'hr', 'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p'],
  ...['plaintext', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead'],
  ...['tr', 'ul', 'xmp'],
]);

/** An element of a name of a site's own with more text than this, in UTF-16 units, is a block and no word. */
const WORDS = 60;

export const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element';

export function makeElement(
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Tells whether an element and all in it is passed over; a button within a heading carries its words. */
export function isDropped({ tagName }: Element, isInHeading = false): boolean {
  if (tagName === 'button' && isInHeading) return false;
  return DROPPED.has(tagName) || DROPPED_AMP.test(tagName);
}

/** Tells whether an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  return element.tagName.includes('-') && element.tagName !== 'amp-img' && textOf(element).length > WORDS;
}

/** The text of nodes as it stands, without what is passed over. */
export function textOf(node: ElementContent | readonly ElementContent[]): string {
  if ('length' in node) return node.map((child) => textOf(child)).join('');
  if (node.type === 'text') return node.value;
  return isElement(node) && !isDropped(node) ? textOf(node.children) : '';
}

/** Tells whether a text holds anything that can be seen. */
export function isVisible(text: string): boolean {
  return /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/.test(text);
}

/** Tells whether a node holds anything that can be seen: text, a picture, a rule. */
export function isContent(node: ElementContent): boolean {
  if (!isElement(node)) return isVisible(textOf(node));
  return node.tagName === 'img' || node.tagName === 'hr' || node.children.some(isContent);
}
