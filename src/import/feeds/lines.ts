import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { cutText } from '../../article/characters.ts';

/** What of a title, name or label is looked at, in UTF-16 units; no honest one is as long. */
const MAX_LENGTH = 2000;

/** Control characters and what is invisible: soft hyphens, marks of direction, zero-width space, byte order mark. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A `<` that begins none of the elements with which feeds set words apart is text: „Wenn a < b“. */
const TEXTUAL =
  /<(?!\/?(?:a|abbr|b|bdi|big|br|cite|code|del|dfn|div|em|font|i|ins|kbd|mark|nobr|p|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)(?:\s[^<>]*)?\/?>)/gi;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** A plain text on one line, without invisible characters; undefined where nothing is left. */
export function toLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const line = cutText(text, MAX_LENGTH).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  return line === '' ? undefined : line;
}

/**
 * The plain text of a title or name in which a feed may have left markup and entities, also where the format says
 * that there are none: `Wetter: <b>Sturm</b> &amp; Regen` → `Wetter: Sturm & Regen`.
 */
export function toPlainLine(text: string | undefined): string | undefined {
  if (text === undefined || !/[<&]/.test(text)) return toLine(text);
  const html = cutText(text, MAX_LENGTH)
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(TEXTUAL, '&lt;');
  return toLine(textOf(parser.parse(html)));
}
