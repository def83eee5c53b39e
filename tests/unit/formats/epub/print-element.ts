import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

type Node = DefaultTreeAdapterMap['node'];

/** Elements as they are printed. */
export function print(...elements: readonly Element[]): string {
  return toXml({ type: 'root', children: [...elements] });
}

/** What a reader sees of elements, read back by another parser. */
export function textOf(...elements: readonly Element[]): string {
  const collect = (node: Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(collect).join('') : '';
  };
  return collect(parseFragment(print(...elements)))
    .replace(/\s+/g, ' ')
    .trim();
}
