import type { Change } from '../../article/changes.ts';
import type { Prose } from './prose.ts';

/** What stands in the first line of a text as its headline, and how it is taken out of the body. */
export interface FoundHeadline {
  readonly title: string;
  readonly change: Change;
}

/** The longest line that is still a headline, in characters; the longest of German papers have some 120. */
const LONGEST = 150;

/** A line that only says when or where, such as `14. August 2025` or `Berlin, 14.08.2025`. */
const DATE_LINE =
  /^(?:[\p{L}. ]{1,30},\s*)?(?:den\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{2,4}(?:,?\s\d{1,2}[:.]\d{2}(?:\sUhr)?)?$/u;

/**
 * Finds the headline of a text: in Markdown a heading of the first level before all else, in plain text a
 * line of its own, without the end of a sentence, above a longer paragraph.
 * @param repairLine repairs a text that stands by itself
 * @param title the headline where it is known: then only a line that repeats it is taken out
 */
export function findHeadline(
  text: string,
  kind: 'plain' | 'markdown',
  [first, second]: readonly Prose[],
  repairLine: (text: string) => string,
  title?: string,
): FoundHeadline | undefined {
  if (!first || !second || first.text.length > 2 * LONGEST) return undefined;
  const line = flatten(repairLine(first.text));
  const isKnown = title !== undefined && flatten(repairLine(title)) === line;
  if (title !== undefined && !isKnown) return undefined;
  const isHeadline =
    kind === 'markdown'
      ? first.block === 'heading' && first.depth === 1 && !first.isQuoted
      : isKnown || looksLikeHeadline(first.text, second.text);
  if (!isHeadline || line === '' || line.includes('\uFFFC')) return undefined;
  const { from, to: end } = first;
  if (text.slice(0, from).trim() !== '') return undefined;
  const blanks = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return {
    title: line,
    change: { offset: from, before: text.slice(from, end + blanks), after: '', rule: 'headline' },
  };
}

/** Salutations, labels, and where or when something was said. */
const NO_HEADLINE =
  /^(?:(?:liebe|lieber|sehr geehrte|hallo|guten (?:tag|morgen|abend))(?![\p{L}\p{N}])|(?:anzeige|werbung|advertorial)$|(?:fotos?|bild|bilder|stand|artikel vom|aktualisiert|veröffentlicht|quelle|autorin?|text|datum)(?::|\s(?:am|vom)?\s?\d)|\p{Lu}[\p{L} ./-]{1,30}\s\([\p{L}/, ]{2,20}\)$)/iu;

function looksLikeHeadline(first: string, second: string): boolean {
  const line = first.trim();
  return (
    !line.includes('\n') &&
    line.length <= LONGEST &&
    line.length < second.length &&
    /\p{L}.*\p{L}/u.test(line) &&
    !/[.,;:…]["“”»)]?$/.test(line) &&
    /^[\p{Lu}\d„"“”»(]/u.test(line) &&
    !DATE_LINE.test(line) &&
    !/^(?:von|by)\s\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/iu.test(line) &&
    !NO_HEADLINE.test(line)
  );
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
