import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { type Address, isWhole } from './address.ts';
import { addressesInCss } from './css.ts';
import { addressesInJson } from './json.ts';
import { addressesInScript } from './script.ts';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** Attributes that are nothing but text, whatever they begin with. */
const TEXT =
  /^(?:alt|title|placeholder|label|value|content|class|id|name|for|lang|abbr|datetime|summary|aria-.*|xmlns.*)$/;

/** Attributes that only name. */
const NAMING = /^(?:cite|itemtype|itemid)$/;

/** What a `link` element makes a browser ask for by itself. */
const LOADING_REL =
  /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;

/** Pages that other pages of the same site are known by, and files that programs offer. */
const OWN_META = /^(?:og:image|og:image:url|og:image:secure_url|og:audio|og:video|twitter:image)$/;

/** All elements below a node, those in templates too, in the order of the document. */
export function* elementsIn(node: Parent): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsIn('content' in child ? child.content : child);
  }
}

/** The value of an attribute; undefined where the element has none of the name. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The addresses in a piece of HTML, such as the text of an entry of a feed. */
export function addressesInFragment(html: string): Address[] {
  return [...elementsIn(parseFragment(html))].flatMap(addressesOf);
}

/** The addresses that one element names, those of its style or script too. */
export function addressesOf(element: Element): Address[] {
  return [
    ...addressesInText(element),
    ...element.attrs.flatMap((attribute) => inAttribute(element, attribute)),
  ];
}

function inAttribute(element: Element, { name, value }: Element['attrs'][number]): Address[] {
  const { tagName } = element;
  const text = value.trim();
  const at = `${tagName}[${name}]`;
  const one = (use: Address['use']): Address[] => [{ text, use, at }];
  if (name === 'srcset' || name === 'imagesrcset') {
    return splitSrcset(text).map((candidate) => ({ text: candidate, use: 'load', at }));
  }
  if (name === 'style') return addressesInCss(value).map((address) => ({ ...address, at }));
  if (name === 'href') {
    if (tagName === 'a' || tagName === 'area') return one('link');
    if (tagName !== 'link') return one('load');
    return one(LOADING_REL.test(attributeOf(element, 'rel') ?? '') ? 'load' : 'name');
  }
  if (/^(?:src|poster|action|formaction)$/.test(name) || (tagName === 'object' && name === 'data'))
    return one('load');
  if (tagName === 'meta' && name === 'content') return inMeta(element, text);
  if (NAMING.test(name)) return one('name');
  // The site's own elements are told their files so; a script fills in what `data-href` leaves open.
  if (/^data-(?!href$|index$)/.test(name) && /^\/(?!\/)\S*$/.test(text)) return one('name');
  return !TEXT.test(name) && isWhole(text) ? one('load') : [];
}

function inMeta(element: Element, content: string): Address[] {
  const refresh = refreshIn(element);
  if (refresh !== undefined) return [{ text: refresh, use: 'link', at: 'meta[http-equiv=refresh]' }];
  if (!isWhole(content)) return [];
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  return [{ text: content, use: OWN_META.test(name) ? 'load' : 'name', at: `meta ${name}` }];
}

/** Where a `meta` element sends the browser on; undefined where it does not. */
export function refreshIn(element: Element): string | undefined {
  if (element.tagName !== 'meta' || attributeOf(element, 'http-equiv')?.toLowerCase() !== 'refresh')
    return undefined;
  return /^\s*[\d.]+\s*[;,]\s*url\s*=\s*(.*?)\s*$/i.exec(attributeOf(element, 'content') ?? '')?.[1];
}

function addressesInText(element: Element): Address[] {
  if (element.tagName !== 'style' && element.tagName !== 'script') return [];
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (element.tagName === 'style') return addressesInCss(text);
  const type = attributeOf(element, 'type') ?? '';
  if (/json$/.test(type)) return addressesInJson(JSON.parse(text));
  return text === '' ? [] : addressesInScript(text);
}

/** The addresses of a `srcset`, whose candidates end with a comma. */
function splitSrcset(text: string): string[] {
  return [...text.matchAll(/(\S*[^\s,])(?:\s+[\d.]+[wxh])*\s*(?:,|$)/g)].map(([, address = '']) => address);
}
