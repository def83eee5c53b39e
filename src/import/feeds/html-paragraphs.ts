import type { Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A paragraph of plain text, white space made single blanks. */
export interface Paragraph {
  readonly text: string;
  /** Whether all of it is the text of links: „Weiterlesen“. */
  readonly isLink: boolean;
}

/** What is no running text: headings, pictures with their captions, tables, code, and what runs or is filled in. */
const SKIPPED = new Set(
  'h1 h2 h3 h4 h5 h6 figure figcaption picture img table pre script style template noscript iframe object svg math audio video form button select textarea nav aside title'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt footer header hr li main ol p section summary ul'.split(
    ' ',
  ),
);

/** The sentence with which WordPress ends every entry of a feed. */
const FOOTER =
  /^(?:Der (?:Beitrag|Artikel) .{1,500} erschien zuerst auf .{1,200}|The (?:post|article) .{1,500} (?:appeared first|first appeared) on .{1,200})$/;

/** The text of a link to the rest. */
const MORE = /^(?:weiterlesen|weiter lesen|mehr lesen|mehr dazu|read more|continue reading)(?:$|[^\p{L}])/iu;

const FOOTER_WORDS =
  /erschien zuerst auf|appeared first on|first appeared on|>\s*(?:weiterlesen|weiter lesen|mehr|read more|continue)/i;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Reads the paragraphs of running text in HTML, in their order and without markup; two line breaks (`<br><br>`)
 * divide paragraphs too, and the footers of feeds are none.
 * @throws RangeError where it nests deeper than the stack
 */
export function readParagraphs(html: string): Paragraph[] {
  const found: Paragraph[] = [];
  let pieces: string[] = [];
  let hasPlain = false;
  const finish = () => {
    for (const part of pieces.join('').split(/\n\s*\n/)) {
      const text = part.replace(/\s+/g, ' ').trim();
      if (text !== '' && !FOOTER.test(text)) found.push({ text, isLink: !hasPlain });
    }
    pieces = [];
    hasPlain = false;
  };
  const visit = (node: Nodes, isInLink: boolean): void => {
    if (node.type === 'text') {
      pieces.push(node.value.replace(/\s+/g, ' '));
      hasPlain ||= !isInLink && /[\p{L}\p{N}]/u.test(node.value);
    } else if (node.type === 'element' || node.type === 'root') {
      const name = node.type === 'element' ? node.tagName : 'body';
      if (name === 'br') pieces.push('\n');
      if (SKIPPED.has(name)) return;
      if (BLOCKS.has(name)) finish();
      for (const child of node.children) visit(child, isInLink || name === 'a');
      if (BLOCKS.has(name)) finish();
    }
  };
  visit(parser.parse(html) as Root, false);
  return found;
}

/** Takes from the end of HTML what a feed adds there: „Der Beitrag … erschien zuerst auf …“ and „Weiterlesen“. */
export function withoutFooter(html: string): string {
  if (!FOOTER_WORDS.test(html)) return html;
  let end = html.length;
  for (const node of (parser.parse(html) as Root).children.toReversed()) {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (node.type === 'text' && text === '') continue;
    const start = node.position?.start.offset;
    if (start === undefined || !(FOOTER.test(text) || (MORE.test(text) && isLink(node)))) break;
    end = start;
  }
  return html.slice(0, end);
}

function isLink(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'a' || (node.children.length === 1 && isLink(node.children[0] as Nodes));
}
