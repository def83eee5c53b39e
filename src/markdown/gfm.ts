import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { visit } from 'unist-util-visit';

/** Writes the boxes of task lists as characters: they are read in every format, and no form control is needed. */
export function remarkTaskCharacters() {
  return (tree: MarkdownRoot): void => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked !== 'boolean') return;
      const [first] = item.children;
      if (first?.type === 'paragraph') {
        first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
      }
      item.checked = null;
    });
  };
}

/**
 * Prepares what can be wider than a page: tables get a frame that scrolls by itself and, like code blocks,
 * can be reached with the keyboard. The obsolete `align` of cells becomes a class, which a style sheet may
 * set under a strict policy.
 */
export function rehypeScrollable() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      const { tagName, properties } = element;
      if (tagName === 'pre') properties['tabIndex'] = 0;
      if (tagName === 'td' || tagName === 'th') {
        const { align } = properties;
        delete properties['align'];
        if (align === 'right' || align === 'center') properties['className'] = [`align-${align}`];
      }
      if (tagName !== 'table' || index === undefined || !parent) return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', ariaLabel: 'Tabelle', tabIndex: 0 },
        children: [element],
      };
      return undefined;
    });
  };
}
