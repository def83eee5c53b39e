import { hasToken } from './class-tokens.ts';
import { lineOf } from './plain-line.ts';
import { foldText } from './site-names.ts';

/** What papers call the first paragraph, set apart under the headline. */
const STANDFIRST =
  /^(?:lead|lede|leadtext|leadin|intro|introtext|introduction|vorspann|standfirst|einleitung|anlauf|anriss|anrisstext|teaser|teasertext|dek|deck|excerpt|abstract|summary|preface|subline|subheadline|subtitle|untertitel|unterzeile|unterzeilen|vorspanntext|description|perex)$/;

/** In UTF-16 units: shorter is a line, longer the text itself. */
const MIN_LENGTH = 50;
const MAX_LENGTH = 1200;

/** So much of its head, in letters, tells whether a summary is the same text. */
const SAME = 40;

/**
 * Finds the standfirst: the paragraph behind the headline that is called so, or says what the page gives as its
 * summary.
 * @param headline the element that prints the headline; without it there is none
 */
export function findStandfirst(
  document: Document,
  headline: Element | undefined,
  summaries: readonly string[],
): Element | undefined {
  if (!headline) return undefined;
  const heads = summaries
    .map((summary) => foldText(summary).slice(0, SAME))
    .filter((head) => head.length >= SAME / 2);
  const all = [...document.body.querySelectorAll('*')];
  const behind = all
    .slice(all.indexOf(headline) + 1)
    .filter(({ localName }) => /^(?:p|div|h2|h3|section|span|strong)$/.test(localName));
  let seen = 0;
  for (const element of behind) {
    if (seen > 40) return undefined;
    const { length } = element.textContent ?? '';
    if (length < MIN_LENGTH || length > MAX_LENGTH) continue;
    seen += 1;
    const line = lineOf(element);
    const folded = foldText(line);
    const isSummary = heads.some((head) => folded.startsWith(head));
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lineOf(link).length, 0);
    if (linked > line.length * 0.3 || line.length < MIN_LENGTH) continue;
    if (isSummary) return element;
    const isEarly = seen <= 6 && /[.!?“"»]$/.test(line);
    if (isEarly && hasToken(element, STANDFIRST) && element.querySelector('article, ul, h1') === null)
      return element;
  }
  return undefined;
}
