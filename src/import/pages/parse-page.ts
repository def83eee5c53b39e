import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

/** Deeper elements are taken out of their wrappers; real pages stay below half of it. */
const MAX_DEPTH = 100;

/** What holds no text that a page shows, with all that is in it; of scripts, JSON-LD is data. */
const NEVER_SHOWN = new Set([
  ...['style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'canvas', 'svg'],
  ...['noembed', 'noframes', 'frameset', 'annotation', 'annotation-xml'],
]);

const BLANK = '<!doctype html><html><head></head><body></body></html>';

type Child = DefaultTreeAdapterTypes.ChildNode;
type Tag = DefaultTreeAdapterTypes.Element;

/** A page's document, and where its relative addresses begin. */
export interface Page {
  readonly document: Document;
  /** Absolute, http or https; undefined where nobody knows the page's address. */
  readonly base: string | undefined;
}

/**
 * Parses HTML by the rules of browsers, also a piece of it, into a document that is safe to walk: without scripts,
 * styles, comments and event handlers, and at most 100 elements deep.
 * @param url the page's own address
 */
export function parsePage(source: string, url?: string): Page {
  const { document } = parseHTML(BLANK);
  const root = parse(source).childNodes.find((node): node is Tag => 'tagName' in node);
  for (const child of root?.childNodes ?? []) {
    if (!('tagName' in child)) continue;
    const isHead = child.tagName === 'head';
    const target = isHead ? document.head : document.body;
    if (!isHead && child.tagName !== 'body') continue;
    copyAttributes(child, target);
    copyChildren(child, target);
  }
  if (root) copyAttributes(root, document.documentElement);
  return { document, base: findBase(document, url) };
}

/** Copies without recursion, since foreign markup nests as deep as it likes. */
function copyChildren(from: Tag, to: Element): void {
  const { ownerDocument } = to;
  const waiting: { nodes: readonly Child[]; at: number; parent: Element; depth: number }[] = [
    { nodes: from.childNodes, at: 0, parent: to, depth: 0 },
  ];
  for (let level = waiting.at(-1); level; level = waiting.at(-1)) {
    const node = level.nodes[level.at];
    level.at += 1;
    if (node === undefined) {
      waiting.pop();
    } else if (node.nodeName === '#text') {
      level.parent.appendChild(
        ownerDocument.createTextNode((node as DefaultTreeAdapterTypes.TextNode).value),
      );
    } else if ('tagName' in node && !isNeverShown(node)) {
      const isWrapper = level.depth >= MAX_DEPTH || node.namespaceURI !== html.NS.HTML;
      const parent = isWrapper ? level.parent : ownerDocument.createElement(node.tagName);
      if (!isWrapper) {
        copyAttributes(node, parent);
        level.parent.appendChild(parent);
      }
      waiting.push({ nodes: node.childNodes, at: 0, parent, depth: level.depth + (isWrapper ? 0 : 1) });
    }
  }
}

function isNeverShown(element: Tag): boolean {
  if (element.tagName !== 'script') return NEVER_SHOWN.has(element.tagName);
  return !element.attrs.some(({ name, value }) => name === 'type' && /\bld\+json\b/i.test(value));
}

function copyAttributes(from: Tag, to: Element): void {
  for (const { name, value } of from.attrs) {
    if (/^[a-z][\w:.-]*$/i.test(name) && !/^(?:on|srcdoc$)/i.test(name)) to.setAttribute(name, value);
  }
}

function findBase(document: Document, url: string | undefined): string | undefined {
  const own = url && URL.canParse(url) ? url : undefined;
  const href = document.querySelector('base[href]')?.getAttribute('href')?.trim();
  const base = (href && URL.parse(href, own)?.href) || own;
  return base && /^https?:/.test(base) ? base : undefined;
}
