import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Sets footnotes as e-readers know them, so that a note opens beside its place: each becomes an `aside` with its
 * number before it, and the ways there and back say what they are. Expects a body as the pipeline makes it.
 */
export function setFootnotes(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    if (tagName === 'a' && 'dataFootnoteRef' in properties) {
      Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
    }
    if (tagName === 'a' && 'dataFootnoteBackref' in properties) properties['role'] = 'doc-backlink';
    if (tagName !== 'section' || !('dataFootnotes' in properties) || !parent || index === undefined)
      return undefined;
    let number = 0;
    const setAll = (children: readonly ElementContent[]): ElementContent[] =>
      children.flatMap((child) => {
        if (child.type !== 'element') return [child];
        if (child.tagName === 'ol') return setAll(child.children);
        number += child.tagName === 'li' ? 1 : 0;
        return [child.tagName === 'li' ? setNote(child, number) : child];
      });
    parent.children[index] = {
      type: 'element',
      tagName: 'section',
      properties: { 'epub:type': 'footnotes' },
      children: setAll(element.children),
    };
    return [SKIP, index];
  });
}

/** Sets a note; its number stands in its first paragraph. */
function setNote({ properties, children }: Element, number: number): Element {
  const mark: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['number'] },
    children: [{ type: 'text', value: String(number) }],
  };
  const blank: ElementContent = { type: 'text', value: ' ' };
  const first = children.find((child) => child.type === 'element');
  const isParagraph = first?.tagName === 'p';
  if (isParagraph) first.children.unshift(mark, blank);
  return {
    type: 'element',
    tagName: 'aside',
    properties: { ...properties, 'epub:type': 'footnote', role: 'doc-footnote' },
    children: isParagraph ? children : [mark, blank, ...children],
  };
}
