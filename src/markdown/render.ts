import type { Element, Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { findForbiddenCharacter } from '../article/characters.ts';
import { DEADLINE, runWithin } from './deadline.ts';
import { type BodyHeading, type BodyImage, type Finding, report } from './findings.ts';
import { IMAGE_SLOT } from './images.ts';
import type { LinkOptions } from './links.ts';
import { createPipeline } from './pipeline.ts';
import { BLOCKS } from './runs.ts';

/** A body as safe HTML, with what the pipeline learned on the way. */
export interface RenderedBody {
  /** Safe HTML; every picture of `images` is an `img` with its index in `data-image`. */
  readonly html: string;
  /** The body's plain text, blocks separated by blanks, without footnote numbers. */
  readonly text: string;
  readonly headings: readonly BodyHeading[];
  readonly images: readonly BodyImage[];
  readonly findings: readonly Finding[];
}

/**
 * Makes a renderer for bodies on a site.
 * @param deadline milliseconds of processor time that one body may take
 * @returns a function from Markdown, and the BCP 47 tag of its language (German where there is none), to its
 *   rendered form; it throws BlowUpError for input that was made to exhaust a parser, within two seconds
 */
export function createRenderer(
  options: LinkOptions,
  deadline = DEADLINE,
): (source: string, language?: string) => RenderedBody {
  const { remarkPlugins, remarkRehype: toHast, rehypePlugins } = createPipeline(options);
  // The same steps as Astro's processor runs for this pipeline, but synchronous, so that a deadline can end
  // them, and without its second parse behind the sanitiser.
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPlugins)
    .use(remarkRehype, toHast)
    .use(rehypePlugins)
    .use(rehypeStringify)
    .freeze();

  return (source, language = 'de') =>
    runWithin(deadline, () => {
      const file = new VFile({ value: source, data: { language } });
      const tree = processor.runSync(processor.parse(file), file) as Root;
      const html = processor.stringify(tree, file);
      const forbidden = findForbiddenCharacter(html);
      if (forbidden) {
        report(file, {
          line: undefined,
          level: 'error',
          expected: 'text without control characters',
          got: `the character ${forbidden.name}, written as an entity`,
          remedy: 'Take it out: it can reverse or hide text.',
        });
      }
      const { headings = [], images = [], findings = [] } = file.data;
      return { html, text: plainText(tree), headings, images, findings };
    });
}

const renderBody = createRenderer({ base: '/' });

/**
 * Renders Markdown to safe HTML as on a site at the root of its host: the pipeline of every page and feed.
 * @throws BlowUpError for input that was made to exhaust a parser, within two seconds
 */
export async function renderMarkdown(source: string): Promise<string> {
  return renderBody(source).html.replace(IMAGE_SLOT, (slot) => slot.replace(/ data-image="\d+">$/, '>'));
}

function plainText(tree: Root): string {
  const parts: string[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'text') parts.push(node.value);
    if (!('children' in node)) return;
    if (node.type === 'element' && isApparatus(node)) return;
    const isBlock = node.type === 'element' && BLOCKS.has(node.tagName);
    if (isBlock) parts.push(' ');
    for (const child of node.children) collect(child);
    if (isBlock) parts.push(' ');
  };
  collect(tree);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Footnotes and hints for the ear are no part of the running text. */
function isApparatus({ properties }: Element): boolean {
  return (
    'dataFootnoteRef' in properties || 'dataFootnotes' in properties || 'dataPagefindIgnore' in properties
  );
}
