import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/loader/read-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';

/*
 * Every file of the folder holds one attack and one harmless sentence. The attack must leave nothing but
 * what the lists below allow; they are written here once more, so that a mistake in the policy shows.
 */
const FOLDER = join(import.meta.dirname, '../../fixtures/adversarial');

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

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
  id: (value) => /^(?:abschnitt-.|user-content-fn(?:ref)?-.|footnote-label$)/.test(value),
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

describe('The checker of these tests', () => {
  test.each([
    ['<script>1</script>', '<script> is no element of an article'],
    ['<p>a<!-- b --></p>', 'a comment'],
    ['<p onclick="1">a</p>', 'onclick="1" on <p>'],
    ['<img src="/a.png" alt="" onerror="1">', 'onerror="1" on <img>'],
    ['<p style="color:red">a</p>', 'style="color:red" on <p>'],
    ['<a href="javascript:1">a</a>', 'href="javascript:1" on <a>'],
    ['<a href=" java&Tab;script:1">a</a>', 'href=" java\tscript:1" on <a>'],
    ['<a href="&#1;javascript:1">a</a>', 'href="\u0001javascript:1" on <a>'],
    ['<a href="/" target="x">a</a>', 'target="x" on <a>'],
    ['<img src="https://boese.example/" alt="">', 'src="https://boese.example/" on <img>'],
    ['<img src="//boese.example/" alt="">', 'src="//boese.example/" on <img>'],
    ['<img src="/&Tab;/boese.example/" alt="">', 'src="/\t/boese.example/" on <img>'],
    ['<img src="\\\\boese.example/" alt="">', 'src="\\\\boese.example/" on <img>'],
    ['<p id="document">a</p>', 'id="document" on <p>'],
    ['<p id="abschnitt-a">a</p><p id="abschnitt-a">b</p>', 'the id "abschnitt-a" twice'],
    ['<p class="visually-hidden">a</p>', 'class="visually-hidden" on <p>'],
    ['<p tabindex="0">a</p>', 'tabindex="0" on <p>'],
    ['<div role="region">a</div>', 'role="region" on <div>'],
    ['<p data-pagefind-ignore>a</p>', 'data-pagefind-ignore="" on <p>'],
    ['<span data-pagefind-ignore="">a</span>', 'data-pagefind-ignore="" on <span>'],
    ['<span class="visually-hidden">a</span>', 'class="visually-hidden" on <span>'],
    ['<p data-x="1">a</p>', 'data-x="1" on <p>'],
    ['<body onload="1">', 'onload="1" on <body>'],
    ['</main><p>a</p>', 'something outside its frame'],
  ])('finds what is wrong in %s', (html, violation) => {
    expect(inspect(html).violations).toEqual([violation]);
  });

  test('finds nothing wrong in harmless HTML', () => {
    const html = '<p id="abschnitt-a"><a href="https://quelle.example/">a</a> <a href="tel:110">b</a></p>';
    expect(inspect(html)).toEqual({ violations: [], text: 'a b' });
  });
});

describe('An attack in a body leaves nothing behind but its harmless sentence', () => {
  test.each(filesIn(FOLDER))('%s', async (file) => {
    const name = basename(file, '.md');
    const decoded = decodeText(readFileSync(join(FOLDER, file)), file);
    const source = 'text' in decoded ? decoded.text : '';
    const { violations, text } = inspect(await renderMarkdown(source));
    const sentences = text.match(new RegExp(`Harmlosigkeit-${name}(?![\\w-])`, 'g'));
    expect({ violations, sentences }).toEqual({ violations: [], sentences: [`Harmlosigkeit-${name}`] });
  });
});

describe('Bytes that are no plain text are refused with their line', () => {
  test.each(filesIn(join(FOLDER, 'refused')))('%s', (file) => {
    const path = `content/articles/2025/${file}`;
    expect(decodeText(readFileSync(join(FOLDER, 'refused', file)), path)).toMatchObject({
      fault: { file: path, line: file === 'utf-16le.md' ? 1 : 3 },
    });
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md'));
}

/** Reads HTML as a browser does, inside a page's `main`, and lists what an article must not hold. */
function inspect(html: string): { violations: string[]; text: string } {
  const page = parse(`<!doctype html><html><head></head><body><main>${html}</main></body></html>`);
  const root = page.childNodes.find(isElement);
  const body = root?.childNodes.filter(isElement).at(-1);
  const [main, ...rest] = body?.childNodes ?? [];
  if (!root || !body || !main || !isElement(main)) return { violations: ['no page at all'], text: '' };
  const violations = [root, body, main].flatMap((frame) => frame.attrs.map((attr) => print(attr, frame)));
  if (rest.length > 0) violations.push('something outside its frame');
  const ids = new Set<string>();
  for (const node of descendants(main)) {
    if (node.nodeName === '#comment') violations.push('a comment');
    if (!isElement(node)) continue;
    if (!ELEMENTS.has(node.tagName)) violations.push(`<${node.tagName}> is no element of an article`);
    for (const attr of node.attrs) {
      if (!Object.hasOwn(ATTRIBUTES, attr.name) || !ATTRIBUTES[attr.name]?.(attr.value, node)) {
        violations.push(print(attr, node));
      }
      if (attr.name !== 'id') continue;
      if (ids.has(attr.value)) violations.push(`the id ${JSON.stringify(attr.value)} twice`);
      ids.add(attr.value);
    }
  }
  return { violations, text: textOf(main) };
}

function descendants(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...descendants(child)]) : [];
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

function isKnownClass(name: string, element: Element): boolean {
  if (name === 'visually-hidden') return isOwnHint(element);
  const { tagName } = element;
  const known: Readonly<Record<string, RegExp>> = {
    a: /^(?:external|data-footnote-backref)$/,
    code: /^language-[\w-]+$/,
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
