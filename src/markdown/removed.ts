import type { Comment, Element, Nodes, Properties, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quoteValue } from '../article/fault.ts';
import { report } from './findings.ts';
import { policy } from './policy.ts';

type Value = Properties[string];

/**
 * Sanitises by the policy and reports every element and attribute that did not survive, so that nothing is
 * lost in silence. It compares before and after by position in the source: no second copy of the policy.
 */
export function rehypeSanitizeAndReport() {
  const sanitize = rehypeSanitize(policy);
  return (tree: Root, file: VFile): Root => {
    const clean = sanitize(tree) as Root;
    const survivors = new Map<string, Element[]>();
    visit(tree, 'comment', (comment) => reportUnclosed(comment, file));
    visit(clean, 'element', (element) => {
      const { className } = element.properties;
      if (Array.isArray(className) && className.length === 0) delete element.properties['className'];
      const key = keyOf(element);
      survivors.set(key, [...(survivors.get(key) ?? []), element]);
    });
    visit(tree, 'element', (element) => {
      const survivor = survivors.get(keyOf(element))?.shift();
      if (survivor) {
        reportAttributes(element, survivor, file);
        return undefined;
      }
      reportElement(element, file);
      return policy.strip?.includes(element.tagName) ? SKIP : undefined;
    });
    return clean;
  };
}

/** A closed comment is a note of the author's; one that is never closed swallows the rest of the text. */
function reportUnclosed({ position }: Comment, file: VFile): void {
  const source = String(file).slice(position?.start.offset, position?.end.offset);
  if (!position || source.endsWith('-->')) return;
  report(file, {
    line: position.start.line,
    level: 'warning',
    expected: 'a comment that ends with -->',
    got: quoteValue(source),
    remedy: 'Everything in it is left out.',
  });
}

function reportElement(element: Element, file: VFile): void {
  // The HTML parser itself wraps a fragment's stray head or body; only what the author wrote is reported.
  if (!element.position) return;
  const isStripped = policy.strip?.includes(element.tagName) ?? false;
  const text = isStripped ? textOf(element).trim() : '';
  report(file, {
    line: element.position.start.line,
    level: 'warning',
    expected: 'only elements that articles may hold',
    got: `<${element.tagName}>`,
    remedy: isStripped && text ? 'It is left out with its content.' : 'It is left out.',
  });
}

function reportAttributes(before: Element, after: Element, file: VFile): void {
  for (const [name, value] of Object.entries(before.properties)) {
    const lost = lostValue(value, after.properties[name]);
    if (lost === undefined) continue;
    report(file, {
      line: before.position?.start.line,
      level: 'warning',
      expected: 'only attributes and addresses that articles may hold',
      got: `${attributeName(name)}=${quoteValue(lost)} on <${before.tagName}>`,
      remedy: 'It is left out.',
    });
  }
}

/** What of a property's value did not survive; of a list, its items. */
function lostValue(before: Value, after: Value): Value {
  if (before === null || before === undefined || before === false) return undefined;
  if (!Array.isArray(before)) return after === undefined ? before : undefined;
  const kept: readonly unknown[] = Array.isArray(after) ? after : [];
  const lost = before.filter((item) => !kept.includes(item));
  return lost.length > 0 ? lost.join(' ') : undefined;
}

/** The name of an attribute as authors write it: `className` → `class`, `dataPagefindBody` → `data-pagefind-body`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
}

function keyOf(node: Nodes & { tagName: string }): string {
  return `${node.tagName}@${node.position?.start.offset ?? ''}`;
}
