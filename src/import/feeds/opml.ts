import { type Opml, parseOpml } from 'feedsmith';
import type { Fault } from '../../article/fault.ts';
import { toLine, toPlainLine } from './lines.ts';
import { toWebAddress } from './web-address.ts';
import { escapeAmpersands, findUnsafeXml } from './xml-safety.ts';
import { localName, scanXml } from './xml-tokens.ts';

/** The feeds that a list in OPML names. */
export interface FeedDirectory {
  /** In their order, none twice. */
  readonly feeds: readonly ListedFeed[];
  /** Addresses that are neither http nor https. */
  readonly refused: readonly string[];
}

export interface ListedFeed {
  readonly title?: string | undefined;
  readonly url: string;
  /** The page that the feed belongs to. */
  readonly siteUrl?: string | undefined;
}

type Outline = Opml.Outline<string>;

/**
 * Reads a list of feeds in OPML 1.0 or 2.0, as feed readers export it, with all its folders. Declarations of entities
 * are refused. Foreign text can keep it busy: run it within a deadline.
 * @param file what it is called in a fault
 */
export function readOpml(text: string, file: string): FeedDirectory | { readonly fault: Fault } {
  const unsafe = findUnsafeXml(text, file);
  if (unsafe) return { fault: unsafe };
  const outlines = parse(text);
  const found = new Map<string, ListedFeed>();
  const refused = new Set<string>();
  for (const { xmlUrl, htmlUrl, title, text: label } of listOutlines(outlines)) {
    if (xmlUrl === undefined) continue;
    const url = toWebAddress(xmlUrl);
    if (url === undefined) refused.add(toLine(xmlUrl) ?? '');
    else if (!found.has(url)) {
      found.set(url, {
        title: toPlainLine(title) ?? toPlainLine(label),
        url,
        siteUrl: toWebAddress(htmlUrl),
      });
    }
  }
  if (found.size > 0 || refused.size > 0) return { feeds: [...found.values()], refused: [...refused] };
  return {
    fault: {
      file,
      expected: 'a list of feeds in OPML: <outline type="rss" xmlUrl="https://…"/>',
      got: outlines === undefined ? 'a text that is none' : 'one without a feed',
      remedy: 'Export the list from your feed reader once more.',
    },
  };
}

/** @returns undefined where it is no OPML */
function parse(text: string): readonly Outline[] | undefined {
  for (const { kind, name, start } of scanXml(text)) {
    if (kind !== 'open') continue;
    if (localName(name) !== 'opml') return undefined;
    try {
      return parseOpml(escapeAmpersands(text.slice(start))).body?.outlines ?? [];
    } catch (error) {
      if (error instanceof RangeError) throw error;
      return undefined;
    }
  }
  return undefined;
}

function* listOutlines(outlines: readonly Outline[] | undefined): Generator<Outline> {
  for (const outline of outlines ?? []) {
    yield outline;
    yield* listOutlines(outline.outlines);
  }
}
