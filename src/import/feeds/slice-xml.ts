import type { Stretch } from '../../article/sentences.ts';
import { localName, scanXml, type XmlToken } from './xml-tokens.ts';

/** Where in a feed in XML its entries stand, and what is around them. */
export interface SlicedXml {
  readonly format: XmlFormat;
  /** The feed without its entries and without what stands before its first tag. */
  readonly frame: string;
  /** The entries in their order, each from its opening to its closing tag. */
  readonly entries: readonly Stretch[];
  /** Whether the text breaks off within a further entry, which is none of the entries. */
  readonly isCut: boolean;
  /** The tags that enclose an entry, so that it can be read by itself. */
  readonly open: string;
  readonly close: string;
}

export type XmlFormat = 'rss' | 'rdf' | 'atom';

const FORMATS: ReadonlyMap<string, XmlFormat> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
]);

/**
 * Finds the entries of a feed in RSS, RDF or Atom. One that is not closed ends where the next begins, or the feed
 * itself ends. Text before the feed's first tag, such as a server's warnings, is passed over.
 * @returns undefined where no tag begins a feed
 */
export function sliceXml(text: string): SlicedXml | undefined {
  const root = findRoot(text);
  const format = FORMATS.get(localName(root?.name ?? ''));
  if (!root || !format) return undefined;
  const opening = text.slice(root.start, root.end);
  if (root.kind === 'empty') {
    const close = `</${root.name}>`;
    const open = `${opening.slice(0, -2)}>`;
    return { format, frame: open + close, entries: [], isCut: false, open, close };
  }
  const { entries, begun, channel } = findEntries(text, root, format === 'atom' ? 'entry' : 'item');
  const isInChannel = format === 'rss';
  return {
    format,
    frame: textAround(text.slice(0, begun), root.start, entries),
    entries,
    isCut: begun !== undefined,
    open: isInChannel
      ? `${opening}${channel ? text.slice(channel.start, channel.end) : '<channel>'}`
      : opening,
    close: isInChannel ? `</${channel?.name ?? 'channel'}></${root.name}>` : `</${root.name}>`,
  };
}

function findRoot(text: string): XmlToken | undefined {
  for (const token of scanXml(text)) {
    const isTag = token.kind === 'open' || token.kind === 'empty';
    if (isTag && FORMATS.has(localName(token.name))) return token;
  }
  return undefined;
}

interface Found {
  readonly entries: readonly Stretch[];
  /** Where an entry begins that never ends. */
  readonly begun: number | undefined;
  readonly channel: XmlToken | undefined;
}

function findEntries(text: string, root: XmlToken, what: 'entry' | 'item'): Found {
  const entries: Stretch[] = [];
  let channel: XmlToken | undefined;
  // The first entry says under which prefix the others stand: an `<x:item>` within it is none.
  let entryName: string | undefined;
  let begun: number | undefined;
  const finish = (end: number) => {
    if (begun !== undefined) entries.push({ start: begun, end });
    begun = undefined;
  };
  for (const token of scanXml(text, root.end)) {
    const { kind, name, start, end } = token;
    const isEntry = entryName === undefined ? localName(name) === what : name === entryName;
    if (kind === 'open' || kind === 'empty') {
      if (kind === 'open' && localName(name) === 'channel') channel ??= token;
      if (!isEntry) continue;
      entryName = name;
      finish(start);
      begun = start;
      if (kind === 'empty') finish(end);
    } else if (kind === 'close') {
      if (isEntry) finish(end);
      else if (name === root.name || name === channel?.name) finish(start);
      if (name === root.name) break;
    }
  }
  return { entries, begun, channel };
}

function textAround(text: string, from: number, entries: readonly Stretch[]): string {
  const gaps: string[] = [];
  let at = from;
  for (const { start, end } of entries) {
    gaps.push(text.slice(at, start));
    at = end;
  }
  return [...gaps, text.slice(at)].join('');
}
