import type { Element, ElementContent, Root } from 'hast';
import { isBlock, isDropped, isElement, isVisible, textOf } from './elements.ts';

export function isBreak(node: ElementContent | undefined): boolean {
  return isElement(node) && node.tagName === 'br';
}

/** Tells whether next to a line break there is another one, but for white space. */
export function isBesideBreak(nodes: readonly ElementContent[], at: number): boolean {
  return [1, -1].some((step) => {
    let next = at + step;
    while (nodes[next]?.type === 'text' && textOf(nodes[next] as ElementContent).trim() === '') next += step;
    return isBreak(nodes[next]);
  });
}

/** Takes line breaks and white space off the ends of a paragraph. */
export function trimBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const isEdge = (node: ElementContent) => isBreak(node) || (node.type === 'text' && !isVisible(node.value));
  const start = nodes.findIndex((node) => !isEdge(node));
  const end = nodes.findLastIndex((node) => !isEdge(node));
  return start < 0 ? [] : nodes.slice(start, end + 1);
}

/** Finds the inline elements that hold a block, or two line breaks that divide paragraphs. */
export function findHolders(root: Root): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const visit = (nodes: readonly ElementContent[]): boolean => {
    let isHolder = false;
    for (const [at, node] of nodes.entries()) {
      if (!isElement(node) || isDropped(node)) continue;
      const holdsBlock = visit(node.children);
      if (holdsBlock) holders.add(node);
      isHolder ||= holdsBlock || isBlock(node) || (isBreak(node) && isBesideBreak(nodes, at));
    }
    return isHolder;
  };
  visit(root.children as ElementContent[]);
  return holders;
}
