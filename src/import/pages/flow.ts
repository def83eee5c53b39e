import type { Element, ElementContent, Properties, Root } from 'hast';
import { findHolders, isBesideBreak, isBreak, trimBreaks } from './breaks.ts';
import { readCode } from './code-blocks.ts';
import { isBlock, isContent, isDropped, isElement, isVisible, makeElement, textOf } from './elements.ts';
import { readFigure } from './figures.ts';
import { type Inline, readInline, wrapInline } from './inline.ts';
import { readTable } from './tables.ts';

/** Inline elements that mean something around whole paragraphs too. */
const MARKS: Readonly<Record<string, string>> = { a: 'a', b: 'strong', strong: 'strong', i: 'em', em: 'em' };

/**
 * Brings the elements of foreign HTML into a plain order: blocks hold blocks or one run of text, text is always in a
 * paragraph, two line breaks divide paragraphs, tables that only lay out are taken apart, and elements that Markdown
 * does not know give way to what they hold. No text is lost.
 */
export function toFlow(root: Root, inline: Inline): Root {
  const holds = findHolders(root);
  return { type: 'root', children: flow(root.children as ElementContent[], []) };

  /** @param around the inline elements around, the outermost first, which each run of text is put into */
  function flow(nodes: readonly ElementContent[], around: readonly Element[]): Element[] {
    const blocks: Element[] = [];
    let run: ElementContent[] = [];
    const flush = () => {
      blocks.push(...filled('p', trimBreaks(run)));
      run = [];
    };
    const read = (children: readonly ElementContent[], marks: readonly Element[]) => {
      for (const [at, node] of children.entries()) {
        if (isElement(node) && isDropped(node)) continue;
        if (isElement(node) && (isBlock(node) || (isBreak(node) && isBesideBreak(children, at)))) {
          flush();
          blocks.push(...block(node, marks));
        } else if (isElement(node) && holds.has(node)) read(node.children, withMark(marks, node));
        else
          run.push(...marks.reduceRight((inner, mark) => wrapInline(mark, inner, inline), inlineOf([node])));
      }
    };
    read(nodes, around);
    flush();
    return blocks;
  }

  function block(node: Element, marks: readonly Element[]): Element[] {
    const { tagName, children } = node;
    if (/^h[1-6]$/.test(tagName)) {
      const link = marks.find((mark) => mark.tagName === 'a');
      const content = inlineOf(children, true);
      return filled(tagName, link ? wrapInline(link, content, inline) : content);
    }
    switch (tagName) {
      case 'blockquote':
        return filled('blockquote', flow(children, []));
      case 'ul':
      case 'menu':
      case 'dir':
        return list('ul', node);
      case 'ol':
        return list('ol', node);
      case 'pre':
      case 'listing':
      case 'xmp':
      case 'plaintext':
        return readCode(node);
      case 'br':
        return [];
      case 'hr':
        return [makeElement('hr', [])];
      case 'table':
        return readTable(node, { flow: (nodes) => flow(nodes, marks), inline: inlineOf });
      case 'figure':
        return readFigure(node, { flow: (nodes) => flow(nodes, marks), inline });
      case 'dt':
        return flow([makeElement('strong', children)], marks);
      default:
        return flow(children, marks);
    }
  }

  /** What stands in a list outside its items belongs to the item before it. */
  function list(tagName: string, node: Element): Element[] {
    const items: ElementContent[][] = [];
    for (const child of node.children) {
      if (isElement(child) && isDropped(child)) continue;
      if (isElement(child) && child.tagName === 'li') items.push([...child.children]);
      else if (isElement(child) || isVisible(textOf(child))) {
        if (items.length === 0) items.push([]);
        items.at(-1)?.push(child);
      }
    }
    const { start } = node.properties;
    const filledItems = items.flatMap((content) => filled('li', tighten(flow(content, []))));
    return filled(tagName, filledItems, start === undefined ? {} : { start });
  }

  /** An item of one paragraph, perhaps with lists, needs no paragraph. */
  function tighten(blocks: Element[]): ElementContent[] {
    const [first, ...others] = blocks;
    const isTight = first?.tagName === 'p' && others.every(({ tagName }) => /^[ou]l$/.test(tagName));
    return isTight ? [...first.children, ...others] : blocks;
  }

  function inlineOf(nodes: readonly ElementContent[], isHeading = false): ElementContent[] {
    return readInline(nodes, inline, isHeading);
  }

  function withMark(marks: readonly Element[], node: Element): readonly Element[] {
    const tagName = MARKS[node.tagName];
    return tagName === undefined ? marks : [...marks, { ...node, tagName }];
  }
}

function filled(tagName: string, children: ElementContent[], properties: Properties = {}): Element[] {
  return children.some(isContent) ? [makeElement(tagName, children, properties)] : [];
}
