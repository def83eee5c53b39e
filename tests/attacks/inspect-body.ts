import { type DefaultTreeAdapterTypes, html as dialect, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What reading a body as a browser does brought to light. */
export interface Inspection {
  /** Everything that an article must not hold, each in a few words; empty where all is well. */
  readonly violations: string[];
  /** The text of the body, element by element. */
  readonly text: string;
}

/*
 * What may be left of a body. It is written here once more, and not taken from the sanitiser's policy, so that a
 * mistake in the policy shows.
 */
const ELEMENTS = new Set(
  [
    'p h1 h2 h3 h4 h5 h6 blockquote pre hr br wbr div section span',
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var ruby rb rp rt',
    'ul ol li dl dt dd details summary table caption colgroup col thead tbody tfoot tr th td',
    'figure figcaption img',
  ].flatMap((line) => line.split(' ')),
);

const OWN_HINT = ' (externe Seite)';

const isAnything = (): boolean => true;
const isOn =
  (...tags: string[]) =>
  (_value: string, { tagName }: Element): boolean =>
    tags.includes(tagName);

/** Which attributes may be there, on what and with which value. What is not named here is forbidden. */
const ATTRIBUTES: Readonly<Record<string, (value: string, element: Element) => boolean>> = {
  lang: isAnything,
  dir: isAnything,
  href: (value, element) => element.tagName === 'a' && isHarmlessAddress(value),
  src: (value, element) => element.tagName === 'img' && isLocalPicture(value),
  cite: (value, element) => isOn('blockquote', 'q', 'ins', 'del')(value, element) && isHarmlessAddress(value),
  alt: isOn('img'),
  width: isOn('img'),
  height: isOn('img'),
  loading: (value, { tagName }) => tagName === 'img' && value === 'lazy',
  decoding: (value, { tagName }) => tagName === 'img' && value === 'async',
  title: isOn('a', 'abbr', 'dfn', 'img'),
  rel: (value, { tagName }) => tagName === 'a' && value === 'external noopener',
  id: (value, { tagName }) => isOwnId(value, tagName),
  class: (value, element) => value.split(/\s+/).every((name) => isKnownClass(name, element)),
  datetime: isOn('time', 'ins', 'del'),
  open: isOn('details'),
  start: isOn('ol'),
  reversed: isOn('ol'),
  type: isOn('ol'),
  value: isOn('li'),
  span: isOn('col', 'colgroup'),
  colspan: isOn('td', 'th'),
  rowspan: isOn('td', 'th'),
  scope: isOn('th'),
  abbr: isOn('th'),
  role: (value, element) => isTableFrame(element) && value === 'region',
  tabindex: (value, element) => (isTableFrame(element) || element.tagName === 'pre') && value === '0',
  'aria-label': (value, element) => element.tagName === 'a' || (isTableFrame(element) && value === 'Tabelle'),
  'aria-describedby': (value, { tagName }) => tagName === 'a' && value === 'footnote-label',
  'data-footnote-ref': isOn('a'),
  'data-footnote-backref': isOn('a'),
  'data-footnotes': isOn('section'),
  'data-pagefind-ignore': (value, element) => value === '' && isOwnHint(element),
};

/**
 * Reads HTML as a browser does, inside a page's `main`, and lists what an article must not hold; then prints what was
 * read and reads that too, as scripts do that copy markup: what was harmless must not change its nature.
 */
export function inspectBody(html: string): Inspection {
  const first = readBody(html);
  const again = readBody(first.printed);
  const violations = [...first.violations];
  for (const violation of again.violations) {
    if (!violations.includes(violation)) violations.push(`${violation}, when read again`);
  }
  // The parser drops a line break at the beginning of a pre each time.
  if (withoutBlanks(again.text) !== withoutBlanks(first.text))
    violations.push('another text when read again');
  return { violations, text: first.text };
}

function readBody(html: string): Inspection & { readonly printed: string } {
  const page = parse(`<!doctype html><html><head></head><body><main>${html}</main></body></html>`);
  const root = page.childNodes.find(isElement);
  const body = root?.childNodes.filter(isElement).at(-1);
  const [main, ...rest] = body?.childNodes ?? [];
  if (!root || !body || !main || !isElement(main)) {
    return { violations: ['no page at all'], text: '', printed: '' };
  }
  const violations = [root, body, main].flatMap((frame) => frame.attrs.map((attr) => print(attr, frame)));
  if (rest.length > 0) violations.push('something outside its frame');
  const ids = new Set<string>();
  for (const node of descendants(main)) {
    if (node.nodeName === '#comment') violations.push('a comment');
    if (!isElement(node)) continue;
    if (node.namespaceURI !== dialect.NS.HTML) violations.push(`<${node.tagName}> is no HTML`);
    else if (!ELEMENTS.has(node.tagName)) violations.push(`<${node.tagName}> is no element of an article`);
    for (const attr of node.attrs) {
      if (!Object.hasOwn(ATTRIBUTES, attr.name) || !ATTRIBUTES[attr.name]?.(attr.value, node)) {
        violations.push(print(attr, node));
      }
      if (attr.name !== 'id') continue;
      if (ids.has(attr.value)) violations.push(`the id ${JSON.stringify(attr.value)} twice`);
      ids.add(attr.value);
    }
  }
  return { violations, text: textOf(main), printed: serialize(main) };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** All that is below a node, in the order of the source; without recursion, for hostile bodies nest deep. */
function descendants(node: Node): Node[] {
  const found: Node[] = [];
  const waiting = 'childNodes' in node ? node.childNodes.toReversed() : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed());
  }
  return found;
}

function textOf(node: Node): string {
  return descendants(node)
    .map((inner) => ('value' in inner ? inner.value : ''))
    .join('');
}

function isElement(node: Node | undefined): node is Element {
  return node !== undefined && 'tagName' in node;
}

function print({ name, value }: { name: string; value: string }, { tagName }: Element): string {
  return `${name}="${value}" on <${tagName}>`;
}

/** An address as a browser takes it: no control characters or blanks at its ends, no tabs and line ends in it. */
function asBrowsersRead(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them
  return address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\t\n\r]/g, '');
}

function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(asBrowsersRead(address))?.[1]?.toLowerCase();
}

function isHarmlessAddress(address: string): boolean {
  return ['http', 'https', 'mailto', 'tel', undefined].includes(schemeOf(address));
}

function isLocalPicture(address: string): boolean {
  return schemeOf(address) === undefined && !/^[/\\]{2}/.test(asBrowsersRead(address));
}

/** Whether an id is one that the pipeline gives: none that a script, ours or the browser's, could ask for. */
function isOwnId(id: string, tagName: string): boolean {
  if (/^h[1-6]$/.test(tagName)) return /^abschnitt-[a-z0-9-]+$/.test(id) || id === 'footnote-label';
  if (tagName === 'li') return /^user-content-fn-/.test(id);
  return tagName === 'a' && /^user-content-fnref-/.test(id);
}

function isKnownClass(name: string, element: Element): boolean {
  if (name === 'visually-hidden') return isOwnHint(element);
  const { tagName } = element;
  const known: Readonly<Record<string, RegExp>> = {
    a: /^(?:external|data-footnote-backref)$/,
    code: /^language-[\w+#.-]+$/,
    div: /^table$/,
    section: /^footnotes$/,
    td: /^align-(?:center|right)$/,
    th: /^align-(?:center|right)$/,
  };
  return name === '' || (Object.hasOwn(known, tagName) && known[tagName]?.test(name) === true);
}

function isTableFrame(element: Element): boolean {
  const [first, ...rest] = element.childNodes;
  return element.tagName === 'div' && isElement(first) && first.tagName === 'table' && rest.length === 0;
}

function isOwnHint(element: Element): boolean {
  return element.tagName === 'span' && textOf(element) === OWN_HINT;
}
