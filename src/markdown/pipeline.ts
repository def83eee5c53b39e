import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { Pluggable } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { rehypeLowerCaseSchemes } from './addresses.ts';
import { rehypeForeignPassages } from './foreign-passages.ts';
import { rehypeScrollable, remarkTaskCharacters } from './gfm.ts';
import { rehypeHeadings } from './headings.ts';
import { rehypeImages, remarkRequireAlt } from './images.ts';
import { type LinkOptions, rehypeLinks } from './links.ts';
import { rehypeSanitizeAndReport } from './removed.ts';
import { rehypeTypography } from './typography.ts';

/** The steps from Markdown to HTML, in the shape that Astro's `unified()` processor and `render.ts` both take. */
export interface Pipeline {
  readonly gfm: true;
  readonly smartypants: false;
  readonly remarkPlugins: Pluggable[];
  readonly remarkRehype: RemarkRehypeOptions;
  readonly rehypePlugins: Pluggable[];
}

/**
 * The one ordered list: whatever a step after the sanitiser adds is our own, and nothing an author wrote
 * gets past it.
 */
export function createPipeline(options: LinkOptions): Pipeline {
  return {
    gfm: true,
    smartypants: false,
    remarkPlugins: [remarkRequireAlt, remarkTaskCharacters],
    remarkRehype: {
      allowDangerousHtml: true,
      footnoteLabel: 'Fußnoten',
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      footnoteBackLabel: (reference, repetition) =>
        `Zurück zum Verweis ${reference + 1}${repetition > 1 ? `, Stelle ${repetition}` : ''}`,
    },
    rehypePlugins: [
      rehypeRawWhereNeeded,
      rehypeLowerCaseSchemes,
      rehypeSanitizeAndReport,
      // German marks stand around an English passage, never in it, so it has to be known first.
      rehypeForeignPassages,
      rehypeTypography,
      rehypeScrollable,
      rehypeHeadings,
      [rehypeLinks, options],
      [rehypeImages, options],
    ],
  };
}

/** Parses the HTML in a body; a body without any is spared the second parse. */
function rehypeRawWhereNeeded() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    let hasRaw = false;
    visit(tree, 'raw', () => {
      hasRaw = true;
      return EXIT;
    });
    if (!hasRaw) return tree;
    const parsed = parse(tree, file) as Root;
    visit(parsed, (node) => dropHalfPosition(node));
    return parsed;
  };
}

/** An author's end tag that closes an element of our own leaves it with an end in the source and no start. */
function dropHalfPosition(node: Nodes): void {
  const position: Partial<NonNullable<Nodes['position']>> | undefined = node.position;
  if (position && !position.start) delete node.position;
}
