import type { Element, ElementContent } from 'hast';
import { isElement, isVisible, makeElement, textOf } from './elements.ts';

/** No table of a text has more places, spans counted; one that has is taken apart into lines. */
const MAX_CELLS = 5000;

/** A cell that spans more is no cell of data. */
const MAX_SPAN = 30;

/** Cells of data are short; one with more text, in UTF-16 units, is a column of the page. */
const MAX_TEXT = 600;

interface Readers {
  readonly flow: (nodes: readonly ElementContent[]) => Element[];
  readonly inline: (nodes: readonly ElementContent[]) => ElementContent[];
}

/**
 * Reads a table: as one where it holds data, with its first row as the head where none is marked; else, where it only
 * lays the page out, as the blocks of its cells one after the other. Its caption comes before it.
 */
export function readTable(table: Element, { flow, inline }: Readers): Element[] {
  const caption = table.children.filter((child) => isElement(child) && child.tagName === 'caption');
  const rows = findRows(table);
  if (!isData(table, rows)) return flow([...caption, ...strays(table), ...rows.flat()]);
  const [head, ...body] = rows.map((cells, row) =>
    makeElement(
      'tr',
      cells.map((cell) => readCell(cell, row === 0, inline)),
    ),
  );
  const parts = [makeElement('thead', head ? [head] : []), makeElement('tbody', body)];
  return [...flow([...caption, ...strays(table)]), makeElement('table', parts)];
}

function readCell(cell: Element, isHead: boolean, inline: Readers['inline']): Element {
  const content = inline(cell.children).map((node) =>
    isElement(node) && node.tagName === 'br' ? ({ type: 'text', value: ' ' } as const) : node,
  );
  const { colSpan, rowSpan } = readSpans(cell);
  const properties = { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
  return { ...makeElement(isHead ? 'th' : 'td', content), properties };
}

/** The cells of the table's own rows, those of tables within it not counted. */
function findRows(table: Element): Element[][] {
  return table.children.flatMap((child): Element[][] => {
    if (!isElement(child)) return [];
    if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return findRows(child);
    if (child.tagName !== 'tr') return [];
    const cells = child.children.filter((cell) => isElement(cell));
    return cells.length > 0 ? [cells] : [];
  });
}

/** What stands in a table outside its rows: the parser puts it before the table, a tree made by hand may not. */
function strays(table: Element): ElementContent[] {
  return table.children.filter((child) =>
    isElement(child)
      ? !/^(?:caption|colgroup|col|thead|tbody|tfoot|tr)$/.test(child.tagName)
      : isVisible(textOf(child)),
  );
}

function isData(table: Element, rows: readonly Element[][]): boolean {
  if (/^(?:presentation|none)$/.test(String(table.properties['role'] ?? ''))) return false;
  const widths = rows.map((cells) => cells.reduce((sum, cell) => sum + readSpans(cell).colSpan, 0));
  const columns = Math.max(0, ...widths);
  const isGrid = rows.length > 1 && columns > 1 && rows.some((cells) => cells.length > 1);
  const places = rows
    .flat()
    .reduce((sum, cell) => sum + readSpans(cell).colSpan * readSpans(cell).rowSpan, 0);
  return isGrid && Math.max(places, rows.length * columns) <= MAX_CELLS && !rows.flat().some(isColumn);
}

/** Tells whether a cell holds what only a page holds: headings, lists, tables, rules or long text. */
function isColumn(cell: Element): boolean {
  const holds = (node: Element): boolean =>
    node.children.some(
      (child) =>
        isElement(child) &&
        (/^(?:h[1-6]|table|ul|ol|dl|blockquote|pre|hr|form)$/.test(child.tagName) || holds(child)),
    );
  return textOf(cell).trim().length > MAX_TEXT || holds(cell);
}

function readSpans({ properties }: Element): { colSpan: number; rowSpan: number } {
  const read = (value: unknown) => Math.min(MAX_SPAN, Math.max(1, Math.trunc(Number(value)) || 1));
  return { colSpan: read(properties['colSpan']), rowSpan: read(properties['rowSpan']) };
}
