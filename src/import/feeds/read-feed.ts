import { detectJsonFeed } from 'feedsmith';
import type { Fault } from '../../article/fault.ts';
import { buildEntry, buildFeed } from './build-entry.ts';
import type { EntryParts, Feed, FeedEntry, FeedParts, ParsedFeed } from './feed-entry.ts';
import { parseAtom } from './parse-atom.ts';
import { parseJson } from './parse-json-feed.ts';
import { parseRdf, parseRss } from './parse-rss.ts';
import { sliceJson } from './slice-json.ts';
import { sliceXml, type XmlFormat } from './slice-xml.ts';
import { escapeAmpersands, findUnsafeXml } from './xml-safety.ts';

export interface FeedOptions {
  /** What the feed is called in a fault: its file or address. */
  readonly file: string;
  /** Where it was got, if it was: relative addresses begin there. */
  readonly address?: string | undefined;
  /** How many entries are read at the most, from the first on. */
  readonly maxEntries?: number | undefined;
}

/** Reads some entries within what encloses them. */
type Parse = (raws: readonly string[]) => ParsedFeed | undefined;

const PARSERS: Readonly<Record<XmlFormat, (xml: string) => ParsedFeed>> = {
  rss: parseRss,
  rdf: parseRdf,
  atom: parseAtom,
};

/** How many entries are read at once: starting the parser costs as much as reading some ten entries. */
const BATCH = 50;

const SILENT: FeedParts = { languages: [], authors: [] };

/**
 * Reads a feed in RSS 0.9x, 1.0 (RDF) or 2.0, in Atom 0.3 or 1.0, or a JSON Feed. Entries that cannot be read with
 * the others are read one by one, so that one that is broken costs none of the others. Declarations of entities are refused, and nothing is fetched.
 * Foreign text can keep it busy: run it within a deadline.
 * @throws RangeError where the text nests deeper than the stack
 */
export function readFeed(text: string, options: FeedOptions): Feed | { readonly fault: Fault } {
  return /^[\s\uFEFF]*\{/.test(text) ? readJson(text, options) : readXml(text, options);
}

function readXml(text: string, options: FeedOptions): Feed | { readonly fault: Fault } {
  const unsafe = findUnsafeXml(text, options.file);
  if (unsafe) return { fault: unsafe };
  const sliced = sliceXml(text);
  if (!sliced) return { fault: noFeed(options.file, text) };
  const { format, frame, open, close, entries, isCut } = sliced;
  const parse = (xml: string) => tryTo(() => PARSERS[format](escapeAmpersands(xml)));
  const feed = parse(frame)?.feed ?? SILENT;
  const raws = entries.map(({ start, end }) => text.slice(start, end));
  return assemble(feed, raws, (some) => parse(open + some.join('') + close), isCut, options);
}

function readJson(text: string, options: FeedOptions): Feed | { readonly fault: Fault } {
  const json = text.replace(/^\uFEFF/, '');
  let value: object;
  try {
    value = JSON.parse(json) as object;
  } catch (error) {
    const got = `something else (${(error as Error).message})`;
    return {
      fault: { file: options.file, expected: 'a feed in JSON', got, remedy: 'Get the feed once more.' },
    };
  }
  if (!detectJsonFeed(value)) return { fault: noFeed(options.file, text) };
  const feed = tryTo(() => parseJson({ ...value, items: [] }))?.feed ?? SILENT;
  const raws = sliceJson(json, 'items').map(({ start, end }) => json.slice(start, end));
  const parse: Parse = (some) =>
    tryTo(() => parseJson({ ...value, items: some.map((raw): unknown => JSON.parse(raw)) }));
  return assemble(feed, raws, parse, false, options);
}

function assemble(
  feedParts: FeedParts,
  raws: readonly string[],
  parse: Parse,
  isCut: boolean,
  { file, address, maxEntries = Number.POSITIVE_INFINITY }: FeedOptions,
): Feed | { readonly fault: Fault } {
  const feed = buildFeed(feedParts, address);
  const entries: FeedEntry[] = [];
  let unread = isCut && raws.length < maxEntries ? 1 : 0;
  for (const { parts, raw } of readEach(raws.slice(0, maxEntries), parse)) {
    if (parts) entries.push(buildEntry(parts, { feed, feedParts, address }, raw));
    else unread += 1;
  }
  if (entries.length === 0 && unread > 0) {
    const got = unread === 1 ? 'one that breaks off or is empty' : `${unread} that break off or are empty`;
    return { fault: { file, expected: 'entries that can be read', got, remedy: 'Get the feed once more.' } };
  }
  return { ...feed, entries, unread };
}

/** Reads entries in batches; where not each of a batch becomes one entry, one by one. */
function* readEach(
  raws: readonly string[],
  parse: Parse,
): Generator<{ raw: string; parts: EntryParts | undefined }> {
  for (let at = 0; at < raws.length; at += BATCH) {
    const batch = raws.slice(at, at + BATCH);
    const read = parse(batch)?.entries ?? [];
    const isWhole = read.length === batch.length;
    for (const [i, raw] of batch.entries())
      yield { raw, parts: isWhole ? read[i] : parse([raw])?.entries[0] };
  }
}

function noFeed(file: string, text: string): Fault {
  const beginning = text.replace(/^[\s\uFEFF]+/, '').slice(0, 200);
  return {
    file,
    expected: 'a feed in RSS, Atom or JSON Feed',
    got: beginning === '' ? 'nothing' : `a text that begins with ${JSON.stringify(beginning.slice(0, 40))}`,
    remedy: 'Name the address of the feed itself, which its page links to as RSS or Atom.',
  };
}

/** What the work makes; nothing where the text is not what its format asks for. */
function tryTo<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}
