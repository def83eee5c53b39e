import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const STYLE =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:auto;padding:1rem;color:#222;background:#fff}';

/**
 * The least that a page with the same text can be: the article's title and paragraphs, one small style with a
 * font of the system, nothing to fetch. What the site's article page is measured against.
 * @param html the article page as the site prints it
 * @throws Error where no title or no paragraph is found in it
 */
export function printBarePage(html: string): string {
  const elements = [...walk(parse(html))];
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const prose = elements.find(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && value === 'prose'),
  );
  const paragraphs = prose ? [...walk(prose)].filter(({ tagName }) => tagName === 'p') : [];
  if (!title || paragraphs.length === 0)
    throw new Error('Expected an article page with h1 and paragraphs in .prose, got none of them.');
  const heading = escapeText(textOf(title));
  return [
    '<!doctype html><html lang="de"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Without it a browser asks for /favicon.ico.
    '<link rel="icon" href="data:,">',
    `<title>${heading}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${heading}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escapeText(textOf(paragraph))}</p>`),
    '</main></body></html>',
  ].join('\n');
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
