import { type DefaultTreeAdapterMap, html as names, parseFragment } from 'parse5';
import { FIELD_WEIGHTS } from '../ranking.ts';

type Node = DefaultTreeAdapterMap['node'];

/** What the index is given of an article. */
export interface IndexDocument {
  /** A page of nothing but the headline and the texts, with marks in its words. */
  readonly html: string;
  /** How many words the headline has; the text of the index begins with them. */
  readonly titleWords: number;
  /** The texts without marks: headline, then the blocks in their order. */
  readonly texts: readonly string[];
}

/** A block of text: the headline, a heading, or anything else. */
interface Block {
  readonly field: keyof typeof FIELD_WEIGHTS;
  readonly text: string;
}

/** Elements that begin and end a line of their own. */
const BLOCKS =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|table|tr|td|th|caption|figure|figcaption|section|article|details|summary|hr|br|aside|header|footer)$/;

/** Elements whose text nobody reads. */
const SILENT = /^(?:script|style|template|noscript|svg|button|select)$/;

/** Where the article begins and ends in a printed page; there is one, and none within it. */
const ARTICLE = /<article\b(?:[^>"]|"[^"]*")*\sdata-pagefind-body\b[\s\S]*?<\/article>/;

/**
 * Takes of a printed article page what is to be found: the `article` with `data-pagefind-body`, without what
 * has `data-pagefind-ignore`.
 * @param page the printed HTML
 * @param mark puts the marks into a text
 * @param sort the name and value by which the index sorts the article
 * @returns undefined where the page holds no such article
 */
export function createIndexDocument(
  page: string,
  mark: (text: string) => string,
  sort: { readonly name: string; readonly value: number },
): IndexDocument | undefined {
  const article = ARTICLE.exec(page)?.[0];
  if (!article) return undefined;
  const blocks = readBlocks(article);
  const title = blocks.find(({ field }) => field === 'title')?.text ?? '';
  const rest = blocks.filter(({ field }) => field !== 'title');
  const html = [
    `<html lang="de"><body><main data-pagefind-body data-pagefind-sort="${sort.name}:${sort.value}">`,
    // No block element: behind one, Pagefind puts a full stop.
    `<span data-pagefind-weight="${FIELD_WEIGHTS.title}">${escapeText(mark(title))}</span> `,
    ...rest.map(
      ({ field, text }) =>
        `<p${field === 'text' ? '' : ` data-pagefind-weight="${FIELD_WEIGHTS[field]}"`}>${escapeText(mark(text))}</p>`,
    ),
    '</main></body></html>',
  ].join('');
  return {
    html,
    titleWords: title.split(' ').filter(Boolean).length,
    texts: [title, ...rest.map(({ text }) => text)],
  };
}

/** Cuts the printed article into blocks of text, white space made single. */
function readBlocks(article: string): Block[] {
  const blocks: Block[] = [];
  let field: Block['field'] = 'text';
  let text = '';
  const close = () => {
    const flat = text.replace(/\s+/g, ' ').trim();
    if (flat) blocks.push({ field, text: flat });
    text = '';
  };
  const visit = (node: Node): void => {
    if ('value' in node) text += node.value;
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      node.childNodes.forEach(visit);
      return;
    }
    if (SILENT.test(node.tagName) || node.attrs.some(({ name }) => name === 'data-pagefind-ignore')) return;
    if (!BLOCKS.test(node.tagName)) {
      node.childNodes.forEach(visit);
      return;
    }
    close();
    const outer = field;
    if (/^h[1-6]$/.test(node.tagName)) field = node.tagName === names.TAG_NAMES.H1 ? 'title' : 'heading';
    node.childNodes.forEach(visit);
    close();
    field = outer;
  };
  visit(parseFragment(article));
  return blocks;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
