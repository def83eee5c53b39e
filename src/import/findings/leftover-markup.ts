import { decodeEntity } from '../text/prose.ts';
import { findDisallowedHtml } from './disallowed-html.ts';
import { type Block, type Hit, type Reading, toHit } from './reading.ts';

const ELEMENT =
  'a|abbr|article|aside|audio|b|blockquote|body|br|button|center|code|div|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|noscript|object|ol|option|p|path|picture|pre|script|section|select|small|source|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|u|ul|video';

const ATTRIBUTE =
  'href|target|src|srcset|class|style|rel|alt|width|height|id|title|align|lang|onclick|onload|data-[\\w-]{1,40}|aria-[\\w-]{1,40}';

/** Marks of programs that lay out text, by the first character that gives them away. */
const REMAINS: readonly RegExp[] = [
  new RegExp(`</?(?:${ELEMENT})(?=[\\s/>"'”“])[^<>\\n]{0,200}>?|<!--|<!doctype|<!\\[CDATA\\[|\\]\\]>`, 'gi'),
  new RegExp(
    `(?<![\\w-])(?:${ATTRIBUTE})=(?:["'”“„‟’‘‚«»]|&quot;)[^\\s<>\\]]{0,200}|(?<![\\w-])(?:href|srcset)=\\S{0,200}`,
    'gi',
  ),
  /\[\/(?:b|i|u|s|url|img|quote|code|list|color|colour|size|center|left|right|font|email|youtube|video|spoiler|table|tr|td|caption|gallery|embed|audio)\]/gi,
  /\[(?:(?:url|img|quote|youtube)|(?:url|img|quote|color|colour|size|font|email)=[^\]\n]{0,200})\]/gi,
  /\[(?:caption|gallery|embed|playlist|vc_\w{1,30}|et_pb_\w{1,30}|su_\w{1,30})(?:\s[^\]\n]{0,200})?\]|\[(?:audio|video)\s[^\]\n]{0,200}=[^\]\n]{0,200}\]/gi,
  /\[\[[^\]\n]{1,200}\]\]/g,
  /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|\$\{[^{}\n]{1,200}\}/g,
  /!?\]\((?:https?:|\/|\uFFFC)[^\s)]{0,200}\)?|!\[(?=[^\]\n]{0,200}\])/g,
];

const ENTITY =
  /&(?:(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|(?:nbsp|amp|quot|lt|gt|[aou]uml|szlig|ndash|mdash)\b)/gi;

/** Two remains with at most so much between them are one, in UTF-16 units. */
const GAP = 3;

/**
 * Finds the remains of markup in running texts: tags and pieces of them, BBCode, the marks of templates, entities
 * that nobody decoded; and the HTML in a body that the site's policy takes out.
 */
export function findLeftoverMarkup({ body, blocks }: Reading): Hit[] {
  return [...blocks.flatMap(findRemains), ...findDisallowedHtml(body)];
}

function findRemains(block: Block): Hit[] {
  const { text } = block;
  if (!/[<=[\]{&]/.test(text)) return [];
  const found = REMAINS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  for (const { 0: match, 1: name, index } of text.matchAll(ENTITY)) {
    if (name !== undefined && decodeEntity(name) === undefined) continue;
    found.push({ start: index, end: index + match.length });
  }
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + GAP) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map((stretch) => toHit(block, stretch));
}
