import type { IndexedText } from './archive.ts';
import type { Card } from './catalogue.ts';
import { choosePlaces, cutExcerpt, type ExcerptPart, type Place, splitPunctuation } from './excerpt.ts';
import { removeMarks } from './marks.ts';
import { KINDS, type Kind, matchWord } from './match.ts';
import type { Candidate } from './rank.ts';
import { EXACT_FORM } from './ranking.ts';
import type { How, Term } from './term.ts';

/** An article that answers a query. */
export interface Hit {
  /** Address with the base path of the engine. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  /** Two or three places where something that was looked for stands; none where there is only one. */
  readonly places: readonly Place[];
  /** The words that matched, as the article writes them; at most eight. */
  readonly words: readonly string[];
  /** How well it answers, for comparison within one query; higher is better. */
  readonly score: number;
  /** `2025-08-14` */
  readonly day: string;
  readonly minutes: number;
  /** The first topic. */
  readonly topic: string;
  /** The words of the query that it lacks. */
  readonly missing: readonly string[];
  /** How each of the words of the query was found. */
  readonly matched: readonly { readonly word: string; readonly how: Exclude<How, 'word'> | Kind }[];
}

/** The most words that an article is asked to mark. */
const MOST_WORDS = 8;
const MOST_PLACES = 3;

/**
 * Makes a hit of an article's text and of what is known of the article.
 */
export function prepareHit(
  { url, words }: IndexedText,
  card: Card,
  { id, score, missing }: Candidate,
  terms: readonly Term[],
): Hit {
  const shown = words.map(removeMarks);
  const places = new Map<number, number>();
  const matched: { word: string; how: Exclude<How, 'word'> | Kind }[] = [];
  for (const [number, term] of terms.entries()) {
    const match = term.matches.get(id);
    if (!match) continue;
    const kinds = match.places.map((place) => {
      const found = match.words.map((word) => KINDS.indexOf(matchWord(words[place] ?? '', word) ?? 'form'));
      return { place, kind: KINDS[Math.min(...found)] ?? 'form' };
    });
    // In a text that has the word itself, words that only begin with it are not what was looked for.
    const named = kinds.filter(({ kind }) => kind !== 'beginning');
    for (const { place } of named.length > 0 ? named : kinds) places.set(place, number);
    const best = KINDS.find((kind) => kinds.some((other) => other.kind === kind)) ?? 'form';
    const isStem = best === 'beginning' && !match.isBeginning;
    matched.push({ word: term.text, how: match.how === 'word' ? (isStem ? 'form' : best) : match.how });
  }
  const title = shown.slice(0, card.titleWords);
  const body = shown.slice(card.titleWords);
  const inBody = new Map(
    [...places].flatMap(([at, term]) => (at < title.length ? [] : [[at - title.length, term] as const])),
  );
  const isExact = matched.length > 0 && matched.every(({ how }) => how === 'exact');
  return {
    url,
    title: title.join(' '),
    excerpt: cutExcerpt(body, inBody),
    places: choosePlaces(body, inBody, MOST_PLACES),
    words: [
      ...new Set(
        [...places.keys()].sort((a, b) => a - b).map((at) => splitPunctuation(shown[at] ?? '').core),
      ),
    ]
      .filter(Boolean)
      .slice(0, MOST_WORDS),
    score: isExact ? score * EXACT_FORM : score,
    day: card.day,
    minutes: card.minutes,
    topic: card.topics[0] ?? '',
    missing,
    matched,
  };
}
