import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** An address of the web or of mail, alone between white space, of characters that need no backslash. */
const ADDRESS =
  /(?<=^|\s|\s\()(?:https?:\/\/|www\.)[\w\-.]+\.\w{2,}(?:[/?#][\w\-./:%=?#+,;@]*)?[).,;:!?]*(?=\s|$)|(?<=^|\s|\s\()[\w+\-.]+@[\w\-.]+\.[a-z]{2,}[).,;:!?]*(?=\s|$)/gi;

const REFUSED = /xmpp:[^\s@]{1,300}@\S*/gi;

/** Of the schemes that GFM makes links of, the site refuses `xmpp:`; such an address is written as code. */
export function codeRefused(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text' || node.value.search(REFUSED) < 0) return [node];
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: value, index } of node.value.matchAll(REFUSED)) {
    if (index > done) parts.push({ type: 'text', value: node.value.slice(done, index) });
    parts.push({ type: 'inlineCode', value });
    done = index + value.length;
  }
  if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
  return parts;
}

/**
 * Lets addresses in the text stand as they are: the site's Markdown makes links of them, which is what they are for.
 * Written as text, each would get a backslash lest it become one.
 */
export function keepAddresses(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined || !/www\.|:\/\/|@/i.test(node.value))
      return undefined;
    const parts: PhrasingContent[] = [];
    let done = 0;
    const next = parent.children[index + 1];
    for (const { 0: value, index: at } of node.value.matchAll(ADDRESS)) {
      // Whatever follows without a blank would become a part of the address, also the backslash of a break.
      if (at + value.length === node.value.length && next !== undefined) continue;
      if (at > done) parts.push({ type: 'text', value: node.value.slice(done, at) });
      // A node of HTML is what is written as it stands.
      parts.push({ type: 'html', value });
      done = at + value.length;
    }
    if (done === 0) return undefined;
    if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
}
