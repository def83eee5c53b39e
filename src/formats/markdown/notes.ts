import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What footnotes are called on their way to Markdown; no HTML has elements of these names. */
export const REFERENCE = 'note-reference';
export const NOTE = 'note-text';

/**
 * Numbers the footnotes of a body as the pipeline makes them: references and notes become elements of their own with
 * a `number`, the ways back go. What refers to no note is left as text.
 */
export function numberNotes(tree: Root): void {
  const numbers = new Map<string, number>();
  let number = 0;
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if ('dataFootnoteBackref' in element.properties) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (!('dataFootnotes' in element.properties)) return undefined;
    const notes = namedIn(
      namedIn(element.children, 'ol').flatMap(({ children }) => children),
      'li',
    );
    for (const note of notes) {
      number += 1;
      numbers.set(`#${note.properties['id']}`, number);
      Object.assign(note, { tagName: NOTE, properties: { number } });
    }
    parent.children.splice(index, 1, ...notes);
    return [SKIP, index];
  });
  visit(tree, 'element', (element, index, parent) => {
    if (!('dataFootnoteRef' in element.properties) || !parent || index === undefined) return undefined;
    const number = numbers.get(String(element.properties['href']));
    if (number === undefined) parent.children.splice(index, 1, ...element.children);
    else Object.assign(element, { tagName: REFERENCE, properties: { number } });
    return [SKIP, index + 1];
  });
}

function namedIn(nodes: readonly ElementContent[], tagName: string): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' && node.tagName === tagName ? [node] : []));
}
