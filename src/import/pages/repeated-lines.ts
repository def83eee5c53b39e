import { NOISE_LINE } from './boilerplate.ts';
import { readNames } from './bylines.ts';
import { foldText } from './site-names.ts';
import { isOnlyDate } from './written-dates.ts';

/** What is known of an article, and need not stand at the head of its text once more. */
export interface Known {
  readonly title: string | undefined;
  readonly kicker: string | undefined;
  readonly authors: readonly string[];
  readonly siteName: string | undefined;
}

/** The kind and number of a press release. */
const RELEASE =
  /^(?:presse|medien)(?:mitteilung|information|meldung)(?:\s(?:nr\.?|nummer)?\s?[\d/.-]+.{0,40})?$/iu;

/** Tells whether a line says no more than is known: headline, kicker, who wrote when. */
export function repeats(line: string, { title, kicker, authors, siteName }: Known): boolean {
  const folded = foldText(line);
  const same = [title, kicker, siteName, title && kicker && `${kicker}${title}`].some(
    (text) => text && foldText(text) === folded,
  );
  if (same || isOnlyDate(line) || NOISE_LINE.test(line) || RELEASE.test(line)) return true;
  if (line.length > 200) return false;
  // `Von Ada Beispiel, 14. August 2025`: what is left beside names and date are no words.
  let rest = line;
  for (const name of authors) rest = rest.replace(new RegExp(escapeForRegex(name), 'giu'), ' ');
  const hasName = rest !== line;
  rest = rest.replace(
    /(?<!\p{L})(?:ein(?:e)?|kommentar|analyse|interview|reportage|bericht|kolumne|text|autor(?:in)?|redaktion|von|und|aus|mit|by)(?!\p{L})|[,:;|/•·–—-]/giu,
    ' ',
  );
  if (hasName && (!/\p{L}/u.test(rest) || isOnlyDate(rest) || rest.trim().split(/\s+/).length <= 2))
    return true;
  const names = readNames(line).map(({ name }) => foldText(name));
  return (
    names.length > 0 &&
    /^von\s/i.test(line) &&
    names.every((name) => authors.some((author) => foldText(author) === name))
  );
}

function escapeForRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
