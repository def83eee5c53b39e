import type { Element, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { SKIP, visit } from 'unist-util-visit';
import type { ElementContent as XmlContent, Element as XmlElement, Root as XmlRoot } from 'xast';
import type { Body } from '../../articles.ts';
import { fitContentModel } from '../content-model.ts';
import { setBody } from '../set-body.ts';
import { settleAnchors } from './anchors.ts';
import { keepBookAttributes } from './attributes.ts';
import { setFootnotes } from './footnotes.ts';
import type { PictureShelf } from './pictures.ts';

/**
 * Sets the body of an article for a book: XHTML that refers to nothing outside of the book but by links.
 * @param address turns an address within the site into a whole one, or into one within the book
 */
export async function setBookBody(
  body: Body,
  pictures: PictureShelf,
  address: (address: string) => string,
): Promise<XmlContent[]> {
  const taken = new Map(
    await Promise.all(body.images.map(async (image) => [image, await pictures.take(image.file)] as const)),
  );
  const tree = setBody(body, {
    address,
    picture: (image) => ({
      type: 'element',
      tagName: 'img',
      properties: { src: taken.get(image)?.path, alt: image.alt, title: image.title },
      children: [],
    }),
  });
  dropForeign(tree, new Set([...taken.values()].map(({ path }) => path)));
  setFootnotes(tree);
  keepBookAttributes(tree);
  settleAnchors(tree);
  fitContentModel(tree);
  repeatLanguages(tree);
  return (toXast(tree) as XmlRoot).children.map(withoutNamespace);
}

/** Takes out pictures that are no part of the book, save what they say. */
function dropForeign(tree: Root, paths: ReadonlySet<string>): void {
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    if (!parent || index === undefined || tagName !== 'img') return undefined;
    if (paths.has(String(properties['src']))) return undefined;
    const text = String(properties['alt'] ?? '');
    parent.children.splice(index, 1, ...(text ? [{ type: 'text', value: text } as const] : []));
    return [SKIP, index];
  });
}

/** Names the language of a passage for XML as well. */
function repeatLanguages(tree: Root): void {
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties['lang'] !== undefined) properties['xmlLang'] = properties['lang'];
  });
}

/** The document around a body names the namespace for all of it. */
function withoutNamespace(node: XmlRoot['children'][number]): XmlContent {
  if (node.type === 'element') delete (node as XmlElement).attributes['xmlns'];
  return node as XmlContent;
}
