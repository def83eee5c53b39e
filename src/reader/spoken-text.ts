import { splitSentences } from '../article/sentences.ts';
import { joinPieces, type Piece } from './speech.ts';
import type { TextBlock } from './text-blocks.ts';

/** A sentence as it stands on the page and as it is spoken. */
export interface Sentence {
  readonly range: Range;
  readonly block: HTMLElement;
  /** At least one; more where it changes its language. */
  readonly pieces: readonly Piece[];
}

/** Divides blocks of a page into the sentences that are to be spoken, each text node with its own language. */
export function findSentences(blocks: readonly TextBlock[]): Sentence[] {
  return blocks.flatMap(({ element: block, nodes }) => {
    const text = nodes.map(({ data }) => data).join('');
    return splitSentences(text, languageOf(block)).flatMap(({ start, end }) => {
      const stretches = stretchesBetween(nodes, start, end);
      const [first] = stretches;
      const last = stretches.at(-1);
      const pieces = joinPieces(
        stretches.map(({ node, from, to }) => ({
          text: node.data.slice(from, to),
          language: languageOf(node.parentElement),
        })),
      );
      if (!first || !last || pieces.length === 0) return [];
      const range = document.createRange();
      range.setStart(first.node, first.from);
      range.setEnd(last.node, last.to);
      return [{ range, block, pieces }];
    });
  });
}

/** The parts of text nodes that lie between two offsets of their joined text. */
function stretchesBetween(nodes: readonly Text[], start: number, end: number) {
  let offset = 0;
  return nodes.flatMap((node) => {
    const from = Math.max(0, start - offset);
    const to = Math.min(node.length, end - offset);
    offset += node.length;
    return from < to ? [{ node, from, to }] : [];
  });
}

function languageOf(element: Element | null): string {
  return element?.closest<HTMLElement>('[lang]')?.lang || 'de';
}
