import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true });
const printer = unified().use(rehypeStringify);

/** Reads a piece of HTML, changes its tree, and prints it again. */
export function changeHtml(html: string, change: (tree: Root) => void): string {
  const tree = parser.parse(html);
  change(tree);
  return printer.stringify(tree);
}
