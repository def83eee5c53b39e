import { type LinkedArticle, textsOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { lineOf } from './plain-line.ts';
import { findPrinted, MAX_LENGTH, type Printed } from './printed-headings.ts';
import { cutSiteName, foldText, isSite } from './site-names.ts';

/** The headline of a page as it is printed, and what stands over it. */
export interface Headline {
  readonly title: string | undefined;
  /** The line over the headline, `Ukraine-Krieg`, where the page has one. */
  readonly kicker: string | undefined;
  /** The element that prints the headline. */
  readonly element: Element | undefined;
}

/** What witnesses there are beside the printed headline. */
export interface HeadlineSources {
  readonly linked: LinkedArticle | undefined;
  readonly meta: MetaTags;
  readonly siteNames: readonly string[];
  readonly host: string | undefined;
}

/**
 * Finds the headline of a page: what is printed over the article. The machine-readable titles tell which of several
 * headings that is, whether its kicker belongs to it (both JSON-LD and Open Graph must say so) and where badges end;
 * where nothing is printed, or only the site's name, they are taken themselves.
 */
export function findHeadline(
  document: Document,
  { linked, meta, siteNames, host }: HeadlineSources,
): Headline {
  const printed = findPrinted(document).filter(({ whole }) => !isSite(whole, siteNames, host));
  const headlines = printed.flatMap(({ forms }) => forms);
  const cut = (text: string | undefined) =>
    text === undefined || text.length > 4 * MAX_LENGTH
      ? undefined
      : cutSiteName(text, { known: siteNames, host, headlines });
  const ofLinked = cut(textsOf(linked?.['headline'], [])[0] ?? textsOf(linked?.['name'], [])[0]);
  const ofGraph = cut(meta.first('og:title'));
  const others = [
    meta.first('twitter:title', 'dc.title', 'dcterms.title', 'title'),
    documentTitle(document),
  ].map(cut);
  const machine = [ofLinked, ofGraph, ...others].filter(
    (text) => text !== undefined && text !== '' && text.length <= MAX_LENGTH,
  ) as string[];
  const chosen = choosePrinted(printed, machine);
  if (!chosen) {
    const agreed = machine.find((text, at) =>
      machine.some((other, i) => i !== at && foldText(other) === foldText(text)),
    );
    return { title: agreed ?? machine[0], kicker: undefined, element: undefined };
  }
  const { element, kicker, title } = chosen;
  const withKicker = [ofLinked, ofGraph].map((text) =>
    text !== undefined && addsKicker(text, title) ? text : undefined,
  );
  const isAgreed =
    withKicker[0] !== undefined &&
    withKicker[1] !== undefined &&
    foldText(withKicker[0]) === foldText(withKicker[1]);
  return { title: isAgreed ? withKicker[0] : title, kicker, element };
}

/** The heading that a machine-readable title confirms, in the form that it confirms; else the one most like them. */
function choosePrinted(printed: readonly Printed[], machine: readonly string[]): Printed | undefined {
  const titles = machine.map(foldText);
  for (const heading of printed) {
    const at = titles.indexOf(foldText(heading.title));
    if (at >= 0) return { ...heading, title: divideParts(heading, heading.title, machine[at]) };
  }
  for (const [at, title] of titles.entries()) {
    for (const heading of printed) {
      const form = heading.forms.find((text) => foldText(text) === title);
      if (form === undefined) continue;
      // A part that a title confirms is the headline, unless the title is that of kicker and headline together.
      if (form === heading.whole && heading.kicker !== undefined) return heading;
      return { ...heading, title: divideParts(heading, form, machine[at]) };
    }
  }
  if (machine.length === 0)
    return printed.length === 1 || printed[0]?.element.localName === 'h1' ? printed[0] : undefined;
  const rated = printed.map((heading) => ({
    heading,
    likeness: Math.max(...machine.map((title) => likeness(heading.whole, title))),
  }));
  const best = rated.sort((a, b) => b.likeness - a.likeness)[0];
  const isSole = printed.length === 1 && best?.heading.element.localName === 'h1';
  return best && (best.likeness >= 0.3 || (isSole && best.heading.title.split(' ').length > 3))
    ? best.heading
    : undefined;
}

/** Where design alone sets kicker and headline apart, the title says what stands between them. */
function divideParts({ whole, element }: Printed, form: string, title: string | undefined): string {
  return form === whole && element.children.length > 1 && title?.includes(':') ? title : form;
}

/** Tells whether a title is the headline with something before it: `Ukraine-Krieg: …`. */
function addsKicker(text: string, title: string): boolean {
  return (
    text.length > title.length &&
    foldText(text).endsWith(foldText(title)) &&
    /[:|–-]\s/.test(text.slice(0, text.length - title.length + 1))
  );
}

/** The share of the shorter text's words that the other has too, from 0 to 1. */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

function documentTitle(document: Document): string | undefined {
  return lineOf(document.querySelector('head > title') ?? document.querySelector('title')) || undefined;
}
