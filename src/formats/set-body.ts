import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Body, BodyPicture } from '../articles.ts';

/** How a body is set for a place other than its page. */
export interface BodySetting {
  /** What stands for a picture; undefined leaves its description alone. */
  readonly picture: (picture: BodyPicture) => Element | undefined;
  /**
   * Turns the address of a link, or of a picture below the site's root, into one that holds there; '' where nobody could
   * follow it, which leaves it out.
   */
  readonly address: (address: string) => string;
}

const parser = unified().use(rehypeParse, { fragment: true });

/** What helps a browser with a page, and means nothing elsewhere. */
const OF_PAGES = ['loading', 'decoding', 'dataImage'];

/**
 * Takes the safe HTML of a body as a tree and sets its pictures and addresses for another place: a feed, an e-book.
 * Links within the body (`#…`) stay as they are; hints that only a page can hide from the eye are left out.
 */
export function setBody(body: Body, { picture, address }: BodySetting): Root {
  const tree = parser.parse(body.html);
  visit(tree, 'element', (element, index, parent) => {
    const { properties } = element;
    const { href, src, cite, dataImage } = properties;
    for (const name of OF_PAGES) delete properties[name];
    if ('dataPagefindIgnore' in properties && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (element.tagName === 'img' && dataImage !== undefined && parent && index !== undefined) {
      const image = body.images[Number(dataImage)];
      const set = image && picture(image);
      parent.children.splice(index, 1, set ?? { type: 'text', value: String(properties['alt'] ?? '') });
      return [SKIP, index + 1];
    }
    if (typeof href === 'string' && !href.startsWith('#')) properties['href'] = address(href) || undefined;
    if (typeof src === 'string') properties['src'] = address(src) || undefined;
    if (typeof cite === 'string') properties['cite'] = address(cite) || undefined;
    return undefined;
  });
  return tree;
}
