import type { Element, ElementContent, Root } from 'hast';
import { CAPTION_LINE, HOUSE_LINE, NOISE_HEADING, NOISE_LINE, PROMOTION } from './boilerplate.ts';
import { isElement, textOf } from './elements.ts';
import { type Known, repeats } from './repeated-lines.ts';

/** What is known, and whether pictures stay in the text, and with them what is printed below. */
export interface Trimming extends Known {
  readonly images: boolean;
}

/** A paragraph of this length, in UTF-16 units, is running text. */
const PROSE = 90;

/** Behind a headline there are no more lines than this before the text. */
const HEAD = 14;

/** A line that is linked to this share leads elsewhere. */
const LINKED = 0.7;

/**
 * Takes out of a text what the paper printed around and between its paragraphs: at its head the headline, kicker,
 * byline and date that are known already; anywhere lines and boxes that lead to other articles; at its foot what has
 * no sentence.
 * @param flow as `toFlow` makes it
 */
export function trimText(flow: Root, known: Trimming): Root {
  const blocks = flow.children.filter((child): child is Element => child.type === 'element');
  const kept = withoutBoxes(trimHead(blocks, known)).flatMap((block) => trimBlock(block, known));
  return { type: 'root', children: cutFoot(kept) };
}

/** Characters of running text: paragraphs that are not made of links. */
export function proseLength(flow: Root): number {
  const lengths = flow.children.map((block) => {
    if (block.type !== 'element' || /^h[1-6]$/.test(block.tagName)) return 0;
    return linkShare(block) < 0.5 ? textOf(block).trim().length : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Takes the lines out that repeat what is known, up to the second paragraph of running text. */
function trimHead(blocks: readonly Element[], known: Known): Element[] {
  const prose = blocks.flatMap((block, at) => (isProse(block) ? [at] : []));
  const end = Math.min(prose[1] ?? prose[0] ?? blocks.length, HEAD);
  return blocks.flatMap((block, at) => {
    if (at > end) return [block];
    const isLine = at < end && (block.tagName === 'p' || isHeading(block));
    return isLine && repeats(lineOf(block), known) ? [] : firstLines(block, known);
  });
}

/** A paragraph without the first of its lines, those that a break ends, where they repeat what is known. */
function firstLines(block: Element, known: Known): Element[] {
  let children = block.children;
  for (
    let at = children.findIndex(isBreak);
    block.tagName === 'p' && at > 0;
    at = children.findIndex(isBreak)
  ) {
    const line = children
      .slice(0, at)
      .map((child) => textOf(child))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (!repeats(line, known)) break;
    children = children.slice(at + 1);
  }
  return children === block.children ? [block] : [{ ...block, children }];
}

function isBreak(node: ElementContent): boolean {
  return isElement(node) && node.tagName === 'br';
}

/** Takes out a heading that says that other articles follow, with the links and short lines behind it. */
function withoutBoxes(blocks: readonly Element[]): Element[] {
  const kept: Element[] = [];
  let isBox = false;
  for (const block of blocks) {
    const line = lineOf(block);
    if (isLabel(block) && NOISE_HEADING.test(line.replace(/\s*[:+]+$/, ''))) isBox = true;
    else if (
      isBox &&
      (isHeading(block) ? linkShare(block) < LINKED : isProse(block) && linkShare(block) < 0.3)
    )
      isBox = false;
    if (!isBox) kept.push(block);
  }
  return kept;
}

function trimBlock(block: Element, { images }: Trimming): Element[] {
  const line = lineOf(block);
  const share = linkShare(block);
  if (/^(?:ul|ol)$/.test(block.tagName)) return trimList(block, share);
  if (/^(?:pre|table|hr|blockquote)$/.test(block.tagName)) return [block];
  if (line === '') return holdsPicture(block) ? [block] : [];
  if (NOISE_LINE.test(line)) return [];
  if (isHeading(block)) return share > LINKED && PROMOTION.test(line) ? [] : [block];
  if (!images && line.length < 350 && CAPTION_LINE.test(line)) return [];
  if (line.length < 400 && HOUSE_LINE.test(line) && (share > 0 || !isSentence(line) || line.length < 200))
    return [];
  if (line.length < 300 && share > 0.25 && PROMOTION.test(line)) return [];
  if (line.length < 250 && share > LINKED && !(isSentence(line) && share < 0.95)) return [];
  return [block];
}

/** A list in which every item leads elsewhere is no part of a text. */
function trimList(list: Element, share: number): Element[] {
  const items = list.children.filter(isElement);
  if (share > LINKED && items.length > 0 && textOf(list).length / items.length < 200) return [];
  const kept = items.filter(
    (item) => !NOISE_LINE.test(lineOf(item)) && !(linkShare(item) > 0.25 && PROMOTION.test(lineOf(item))),
  );
  return kept.length > 0 ? [{ ...list, children: kept }] : [];
}

/** Cuts off what stands behind the last sentence: headings, rules, single words. */
function cutFoot(blocks: readonly Element[]): Element[] {
  const end = blocks.findLastIndex((block) => {
    if (/^(?:pre|table|blockquote|ul|ol)$/.test(block.tagName)) return true;
    if (isHeading(block) || block.tagName === 'hr') return false;
    return holdsPicture(block) || isSentence(lineOf(block)) || lineOf(block).length >= PROSE / 2;
  });
  return blocks.slice(0, end < 0 ? blocks.length : end + 1);
}

function isHeading(block: Element): boolean {
  return /^h[1-6]$/.test(block.tagName);
}

/** A heading, or a paragraph of a few words that is one in all but name. */
function isLabel(block: Element): boolean {
  return (
    isHeading(block) || (block.tagName === 'p' && lineOf(block).length < 60 && !/[.!?]$/.test(lineOf(block)))
  );
}

function isProse(block: Element): boolean {
  return block.tagName === 'p' && lineOf(block).length >= PROSE;
}

function isSentence(line: string): boolean {
  return line.split(' ').length > 3 && /[.!?…:][“”"‘’'»«)\]]*$/.test(line);
}

function lineOf(block: Element): string {
  return textOf(block).replace(/\s+/g, ' ').trim();
}

function holdsPicture(node: Element): boolean {
  return node.tagName === 'img' || node.children.some((child) => isElement(child) && holdsPicture(child));
}

function linkShare(node: Element): number {
  const count = (nodes: readonly ElementContent[], isLinked: boolean): number =>
    nodes.reduce((sum, child) => {
      if (isElement(child)) return sum + count(child.children, isLinked || child.tagName === 'a');
      return sum + (isLinked ? textOf(child).trim().length : 0);
    }, 0);
  return count(node.children, false) / Math.max(1, textOf(node).trim().length);
}
