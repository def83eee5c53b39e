import { Readability } from '@mozilla/readability';
import { hasToken, tokensOf } from './class-tokens.ts';
import { measure } from './measure.ts';

/** A place where the text of an article may be, and how good a sign that is. */
export interface Candidate {
  readonly element: Element;
  /** `named` bodies are marked as such; a `frame` holds the text and more. */
  readonly kind: 'found' | 'named' | 'frame';
}

/** Fewer characters than these are no good find for Readability, so that it looks once more with open eyes. */
const GOOD_FIND = 250;

/** Readability needs quadratic time for some pages; with more elements than any paper has, it is not asked. */
const MAX_ELEMENTS = 15_000;

/** What classes say of the element that holds the text: two words that stand side by side, or one. */
const BODY_PAIR =
  /^(?:article|artikel|story|entry|post|news|beitrag|rich) (?:body|text|content|inhalt|copy)$/;
const BODY_WORD =
  /^(?:articlebody|articletext|articlecontent|artikeltext|artikelinhalt|storybody|storytext|entrycontent|postcontent|bodytext|richtext|fliesstext|textblock|newstext)$/;

/** A body within another is preferred where it holds this share of its text. */
const INNER_SHARE = 0.85;

/**
 * Lists where the text of a page may be: what Readability finds, bodies that are marked so, the article as a whole.
 * The page is not changed; each candidate is a copy or stands apart from the others.
 */
export function listCandidates(document: Document): Candidate[] {
  const named = findNamed(document).map((element): Candidate => ({ element, kind: 'named' }));
  const frames = findFrames(document).map((element): Candidate => ({ element, kind: 'frame' }));
  const found = askReadability(document);
  return [...(found ? [{ element: found, kind: 'found' } as const] : []), ...named, ...frames];
}

function askReadability(document: Document): Element | undefined {
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) return undefined;
  try {
    const copy = document.cloneNode(true) as Document;
    const result = new Readability<Element>(copy, {
      charThreshold: GOOD_FIND,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as Element,
    }).parse();
    return result?.content ?? undefined;
  } catch {
    // It fails on trees that no browser makes; the other candidates remain.
    return undefined;
  }
}

/** The elements that are marked as the body of an article, those side by side also as one. */
function findNamed(document: Document): Element[] {
  const marked = outermost(
    [...document.querySelectorAll('[itemprop~="articleBody"]')].filter(
      ({ localName }) => localName !== 'meta',
    ),
  );
  if (marked.length > 0) return [unite(document, marked)].filter((element) => element !== undefined);
  const called = [
    ...document.querySelectorAll('div[class], section[class], article[class], div[id], section[id]'),
  ].filter(isNamed);
  const apart = outermost(called);
  return [unite(document, apart), ...apart.slice(0, 8).map((element) => innermost(element, called))].filter(
    (element) => element !== undefined,
  );
}

/** The smallest of several bodies, one within the other, that holds nearly all the text. */
function innermost(element: Element, called: readonly Element[]): Element {
  const amounts = measure(element);
  const total = amounts.get(element)?.text ?? 0;
  return called.findLast((other) => (amounts.get(other)?.text ?? -1) >= total * INNER_SHARE) ?? element;
}

function isNamed(element: Element): boolean {
  const tokens = tokensOf(element);
  return (
    hasToken(element, BODY_WORD) ||
    tokens.some((token, at) => BODY_PAIR.test(`${token} ${tokens[at + 1] ?? ''}`))
  );
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (all.has(parent)) return false;
    return true;
  });
}

/** Puts copies of several elements into one; one alone stays itself. */
function unite(document: Document, elements: readonly Element[]): Element | undefined {
  if (elements.length < 2) return elements[0];
  const whole = document.createElement('div');
  for (const element of elements) whole.appendChild(element.cloneNode(true));
  return whole;
}

function findFrames(document: Document): Element[] {
  const articles = outermost([...document.querySelectorAll('article, [role="article"]')]);
  const longest = articles.toSorted((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0];
  const main = document.querySelector('main, [role="main"], #main, #content, #inhalt, .content');
  return [longest, main, document.body].filter((element) => element !== null && element !== undefined);
}
