import { type Fault, formatFault } from '../article/fault.ts';
import { parseDocumentText } from '../loader/front-matter.ts';
import { normalizeLineEnds } from '../loader/read-text.ts';
import { nameBinary } from './binary.ts';
import { sniffKind } from './feeds/detect.ts';
import type { Republish } from './feeds/entry-text.ts';
import { readOpml } from './feeds/opml.ts';
import { readFileMatter } from './file-matter.ts';
import { extractPage } from './pages/extract-page.ts';
import type { Incoming } from './prepare.ts';
import { readEntries } from './read-entries.ts';
import { decodeSource } from './text/decode.ts';

/** A source as it came from a disk, a network or standard input. */
export interface Source {
  /** How reports and logs name it: a path, an address, or `-`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched from in the end, or said to have been. */
  readonly address?: string | undefined;
  /** As HTTP says. */
  readonly contentType?: string | undefined;
  readonly charset?: string | undefined;
}

export interface ReadOptions {
  readonly timeZone: string;
  /** What of a feed's entries may be published. */
  readonly republish: Republish;
  readonly maxEntries?: number | undefined;
  /** Whether pictures are taken along. */
  readonly hasImages: boolean;
  /** Where a page that came without an address is said to be from: its links begin there. */
  readonly base?: string | undefined;
}

/** One thing that a source holds: a text, or the reason why there is none. */
export type Item = { readonly incoming: Incoming } | { readonly source: string; readonly reason: string };

/** What a source holds: texts, or addresses of feeds. */
export type Contents =
  | { readonly items: readonly (() => Item)[]; readonly isFeed: boolean }
  | { readonly feeds: readonly string[]; readonly refused: readonly string[] };

/**
 * Reads a source: what it is, its own words show (see `sniffKind`). The items of a feed are read one by one, each
 * when it is asked for. Synchronous, so that a deadline can end it.
 */
export function readSource(source: Source, options: ReadOptions): Contents {
  const { name, bytes, contentType, charset, address } = source;
  const binary = nameBinary(bytes);
  if (binary)
    return reject(name, 'a text, a page or a feed', binary, 'Save its text as a text file, and import that.');
  const { text: decoded, invalid } = decodeSource(bytes, charset);
  const text = normalizeLineEnds(decoded);
  if (text.trim() === '') return reject(name, 'a text', 'nothing', 'Name another source.');
  const kind = sniffKind(text, { contentType, name: address ?? name });
  switch (kind) {
    case 'feed':
      return readEntries(text, source, options);
    case 'opml': {
      const directory = readOpml(text, name);
      if ('fault' in directory)
        return { items: [() => ({ source: name, reason: formatFault(directory.fault) })], isFeed: false };
      return { feeds: directory.feeds.map(({ url }) => url), refused: directory.refused };
    }
    case 'xml':
    case 'json': {
      const got = kind === 'xml' ? 'XML of another kind' : 'JSON of another kind';
      return reject(name, 'a text, a page, a feed or a list of feeds', got, 'Name the text itself.');
    }
    case 'html': {
      const { timeZone, hasImages, base } = options;
      const page = extractPage(text, { url: address ?? base, timeZone, images: hasImages });
      if ('reason' in page)
        return { items: [() => ({ source: name, reason: `${name}: ${page.reason}` })], isFeed: false };
      // What cannot be decoded in the rest of a page is nobody's loss.
      const lost = page.text.includes('\uFFFD') ? invalid : [];
      // An address that was only said may be said of many pages, and is none by which one is found again.
      const isSaid = address === undefined && page.matter.sourceUrl === base;
      const received = isSaid ? { ...page, matter: { ...page.matter, sourceUrl: undefined } } : page;
      return takeWhole({ source: name, received, bytes, extension: 'html', invalid: lost });
    }
    default: {
      const fault = kind === 'markdown' ? findBrokenMatter(text, name) : undefined;
      if (fault) return { items: [() => ({ source: name, reason: formatFault(fault) })], isFeed: false };
      const matter = kind === 'markdown' ? readFileMatter(text) : {};
      const received = {
        text,
        kind,
        matter: address === undefined ? matter : { sourceUrl: address, ...matter },
      };
      return takeWhole({
        source: name,
        received,
        bytes,
        extension: kind === 'markdown' ? 'md' : 'txt',
        invalid,
      });
    }
  }
}

/** What is wrong with front matter that is meant as such but cannot be read. */
function findBrokenMatter(text: string, name: string): Fault | undefined {
  if (!/^---[^\S\n]*\n\s*[\w-]+:\s[\s\S]*?\n---[^\S\n]*(?:\n|$)/.test(text)) return undefined;
  const parsed = parseDocumentText(text, name);
  return 'faults' in parsed ? parsed.faults[0] : undefined;
}

function takeWhole(incoming: Incoming): Contents {
  return { items: [() => ({ incoming })], isFeed: false };
}

function reject(source: string, expected: string, got: string, remedy: string): Contents {
  const reason = formatFault({ file: source, expected, got, remedy });
  return { items: [() => ({ source, reason })], isFeed: false };
}
