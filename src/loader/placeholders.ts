import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Fault, quoteValue } from '../article/fault.ts';
import type { Document } from './front-matter.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Words in square brackets. `[sic]`, `[…]` and `[12]` are none, and neither is what Markdown takes for a link. */
const BRACKETS = /\[\p{L}[^[\]]{3,}\]/gu;

/** How the template begins the notice that tells what to fill in. */
const NOTICE = /^Platzhalter\b/;

/** The most lines that a message names. */
const MOST_NAMED = 12;

/**
 * Finds what one of the operator's own pages still holds of the template.
 * @param document one whose body could be rendered: a text that was made to exhaust a parser is refused before
 * @returns one fault for the whole page; undefined where it is filled in
 */
export function findPlaceholders(
  { body, bodyOffset }: Pick<Document, 'body' | 'bodyOffset'>,
  file: string,
): Fault | undefined {
  const found: { line: number; text: string }[] = [];
  visit(parser.parse(body) as Root, (node: Nodes, _, parent) => {
    if (node.type !== 'text') return;
    const { value } = node;
    const first = (node.position?.start.line ?? 1) + bodyOffset;
    const lineAt = (index: number) => first + value.slice(0, index).split('\n').length - 1;
    if (parent?.type === 'strong' && NOTICE.test(value)) found.push({ line: first, text: value });
    for (const { 0: text, index } of value.matchAll(BRACKETS)) found.push({ line: lineAt(index), text });
  });
  const [first] = found;
  if (!first) return undefined;
  const lines = [...new Set(found.map(({ line }) => line))];
  const named = lines.length > MOST_NAMED ? [...lines.slice(0, MOST_NAMED), '…'] : lines;
  const others = lines.length > 1 ? ` and more in lines ${named.slice(1).join(', ')}` : '';
  return {
    file,
    line: first.line,
    expected: 'a page of your own words',
    got: `the placeholder ${quoteValue(first.text.replace(/\s+/g, ' '))}${others}`,
    remedy:
      'Fill in what is in square brackets, and take the notice out; ALLOW_PLACEHOLDERS=1 builds all the same.',
  };
}
