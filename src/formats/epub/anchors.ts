import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What every reader takes for a name: letters and digits of ASCII, hyphens, low lines, dots. */
const PLAIN = /^[A-Za-z][\w.-]*$/;

/**
 * Makes the ids of a body plain and unique, the links within it lead to them, and texts of links that lead
 * nowhere.
 */
export function settleAnchors(tree: Root): void {
  const names = new Map<string, string>();
  visit(tree, 'element', ({ properties }) => {
    const id = properties['id'];
    if (id === undefined) return;
    delete properties['id'];
    if (typeof id !== 'string' || id === '' || names.has(id)) return;
    const name = PLAIN.test(id) ? id : `stelle-${names.size + 1}`;
    names.set(id, name);
    properties['id'] = name;
  });
  visit(tree, 'element', (element: Element, index, parent) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || !parent || index === undefined) return undefined;
    if (typeof href !== 'string' || href === '') return unwrap();
    if (!href.startsWith('#')) return undefined;
    const name = names.get(href.slice(1));
    if (name === undefined) return unwrap();
    element.properties['href'] = `#${name}`;
    return undefined;

    function unwrap(): [typeof SKIP, number] {
      // An anchor without a way somewhere may still be the place where another leads.
      if (element.properties['id'] === undefined) parent?.children.splice(index ?? 0, 1, ...element.children);
      else Object.assign(element, { tagName: 'span', properties: { id: element.properties['id'] } });
      return [SKIP, index ?? 0];
    }
  });
}
