import type { Element, ElementContent, Parents, RootContent, Text } from 'hast';
import type { Stretch } from '../article/sentences.ts';
import type { Run } from './runs.ts';

/**
 * Wraps stretches of runs into elements, text node by text node. They come in their order and do not overlap.
 * @param wrap makes the element around one part of a stretch
 */
export function wrapStretches(
  found: readonly { readonly run: Run; readonly stretches: readonly Stretch[] }[],
  wrap: (text: Text) => Element,
): void {
  const replacements = new Map<RootContent, ElementContent[]>();
  const parents = new Set<Parents>();
  for (const { run, stretches } of found) {
    let next = 0;
    for (const { node, parent, start } of run.pieces) {
      const end = start + node.value.length;
      const parts: ElementContent[] = [];
      let done = start;
      for (let stretch = stretches[next]; stretch && stretch.start < end; stretch = stretches[++next]) {
        const from = Math.max(done, stretch.start);
        const to = Math.min(end, stretch.end);
        if (to > from) {
          if (from > done) parts.push(slice(node, done - start, from - start));
          const part = slice(node, from - start, to - start);
          parts.push(part.value.trim() === '' ? part : wrap(part));
          done = to;
        }
        if (stretch.end > end) break;
      }
      if (done === start) continue;
      if (done < end) parts.push(slice(node, done - start, end - start));
      replacements.set(node, parts);
      parents.add(parent);
    }
  }
  for (const parent of parents) {
    parent.children = parent.children.flatMap(
      (child): typeof parent.children => replacements.get(child) ?? [child],
    );
  }
}

function slice({ value }: Text, from: number, to: number): Text {
  return { type: 'text', value: value.slice(from, to) };
}
