import type { Element, ElementContent, Root } from 'hast';
import { fitFigure, fitList, fitTable, isDescriptionList, isRuby } from './content-parts.ts';

/** What may stand in an element: blocks too, or only text and its parts. */
type Holds = 'flow' | 'phrasing';

/** Text and its parts. */
const PHRASING = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'br',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'i',
    'img',
    'ins',
    'kbd',
    'mark',
  ],
  ...[
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
    'var',
    'wbr',
  ],
]);

/** They hold what their parent may. */
const TRANSPARENT = new Set(['a', 'del', 'ins']);

/** Blocks that hold text alone. */
const TEXT_BLOCKS = new Set(['p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption']);

/** They never stand within themselves. */
const NEVER_NESTED = new Set(['a', 'dfn']);

/** Deeper nesting says nothing more, and some readers refuse it. */
const MAX_DEPTH = 100;

/** What paper cannot unfold, or readers no longer know, and what stands for it. */
const REPLACED: Readonly<Record<string, string>> = { details: 'div', summary: 'p', rb: 'span' };

/** They mean something in certain parents alone. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  rt: ['ruby'],
  rp: ['ruby'],
};

/**
 * Makes a body conform to the content model of HTML, to which e-books are held and browsers are not, and which
 * Markdown has by nature: no block within a line of text, no item without its list. All of the text stays, and
 * every element that may stand.
 */
export function fitContentModel(tree: Root): void {
  tree.children = fitAll(tree.children as ElementContent[], 'flow', []);
}

/** @param around the names of the elements around, the closest last */
function fitAll(
  children: readonly ElementContent[],
  holds: Holds,
  around: readonly string[],
): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type === 'element') return fitElement(child, holds, around);
    return child.type === 'text' ? [child] : [];
  });
}

function fitElement(element: Element, holds: Holds, around: readonly string[]): ElementContent[] {
  rename(element, nameOf(element, around));
  if (isNeedless(element, around))
    return [...leavePlace(element), ...fitAll(element.children, holds, around)];
  if (PHRASING.has(element.tagName)) {
    if (holds === 'flow' && holdsBlock(element) && !TRANSPARENT.has(element.tagName)) rename(element, 'div');
  } else if (holds === 'phrasing') {
    // What leads to a heading finds its place, where it cannot be one.
    if (element.properties['id'] === undefined) return fitAll(element.children, holds, around);
    rename(element, 'span');
  }
  const { tagName } = element;
  if (tagName === 'ul' || tagName === 'ol') fitList(element);
  if (tagName === 'figure') fitFigure(element);
  if (tagName === 'table') fitTable(element);
  const inner = TRANSPARENT.has(tagName)
    ? holds
    : PHRASING.has(tagName) || TEXT_BLOCKS.has(tagName)
      ? 'phrasing'
      : 'flow';
  element.children = fitAll(element.children, inner, [...around, tagName]);
  return [element];
}

/** Tells whether only what an element holds is to stay; a parent keeps its parts, without which it would be none. */
function isNeedless({ tagName, children }: Element, around: readonly string[]): boolean {
  if (NEVER_NESTED.has(tagName) && around.includes(tagName)) return true;
  return around.length >= MAX_DEPTH && children.length > 0 && !Object.hasOwn(PARENTS, tagName);
}

/** What links to an element that does not stay lead to. */
function leavePlace({ properties: { id } }: Element): Element[] {
  return id === undefined ? [] : [{ type: 'element', tagName: 'span', properties: { id }, children: [] }];
}

/** What an element is to be called where it stands. */
function nameOf(element: Element, around: readonly string[]): string {
  const { tagName, properties } = element;
  const parents = PARENTS[tagName];
  if (parents && !parents.includes(around.at(-1) ?? '')) return PHRASING.has(tagName) ? 'span' : 'div';
  if (tagName === 'dl' && !isDescriptionList(element)) return 'div';
  if (tagName === 'ruby' && !isRuby(element)) return 'span';
  if (tagName === 'bdo' && properties['dir'] === undefined) return 'span';
  // Without a date for machines, its text would have to be one.
  if (tagName === 'time' && properties['dateTime'] === undefined) return 'span';
  return REPLACED[tagName] ?? tagName;
}

/** What means something in one element alone goes with its name. */
function rename(element: Element, name: string): void {
  if (name === element.tagName) return;
  const { id, lang, dir } = element.properties;
  element.tagName = name;
  element.properties = { id, lang, dir };
}

function holdsBlock({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (!PHRASING.has(child.tagName) || holdsBlock(child)),
  );
}
