import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { placeBelow, readAddress } from './addresses.ts';

/** Where the site lies, so that its own links can be told from others. */
export interface LinkOptions {
  /** Base path with slashes at both ends: `/` or `/zeitung/`. */
  readonly base: string;
  /** The site's origin, such as `https://example.org`; links to it are no external ones. */
  readonly origin?: string | undefined;
}

/**
 * Gives links within the site the base path and marks links that leave it: `rel`, a class for the eye, and
 * a hidden text for the ear that the search index passes over.
 */
export function rehypeLinks({ base, origin }: LinkOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string') return;
      const address = readAddress(href);
      if (address?.kind === 'within' && address.isFromRoot) {
        element.properties['href'] = placeBelow(base, address.url);
      } else if (address?.kind === 'web' && address.url.origin !== origin) {
        element.properties['rel'] = ['external', 'noopener'];
        element.properties['className'] = ['external'];
        element.children.push(hint());
      }
    });
  };
}

function hint(): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['visually-hidden'], dataPagefindIgnore: '' },
    children: [{ type: 'text', value: ' (externe Seite)' }],
  };
}
