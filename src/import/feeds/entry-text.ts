import type { Received, SourceMatter } from '../received.ts';
import { escapeHtml } from './entry-html.ts';
import type { FeedEntry } from './feed-entry.ts';
import { readParagraphs, withoutFooter } from './html-paragraphs.ts';
import { takeTeaser } from './teaser.ts';

/** What of a feed's entries may be published: their first sentences with a link, or all. */
export type Republish = 'teaser' | 'full';

/** How many characters of a summary must stand at the head of a content for it to be the same text. */
const SAME = 60;

/**
 * The text of an entry as Markdown. `full` is its content or its summary, whichever is longer; where they differ, the
 * summary's first sentences become the description. `teaser` is the first sentences of the summary, else of the
 * content, without headings, pictures and links, and it takes no picture along.
 * @param toMarkdown turns foreign HTML into safe Markdown; relative addresses in it begin at `base`
 * @returns an empty text where the entry holds none
 * @throws RangeError where it nests deeper than the stack
 */
export function entryText(
  entry: FeedEntry,
  {
    republish,
    toMarkdown,
  }: { readonly republish: Republish; readonly toMarkdown: (html: string, base?: string) => string },
): Received {
  if (republish === 'teaser') {
    const summary = takeTeaser(readParagraphs(entry.summaryHtml ?? ''));
    const teaser = summary.length > 0 ? summary : takeTeaser(readParagraphs(entry.html ?? ''));
    const html = teaser.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
    const { image: _, ...matter } = entry.matter;
    return { text: html && toMarkdown(html), kind: 'markdown', matter };
  }
  const { html = '', summaryHtml = '' } = entry;
  const isContent = textLength(html) >= textLength(summaryHtml);
  const body = withoutFooter(isContent ? html : summaryHtml);
  const description = isContent ? describe(summaryHtml, html) : undefined;
  const matter: SourceMatter = description ? { ...entry.matter, description } : entry.matter;
  return { text: body && toMarkdown(body, entry.base), kind: 'markdown', matter };
}

/** The summary as a teaser, unless the content begins with it. */
function describe(summaryHtml: string, html: string): string | undefined {
  const summary = takeTeaser(readParagraphs(summaryHtml)).join(' ');
  if (summary === '') return undefined;
  const content = readParagraphs(html)
    .map(({ text }) => text)
    .join(' ');
  return content.includes(summary.slice(0, SAME)) ? undefined : summary;
}

/** Characters of text in HTML, roughly: its tags taken out. */
function textLength(html: string): number {
  return html.replace(/<[^<>]*>/g, '').trim().length;
}
