import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What serves the style, the script, the keyboard and the links of our own pages. */
const OF_PAGES = [
  'id',
  'className',
  'role',
  'tabIndex',
  'ariaDescribedBy',
  'dataFootnoteRef',
  'dataFootnoteBackref',
  'dataFootnotes',
];

/**
 * Makes a body fit to stand among others on somebody else's page: links within it lead to its own page, since `#…`
 * would be anybody's there, and nothing is left that means something on our pages alone.
 * @param url whole address of its page
 */
export function detachBody(tree: Root, url: string): void {
  visit(tree, 'element', ({ properties }) => {
    const { href, role, className } = properties;
    if (typeof href === 'string' && href.startsWith('#')) properties['href'] = url + href;
    // Only what has a role may be named so.
    if (role !== undefined) delete properties['ariaLabel'];
    const align = Array.isArray(className) && /\balign-(\w+)/.exec(className.join(' '))?.[1];
    if (align) properties['align'] = align;
    for (const name of OF_PAGES) delete properties[name];
  });
}
