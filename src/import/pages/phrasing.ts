import type { Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { codeRefused } from './plain-addresses.ts';

/** What Markdown writes with marks that hold or not by the characters beside them. */
type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** Stands for what is written with punctuation: links, code, HTML. */
const SIGN = ')';

const isMarked = (node: PhrasingContent | undefined): node is Marked =>
  node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';

/**
 * Brings running text into a shape that Markdown can say without entities: white space and, where it must be,
 * punctuation leave the marks of emphasis; marks within marks, marks that touch, and those in headings become plain.
 * White space apart, no character of the text is changed.
 */
export function tidyPhrasing(tree: Root): void {
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const parent = node as Extract<Parents, { type: 'paragraph' | 'heading' | 'tableCell' }>;
    parent.children = trim(tidy(parent.children, parent.type === 'heading'));
  });
}

function tidy(nodes: readonly PhrasingContent[], isPlain: boolean): PhrasingContent[] {
  const inner = merge(nodes.flatMap(codeRefused)).flatMap((node): PhrasingContent[] => {
    if (isMarked(node))
      return isPlain ? tidy(node.children, true) : [{ ...node, children: tidy(node.children, true) }];
    return [node.type === 'link' ? { ...node, children: tidy(node.children, isPlain) } : node];
  });
  const outer = merge(inner).flatMap((node) =>
    isMarked(node) || node.type === 'link' ? pullOut(node) : [node],
  );
  return merge(settle(merge(outer)));
}

/** Joins texts, and marks of one kind, that nothing divides; white space is one blank, and none beside a break. */
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      merged[merged.length - 1] = { type: 'inlineCode', value: last.value + node.value };
    } else if (isMarked(node) && last?.type === node.type) {
      merged[merged.length - 1] = {
        ...node,
        children: merge([...(last as Marked).children, ...node.children]),
      };
    } else if (node.type === 'link' && last?.type === 'link' && last.url === node.url) {
      merged[merged.length - 1] = { ...node, children: merge([...last.children, ...node.children]) };
    } else merged.push(node);
  }
  return merged.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let value = node.value.replace(/[ \t\r\n]+/g, ' ');
    if (merged[at - 1]?.type === 'break') value = value.trimStart();
    if (merged[at + 1]?.type === 'break') value = value.trimEnd();
    return value ? [{ type: 'text', value }] : [];
  });
}

/** Takes white space and breaks at the edges of marks or of a link out of them. */
function pullOut(node: Extract<PhrasingContent, { children: PhrasingContent[] }>): PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const children = [...node.children];
  for (let first = children[0]; first; first = children[0]) {
    if (first.type !== 'break' && (first.type !== 'text' || /^\S/.test(first.value))) break;
    children.shift();
    if (first.type === 'break') before.push(first);
    else {
      const rest = first.value.trimStart();
      before.push({ type: 'text', value: first.value.slice(0, first.value.length - rest.length) });
      if (rest) children.unshift({ type: 'text', value: rest });
    }
  }
  for (let last = children.at(-1); last; last = children.at(-1)) {
    if (last.type !== 'break' && (last.type !== 'text' || /\S$/.test(last.value))) break;
    children.pop();
    if (last.type === 'break') after.unshift(last);
    else {
      const rest = last.value.trimEnd();
      after.unshift({ type: 'text', value: last.value.slice(rest.length) });
      if (rest) children.push({ type: 'text', value: rest });
    }
  }
  return [...before, ...(children.length > 0 ? [{ ...node, children } as PhrasingContent] : []), ...after];
}

/** Sees to it that every mark opens and closes where CommonMark lets it (left- and right-flanking runs). */
function settle(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const settled: PhrasingContent[] = [];
  // What a mark gave up at its end stands before the next node.
  let given: PhrasingContent[] = [];
  for (const [at, node] of nodes.entries()) {
    if (!isMarked(node)) {
      settled.push(...given, node);
      given = [];
      continue;
    }
    const children = [...node.children];
    settled.push(...given);
    const opening = isMarked(settled.at(-1))
      ? children.splice(0)
      : takePunctuation(children, lastOf(settled), 'start');
    given = takePunctuation(children, firstOf(nodes[at + 1]), 'end');
    settled.push(...opening);
    if (children.length > 0) settled.push({ ...node, children });
  }
  settled.push(...given);
  return settled;
}

/**
 * Takes from one end of what is marked the punctuation that, beside a letter without, would keep the mark from
 * holding; all of it where the end is no text.
 * @param beside the character outside, empty at the edge of the paragraph
 */
function takePunctuation(
  children: PhrasingContent[],
  beside: string,
  end: 'start' | 'end',
): PhrasingContent[] {
  if (beside === '' || /\s/.test(beside) || PUNCTUATION.test(beside)) return [];
  const edge = end === 'start' ? children[0] : children.at(-1);
  if (edge === undefined) return [];
  if (edge.type !== 'text') return children.splice(0);
  const [taken = ''] =
    (end === 'start' ? /^(?:[\p{P}\p{S}]\s*)+/u : /(?:\s*[\p{P}\p{S}])+$/u).exec(edge.value) ?? [];
  if (taken === '') return [];
  const rest = end === 'start' ? edge.value.slice(taken.length) : edge.value.slice(0, -taken.length);
  children.splice(end === 'start' ? 0 : -1, 1, ...(rest ? [{ type: 'text' as const, value: rest }] : []));
  const out: PhrasingContent = { type: 'text', value: taken };
  if (rest === '') return end === 'start' ? [out, ...children.splice(0)] : [...children.splice(0), out];
  return [out];
}

function firstOf(node: PhrasingContent | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'break') return '\n';
  return node.type === 'text' ? String.fromCodePoint(node.value.codePointAt(0) ?? 32) : SIGN;
}

function lastOf(nodes: readonly PhrasingContent[]): string {
  const node = nodes.at(-1);
  if (node === undefined) return '';
  if (node.type === 'break') return '\n';
  return node.type === 'text' ? ([...node.value.slice(-2)].at(-1) ?? ' ') : SIGN;
}

/** Takes white space and breaks off both ends of a paragraph. */
function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = pullOut({ type: 'emphasis', children: [...nodes] }).find(isMarked);
  return trimmed?.children ?? [];
}
