import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { slugify } from '../article/slug.ts';
import type { BodyHeading } from './findings.ts';

/** Before every heading's id: no id that an author can choose is then a name the browser knows (`document`). */
const ID_PREFIX = 'abschnitt-';

/**
 * Fits the body's headings under the page's one `h1`: where the body has an `h1` of its own, all move down
 * by one. Gives each an id of its own and makes every other id unique by dropping its repetitions.
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const found: Element[] = [];
    const ids = new Set<string>();
    visit(tree, 'element', (element) => {
      const { id } = element.properties;
      if (typeof id === 'string') {
        if (ids.has(id)) delete element.properties['id'];
        ids.add(id);
      }
      if (/^h[1-6]$/.test(element.tagName)) found.push(element);
    });
    const hasTopLevel = found.some((heading) => heading.tagName === 'h1');
    file.data.headings = found.map((heading): BodyHeading => {
      const isGenerated = heading.properties['id'] === 'footnote-label';
      const depth = Math.min(6, Number(heading.tagName[1]) + (hasTopLevel && !isGenerated ? 1 : 0));
      heading.tagName = `h${depth}`;
      const text = headingText(heading);
      if (!isGenerated) heading.properties['id'] = uniqueId(ID_PREFIX + (slugify(text) || 'ohne-titel'), ids);
      return { depth, id: String(heading.properties['id']), text };
    });
  };
}

/** The text of a heading without the numbers of its footnotes. */
function headingText(heading: Element): string {
  const parts: string[] = [];
  visit(heading, (node) => {
    if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join('').trim();
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
