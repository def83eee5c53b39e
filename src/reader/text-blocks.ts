/** A block of a page with the text that is its own: what stands in a block within it belongs to that one. */
export interface TextBlock {
  readonly element: HTMLElement;
  readonly nodes: readonly Text[];
}

const BLOCK =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption, pre, summary, blockquote, details, section, div';

/** What is no text of the article: numbers of notes and the notes, hints for the ear, what the site has put in. */
const APPARATUS =
  '.footnotes, .footnote-here, .marks-bar, .visually-hidden, [data-footnote-ref], [data-footnote-backref]';

/** The blocks that hold text, in reading order: what the reading place counts, and the voice reads one by one. */
export function findTextBlocks(roots: Iterable<HTMLElement>): TextBlock[] {
  const blocks = new Map<HTMLElement, Text[]>();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      const block = parent?.closest<HTMLElement>(BLOCK);
      if (!block || !node.data.trim() || parent?.closest(APPARATUS)) continue;
      const nodes = blocks.get(block);
      if (nodes) nodes.push(node);
      else blocks.set(block, [node]);
    }
  }
  return [...blocks].map(([element, nodes]) => ({ element, nodes }));
}
