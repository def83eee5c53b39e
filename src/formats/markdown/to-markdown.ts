import type { Element, Root } from 'hast';
import type { FootnoteDefinition, Html, Root as MarkdownRoot, PhrasingContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { fitContentModel } from '../content-model.ts';
import { NOTE, numberNotes, REFERENCE } from './notes.ts';
import { prepareTables } from './tables.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

const printer = unified()
  .use(rehypeRemark, {
    handlers: { [REFERENCE]: printReference, [NOTE]: printNote, sub: keepTag, sup: keepTag },
    quotes: ['„“', '‚‘'],
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', fences: true, resourceLink: true, rule: '-' })
  .freeze();

/**
 * Prints a body that was set for another place (`setBody`) as GitHub Flavored Markdown with its footnotes. Of HTML
 * it holds no more than `sub` and `sup`, without attributes; what Markdown has no signs for stays as text.
 */
export function toMarkdown(tree: Root): string {
  fitContentModel(tree);
  prepareTables(tree);
  numberNotes(tree);
  return printer.stringify(printer.runSync(tree) as MarkdownRoot);
}

function printReference(_: Parameters<Handle>[0], { properties }: Element): PhrasingContent {
  const number = String(properties['number']);
  return { type: 'footnoteReference', identifier: number, label: number };
}

function printNote(state: Parameters<Handle>[0], note: Element): FootnoteDefinition {
  const number = String(note.properties['number']);
  const children = state.toFlow(state.all(note)) as FootnoteDefinition['children'];
  return { type: 'footnoteDefinition', identifier: number, label: number, children };
}

/** Markdown has no signs for these, and m² is not m2; a reference to a footnote is raised by itself. */
function keepTag(state: Parameters<Handle>[0], node: Element): (Html | PhrasingContent)[] {
  const children = state.all(node) as PhrasingContent[];
  if (children.every(({ type }) => type === 'footnoteReference')) return children;
  const tag = (value: string): Html => ({ type: 'html', value });
  return [tag(`<${node.tagName}>`), ...children, tag(`</${node.tagName}>`)];
}
