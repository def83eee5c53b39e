import type { ElementContent, Element as HastElement, Properties, Root } from 'hast';

/** The attributes that are of use for Markdown, and what hast calls them. */
const PROPERTIES: Readonly<Record<string, string>> = {
  href: 'href',
  alt: 'alt',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  start: 'start',
  role: 'role',
};

/** Where a picture's address stands, the best place first: what loads late has a stand-in in `src`. */
const ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'src'];
const ADDRESS_SETS = ['data-srcset', 'srcset'];

/** Makes a hast tree of a document's element and of all that is in it. */
export function toHast(element: Element): Root {
  return { type: 'root', children: [...element.childNodes].flatMap(toContent) };
}

function toContent(node: Node): ElementContent[] {
  if (node.nodeType === 3) return [{ type: 'text', value: node.nodeValue ?? '' }];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const tagName = element.localName.toLowerCase();
  const children = [...element.childNodes].flatMap(toContent);
  return [{ type: 'element', tagName, properties: readProperties(element, tagName), children }];
}

function readProperties(element: Element, tagName: HastElement['tagName']): Properties {
  const properties: Properties = {};
  for (const [attribute, property] of Object.entries(PROPERTIES)) {
    const value = element.getAttribute(attribute);
    if (value !== null) properties[property] = value;
  }
  if (tagName === 'code') properties['className'] = (element.getAttribute('class') ?? '').split(/\s+/);
  if (tagName === 'img' || tagName === 'amp-img') properties['src'] = findAddress(element);
  return properties;
}

function findAddress(image: Element): string | undefined {
  const direct = ADDRESSES.map((name) => image.getAttribute(name)?.trim());
  const sets = ADDRESS_SETS.map((name) => image.getAttribute(name)?.trim().split(/[\s,]/, 1)[0]);
  return [...direct, ...sets].find((address) => address && !/^data:/i.test(address));
}
