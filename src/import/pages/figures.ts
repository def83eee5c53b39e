import type { Element, ElementContent } from 'hast';
import { isElement, makeElement, textOf } from './elements.ts';
import { type Inline, readPictures } from './inline.ts';

/** What a figure shows that is no text. */
const PICTURES = [
  'img',
  'amp-img',
  'picture',
  'video',
  'audio',
  'iframe',
  'svg',
  'canvas',
  'object',
  'embed',
];

/** A caption goes with its picture; a figure of something else, such as a table, is text with its caption. */
export function readFigure(
  node: Element,
  {
    flow,
    inline,
  }: { readonly flow: (nodes: readonly ElementContent[]) => Element[]; readonly inline: Inline },
): Element[] {
  const caption = findFirst(node, 'figcaption');
  const hasPicture = PICTURES.some((tagName) => findFirst(node, tagName));
  const pictures = readPictures(node, inline, caption && textOf(caption)).map((image) =>
    makeElement('p', [image]),
  );
  const rest = flow(without(node.children, (inner) => inner === caption || PICTURES.includes(inner.tagName)));
  if (hasPicture)
    return [...pictures, ...rest.filter(({ tagName }) => /^(?:blockquote|ol|pre|table|ul)$/.test(tagName))];
  return [...rest, ...(caption && rest.length > 0 ? flow(caption.children) : [])];
}

function findFirst(node: Element, tagName: string): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = child.tagName === tagName ? child : findFirst(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function without(nodes: readonly ElementContent[], isLeftOut: (node: Element) => boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    return isLeftOut(node) ? [] : [{ ...node, children: without(node.children, isLeftOut) }];
  });
}
