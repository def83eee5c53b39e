import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Beyond it, cells are not spread: a table of Markdown has as many cells in every row as in its widest. */
const MAX_SPAN = 50;

/** Brings tables into the shape that has an equal in Markdown: columns know their sides, captions stand before them. */
export function prepareTables(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    if (tagName === 'td' || tagName === 'th') {
      const side = /^align-(right|center)$/.exec(String(properties['className'] ?? ''))?.[1];
      if (side) properties['align'] = side;
      for (const name of ['colSpan', 'rowSpan']) {
        if (Number(properties[name] ?? 1) > MAX_SPAN) delete properties[name];
      }
    }
    if (tagName !== 'table' || !parent || index === undefined) return undefined;
    const captions = element.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'caption' ? [child] : [],
    );
    if (captions.length === 0) return undefined;
    element.children = element.children.filter((child) => !captions.some((caption) => caption === child));
    parent.children.splice(index, 0, ...captions.map((caption) => ({ ...caption, tagName: 'p' })));
    return [SKIP, index + captions.length];
  });
}
