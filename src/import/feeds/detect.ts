import { localName, scanXml } from './xml-tokens.ts';

/** What a foreign text is: how it is read depends on it. `xml` and `json` are such texts of no use to an import. */
export type SourceKind = 'feed' | 'opml' | 'html' | 'xml' | 'json' | 'markdown' | 'plain';

export interface SourceHints {
  /** As a server sends it, with or without parameters. */
  readonly contentType?: string | undefined;
  /** The file's name or path, or the path of its address. */
  readonly name?: string | undefined;
}

/** How many marks of a text in XML or HTML are looked at for its first element. */
const MOST_TOKENS = 200;

/**
 * Tells what a foreign text is. The text itself counts first, since servers and file names are often wrong; what it
 * does not show, the name says, then the content type. Markup that a text begins with makes it no page: a page has a
 * document type or one of the elements html, head and body.
 */
export function sniffKind(text: string, { contentType = '', name = '' }: SourceHints = {}): SourceKind {
  const mime = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const isXml = /^(?:xml|rss|atom|rdf|opml)$/.test(ending) || (ending === '' && /[/+]xml$/.test(mime));
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return 'plain';
  if (text[start] === '{' || text[start] === '[') {
    const kind = sniffJson(text.slice(start));
    if (kind) return kind;
  }
  if (text[start] === '<' || isXml) {
    const kind = sniffMarkup(text, isXml);
    if (kind) return kind;
  }
  if (/^x?html?$/.test(ending)) return 'html';
  if (/^(?:md|markdown)$/.test(ending)) return 'markdown';
  if (ending === 'txt') return 'plain';
  if (/html/.test(mime)) return 'html';
  if (mime === 'text/markdown') return 'markdown';
  return looksLikeMarkdown(text) ? 'markdown' : 'plain';
}

function sniffJson(text: string): 'feed' | 'json' | undefined {
  try {
    const value = JSON.parse(text) as { version?: unknown; items?: unknown; title?: unknown };
    const isNamed = typeof value.version === 'string' && value.version.includes('jsonfeed.org/version/');
    const isShaped = typeof value.title === 'string' && Array.isArray(value.items);
    return isNamed || isShaped ? 'feed' : 'json';
  } catch {
    return undefined;
  }
}

/** @returns undefined where it is neither a page nor XML, only text with marks in it */
function sniffMarkup(text: string, isXml: boolean): 'feed' | 'opml' | 'html' | 'xml' | undefined {
  let isDeclared = isXml;
  let looked = 0;
  for (const { kind, name, start, end } of scanXml(text)) {
    looked += 1;
    if (looked > MOST_TOKENS) break;
    if (kind === 'instruction') isDeclared ||= /^<\?xml\s/i.test(text.slice(start, end));
    if (kind === 'declaration' && /^<!doctype\s+html/i.test(text.slice(start, end))) return 'html';
    if (kind !== 'open' && kind !== 'empty') continue;
    const local = localName(name);
    if (local === 'rss' || local === 'rdf' || local === 'feed') return 'feed';
    if (local === 'opml') return 'opml';
    if (local === 'html' || local === 'head' || local === 'body') return 'html';
  }
  return isDeclared ? 'xml' : undefined;
}

/** Front matter, a heading, or a link, within what one sees at first. */
function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^\uFEFF?---\r?\n/.test(head) || /^#{1,6} \S/m.test(head) || /\]\((?:https?:\/|\/|\.)/.test(head);
}
