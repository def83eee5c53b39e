import type { Image, ImageReference, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Change } from '../../article/changes.ts';
import type { SourceImage } from '../received.ts';

/** A picture that lies, or will lie, beside an article. */
export interface StoredPicture {
  /** From the article, such as `./meldung-1a2b3c4d.jpg`. */
  readonly src: string;
  readonly credit?: string | undefined;
  readonly caption?: string | undefined;
}

/** The stored pictures by the addresses that their source gives them. */
export type Pictures = ReadonlyMap<string, StoredPicture>;

const RULE = 'images';
const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Lets the pictures of Markdown lead to those that were taken along, each with its caption and credit, and takes out
 * the others: a site shows none that lies elsewhere, and no build passes one that is not there.
 */
export function placePictures(source: string, pictures: Pictures): Change[] {
  if (!/!\[|<img\b/i.test(source)) return [];
  const tree = parser.parse(source) as Root;
  const changes: Change[] = [];
  visit(tree, (node: Nodes, _, parent) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const before = source.slice(start, end);
    if (node.type === 'image' || node.type === 'imageReference') {
      const stored = node.type === 'image' ? pictures.get(node.url) : undefined;
      const isAlone = parent?.type === 'paragraph' && parent.children.length === 1;
      const blank = !stored && isAlone ? (/^\n+/.exec(source.slice(end, end + 100))?.[0] ?? '') : '';
      const after = stored ? print(node, stored, isAlone) : '';
      changes.push({ offset: start, before: before + blank, after, rule: RULE });
    } else if (node.type === 'html') {
      for (const { 0: tag, index } of before.matchAll(/<img\b[^>]{0,2000}>/gi)) {
        changes.push({ offset: start + index, before: tag, after: '', rule: RULE });
      }
    }
  });
  return changes.sort((a, b) => a.offset - b.offset);
}

/** The addresses of the pictures in Markdown, in their order, none twice. */
export function listPictures(source: string): { readonly url: string }[] {
  if (!source.includes('![')) return [];
  const found = new Map<string, { url: string }>();
  visit(parser.parse(source) as Root, 'image', ({ url }) => {
    found.set(url, { url });
  });
  return [...found.values()];
}

function print(
  { alt }: Image | ImageReference,
  { src, caption, credit }: StoredPicture,
  isAlone: boolean,
): string {
  const text = (alt ?? '').replace(/\s+/g, ' ');
  const legend = [caption, credit && `Bild: ${credit}`].filter(Boolean).join(' ');
  if (!isAlone || legend === '') return `![${text.replace(/[\\[\]]/g, '\\$&')}](${src})`;
  return `<figure>\n<img src="${src}" alt="${escapeHtml(text)}">\n<figcaption>${escapeHtml(legend)}</figcaption>\n</figure>`;
}

function escapeHtml(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** What is known of a picture beside its address. */
export function describePicture(
  url: string,
  images: readonly SourceImage[],
): Pick<StoredPicture, 'credit' | 'caption'> {
  const { credit, caption } = images.find((image) => image.url === url) ?? {};
  return { credit, caption };
}
