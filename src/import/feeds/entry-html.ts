import { scanXml } from './xml-tokens.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Tags that were escaped once too often: what closes, or closes at once. */
const ESCAPED_TAG =
  /&lt;(?:\/(?:p|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|figure)\s*&gt;|(?:br|hr|img)\b)/i;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

const LINE_BREAKS = /\s*(?:<br\s*\/?>\s*){2,}/gi;

/**
 * Mends what feeds do to HTML: markup that was escaped twice, and text without paragraphs, in which blank lines or two
 * line breaks stand for them.
 */
export function mendHtml(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  if (/<(?:p|div|ul|ol|table|blockquote|section|article|h[1-6]|figure|pre)[\s>]/i.test(html)) return html;
  if (/<[a-z!/]/i.test(html)) return toParagraphs(html.replace(LINE_BREAKS, '\n\n'));
  const unescaped = ESCAPED_TAG.test(html)
    ? html.replace(/&(?:lt|gt|quot|apos|amp|#0?39);/g, (entity) => ENTITIES[entity] ?? entity)
    : html;
  return /<[a-z!/]/i.test(unescaped) ? unescaped : toParagraphs(unescaped);
}

/** Writes plain text as HTML; blank lines divide paragraphs, other line breaks are blanks. */
export function textToHtml(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toParagraphs(escapeHtml(text));
}

/** Escapes the characters that mean something in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Writes `<a id="x"/>` as `<a id="x"></a>`, since HTML takes it for an element that is not closed yet. */
export function xhtmlToHtml(xhtml: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, name, end } of scanXml(xhtml)) {
    if (kind !== 'empty' || VOID.test(name)) continue;
    pieces.push(xhtml.slice(at, end - 2), `></${name}>`);
    at = end;
  }
  return [...pieces, xhtml.slice(at)].join('');
}

/** Tells whether a text that should be plain was meant as HTML all the same. */
export function looksLikeHtml(text: string): boolean {
  return /<\/(?:p|div|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|figure|span)>|<(?:br|hr)\s*\/?>/i.test(text);
}

function toParagraphs(html: string): string {
  const paragraphs = html.split(/\n[^\S\n]*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.length > 1
    ? paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n')
    : html;
}
