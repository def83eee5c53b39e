import type { Change } from '../../../article/changes.ts';

/** Marks that stand around the value of an attribute, also where a translation turned them. */
const MARK = `["“”„‟'‘’‚]`;
const VALUE = `${MARK}[^"“”„‟'‘’‚<>\\n]{0,300}${MARK}`;
const ADDRESS = `(?:https?://|www\\.|mailto:|/|#)[^\\s"“”„‟'‘’‚<>\\]]{0,1000}`;
const HREF = `href\\s?=\\s?(?:${MARK}\\s?${ADDRESS}\\s?${MARK}|${ADDRESS})`;
const TARGET = `target\\s?=\\s?${MARK}\\s?_[^"“”„‟'‘’‚<>\\n]{1,20}${MARK}`;
const ATTRIBUTE = `(?:${HREF}|(?:target|rel|class|title|id|style|data-[a-z-]{1,30})\\s?=\\s?${VALUE})`;

/** What is left of the tags of a link: `<a href="…">`, `href=”…”target=”_ leer”>`, `[url=…]`. */
const OPENING = new RegExp(
  [
    `(?:<a\\s{1,3})?(?<![\\p{L}\\p{N}])(?:${HREF}|${TARGET})(?:\\s{0,2}${ATTRIBUTE}){0,8}\\s{0,2}/?>[^\\S\\n]*`,
    `\\[url=${ADDRESS}\\]`,
  ].join('|'),
  'giu',
);

/** The ends of links, which are only taken out where something of their beginnings is. */
const CLOSING = /<\/a\s{0,2}>|\[\/url\]/gi;

/**
 * Takes out what is left of a link's tags. A text that follows stays, and so does the address: `findAddresses`
 * reads it off the change.
 */
export function repairLinkDebris(text: string): Change[] {
  const openings = [...text.matchAll(OPENING)];
  if (openings.length === 0) return [];
  return [...openings, ...text.matchAll(CLOSING)]
    .map(({ 0: before, index }) => ({ offset: index, before, after: '', rule: 'link-debris' }))
    .sort((a, b) => a.offset - b.offset);
}

/** The web addresses that the taken out pieces of links held, in their order, none twice. */
export function findDebrisAddresses(changes: readonly Change[]): string[] {
  const found = changes
    .filter(({ rule }) => rule.split('+').includes('link-debris'))
    .flatMap(({ before }) => before.match(/https?:\/\/[^\s"“”„‟'‘’‚<>\]]+/gi) ?? [])
    .filter((address) => URL.canParse(address));
  return [...new Set(found)];
}
