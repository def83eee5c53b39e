import type { Element, ElementContent } from 'hast';

/** Puts what stands loose in a list into items; only an ordered list numbers them. */
export function fitList(list: Element): void {
  list.children = list.children.filter(isNotBlank).map((child) => {
    if (!isNamed(child, 'li')) return { type: 'element', tagName: 'li', properties: {}, children: [child] };
    if (list.tagName === 'ul') delete child.properties['value'];
    return child;
  });
}

/** Leaves a figure one caption, at its beginning or its end. */
export function fitFigure(figure: Element): void {
  const children = figure.children.filter(isNotBlank);
  const captions = children.filter((child) => isNamed(child, 'figcaption'));
  const [caption, ...others] = captions;
  for (const other of others) other.tagName = 'div';
  const isFirst = caption !== undefined && children[0] === caption;
  const rest = children.filter((child) => child !== caption);
  figure.children = caption ? (isFirst ? [caption, ...rest] : [...rest, caption]) : rest;
}

/** Brings the parts of a table, as a parser leaves them, into their order: caption, columns, head, bodies, foot. */
export function fitTable(table: Element): void {
  const named = (name: string) => table.children.filter((child) => isNamed(child, name));
  const [caption, ...captions] = named('caption');
  caption?.children.push(...captions.flatMap(({ children }) => children));
  const groups = table.children.filter((child) =>
    ['thead', 'tbody', 'tfoot'].some((name) => isNamed(child, name)),
  ) as Element[];
  for (const [index, group] of groups.entries()) {
    const isInPlace =
      (group.tagName === 'thead' && index === 0) ||
      (group.tagName === 'tfoot' && index === groups.length - 1);
    if (!isInPlace) group.tagName = 'tbody';
    group.children = group.children.filter((child) => isNamed(child, 'tr'));
    for (const row of group.children as Element[]) row.children = row.children.filter(isCell);
  }
  const columns = named('colgroup') as Element[];
  // A group counts its columns by its span, or names each.
  for (const { properties, children } of columns) if (children.some(isNotBlank)) delete properties['span'];
  table.children = [...(caption ? [caption] : []), ...columns, ...groups];
}

/** Tells whether a list of descriptions is made of terms with what describes them, in turn. */
export function isDescriptionList({ children }: Element): boolean {
  return /^(?:(?:dt )+(?:dd )+)+$/.test(signature(children));
}

/** Tells whether a ruby is made of bases with their readings. */
export function isRuby({ children }: Element): boolean {
  return /^(?:(?:other )*(?:rt |rp rt rp ))+$/.test(
    signature(children).replace(/(?!r[tp] )\b\w+ /g, 'other '),
  );
}

/** The names of the children that are not blank, each with a blank after it. */
function signature(children: readonly ElementContent[]): string {
  return children
    .filter(isNotBlank)
    .map((child) => `${child.type === 'element' ? child.tagName : 'text'} `)
    .join('');
}

function isNotBlank(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}

function isCell(node: ElementContent): boolean {
  return isNamed(node, 'td') || isNamed(node, 'th');
}

function isNamed(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
