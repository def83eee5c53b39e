import type { Root } from 'hast';
import type { Received, SourceImage } from '../received.ts';
import { toHast } from './dom-to-hast.ts';
import { textOf } from './elements.ts';
import { toFlow } from './flow.ts';
import { type Candidate, listCandidates } from './main-content.ts';
import { type PageMatter, readPageMatter } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import { toPlainLine } from './plain-line.ts';
import { prunePage } from './prune.ts';
import { foldText } from './site-names.ts';
import { findStandfirst } from './standfirst.ts';
import { printFlow } from './to-markdown.ts';
import { proseLength, trimText } from './trim.ts';

/** The text of a page with what the page says of it, and the pictures that the text shows. */
export interface ReceivedPage extends Received {
  readonly kind: 'markdown';
  readonly images: readonly SourceImage[];
}

/** Why nothing of a page can be taken: `expected …, got …. Remedy.` */
export interface NoText {
  readonly reason: string;
}

const EMPTY: Root = { type: 'root', children: [] };

/** Shorter is no article, in UTF-16 units. */
const MIN_TEXT = 80;

/** A marked body needs no more than this share of the text that was found without marks, … */
const NAMED = 0.75;

/** … a whole article or page, with all that is around the text, needs so many times as much. */
const FRAME = 1.8;

/** JSON-LD's text is taken where the page prints much less of it. */
const HIDDEN = 1.4;

/**
 * Finds the main content of a page and writes it as Markdown, with what the page says of itself: headline, dates,
 * authors, topics, source. Synchronous and pure; any text is taken for HTML.
 * @param options `url`: the page's own address. `timeZone`: IANA name; in it are times that name no zone. `images`:
 *   whether pictures stay in the text, by their absolute addresses
 */
export function extractPage(
  html: string,
  {
    url,
    timeZone,
    images = false,
  }: { readonly url?: string | undefined; readonly timeZone: string; readonly images?: boolean | undefined },
): ReceivedPage | NoText {
  const page = parsePage(html, url);
  const about = readPageMatter(page, { url, timeZone });
  const { matter, headline, summaries } = about;
  prunePage(page.document, { headline, keepsImages: images });
  const inline = { base: page.base ?? matter.sourceUrl, images };
  const read = (element: Element): Root => toFlow(toHast(element), inline);
  const known = {
    title: matter.title,
    kicker: about.kicker,
    authors: (matter.authors ?? []).map(({ name }) => name),
    siteName: matter.sourceName,
    images,
  };
  const standfirst = findStandfirst(page.document, headline, summaries);
  let best = chooseText(
    listCandidates(page.document).map(({ element, kind }) => ({
      kind,
      text: trimText(read(element), known),
    })),
  );
  const hidden = readBody(about, read);
  if (hidden && proseLength(hidden) > Math.max(MIN_TEXT, proseLength(best) * HIDDEN)) best = hidden;
  const whole = withStandfirst(best, standfirst && read(standfirst), known.title);
  const { markdown, images: pictures } = printFlow(whole);
  const { length } = textOf(whole.children as never).trim();
  if (length < MIN_TEXT) {
    const got = length === 0 ? 'none' : `${length} characters`;
    return {
      reason: `expected a page with a text of at least ${MIN_TEXT} characters, got ${got}. Save the page with its text, or import that as a text file.`,
    };
  }
  return { text: markdown, kind: 'markdown', matter, images: pictures };
}

/** The best text: a marked body before what Readability found, and that before frames, unless one has far more. */
function chooseText(candidates: readonly { readonly kind: Candidate['kind']; readonly text: Root }[]): Root {
  const longest = (kind: Candidate['kind']) =>
    candidates
      .filter((candidate) => candidate.kind === kind)
      .map(({ text }) => ({ text, length: proseLength(text) }))
      .reduce((best, next) => (next.length > best.length ? next : best), { text: EMPTY, length: 0 });
  const [found, named] = [longest('found'), longest('named')];
  const best = named.length >= Math.max(MIN_TEXT, found.length * NAMED) ? named : found;
  for (const frame of candidates.filter(({ kind }) => kind === 'frame')) {
    if (proseLength(frame.text) > Math.max(MIN_TEXT - 1, best.length * FRAME)) return frame.text;
  }
  return best.text;
}

/** JSON-LD's text: HTML, or lines of which each is a paragraph. */
function readBody({ body }: PageMatter, read: (element: Element) => Root): Root | undefined {
  if (body === undefined) return undefined;
  const isHtml = /<\/(?:p|div|h[2-6]|ul|li)>|<br\s*\/?>/i.test(body);
  const { document } = parsePage(isHtml ? body : '');
  for (const line of isHtml ? [] : body.split(/\s*\n\s*/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = toPlainLine(line) ?? '';
    document.body.appendChild(paragraph);
  }
  return read(document.body);
}

/** Puts the standfirst before the text, unless it is in it. */
function withStandfirst(text: Root, standfirst: Root | undefined, title: string | undefined): Root {
  if (!standfirst || text.children.length === 0) return text;
  const folded = foldText(textOf(standfirst.children as never));
  const head = folded.slice(0, 60);
  const isKnown =
    foldText(textOf(text.children as never)).includes(head) ||
    (title !== undefined && folded === foldText(title));
  return isKnown || head === ''
    ? text
    : { type: 'root', children: [...standfirst.children, ...text.children] };
}
