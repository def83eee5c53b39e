import type { ElementContent, Root } from 'hast';
import type { Html, Root as MarkdownRoot, PhrasingContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { policy } from '../../markdown/policy.ts';
import type { SourceImage } from '../received.ts';
import { toHast } from './dom-to-hast.ts';
import { toFlow } from './flow.ts';
import { listPictures } from './inline.ts';
import { parsePage } from './parse-page.ts';
import { tidyPhrasing } from './phrasing.ts';
import { keepAddresses } from './plain-addresses.ts';

export interface MarkdownOptions {
  /** The address at which relative ones begin, http or https. */
  readonly base?: string | undefined;
  /** Whether pictures stay in the text, by their absolute addresses; without, they go with their captions. */
  readonly images?: boolean | undefined;
}

/** Markdown, and the pictures that it shows. */
export interface ConvertedHtml {
  readonly markdown: string;
  /** In their order, none twice. Only such as have a description, in `alt` or in the caption. */
  readonly images: readonly SourceImage[];
}

const processor = unified()
  .use(rehypeSanitize, policy)
  .use(rehypeRemark, { handlers: { sub: keepTag, sup: keepTag } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkTidy)
  .use(remarkStringify, { bullet: '-', fences: true, resourceLink: true, rule: '-' })
  .freeze();

/**
 * Turns foreign HTML into Markdown that passes the site's sanitiser unchanged. Its text is kept; what is no text of
 * an article (scripts, form controls, embedded pages, pictures) is left out, links stay where they lead somewhere.
 * The highest headings become those of level 2, the next ones of level 3, and so on.
 * @throws RangeError for a tree that nests deeper than the stack; never for HTML
 */
export function toMarkdown(html: string | Root, options: MarkdownOptions = {}): string {
  return convertHtml(html, options).markdown;
}

/** The same, with the pictures that stay in the text. */
export function convertHtml(
  html: string | Root,
  { base, images = false }: MarkdownOptions = {},
): ConvertedHtml {
  if (typeof html !== 'string') return printFlow(toFlow(html, { base, images }));
  const page = parsePage(html, base);
  return printFlow(toFlow(toHast(page.document.body), { base: page.base, images }));
}

/** Writes a tree that `toFlow` made as Markdown. */
export function printFlow(flow: Root): ConvertedHtml {
  const images = listPictures(flow.children as ElementContent[]);
  visit(flow, 'element', (element, index, parent) => {
    if (element.tagName !== 'a' || 'href' in element.properties || !parent || index === undefined)
      return undefined;
    parent.children.splice(index, 1, ...element.children);
    return [SKIP, index];
  });
  return { markdown: processor.stringify(processor.runSync(flow) as MarkdownRoot), images };
}

/** Markdown has no signs for these, and m² is not m2. */
function keepTag(
  state: { readonly all: (node: never) => unknown[] },
  node: { readonly tagName: string },
): (Html | PhrasingContent)[] {
  const children = state.all(node as never) as PhrasingContent[];
  return [
    { type: 'html', value: `<${node.tagName}>` },
    ...children,
    { type: 'html', value: `</${node.tagName}>` },
  ];
}

function remarkTidy() {
  return (tree: MarkdownRoot): void => {
    tidyPhrasing(tree);
    keepAddresses(tree);
    const depths = new Set<number>();
    visit(tree, 'heading', ({ depth }) => void depths.add(depth));
    const ranks = [...depths].sort();
    visit(tree, 'heading', (heading) => {
      heading.depth = Math.min(6, ranks.indexOf(heading.depth) + 2) as typeof heading.depth;
    });
  };
}
