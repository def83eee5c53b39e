import { proximity, rarity, recency } from './ranking.ts';
import { nameOf, type Term } from './term.ts';

/** An article that answers a query. */
export interface Candidate {
  readonly id: string;
  /** How well it answers, for comparison within one query; higher is better. */
  readonly score: number;
  /** The terms that it lacks; of a corrected one what was meant. */
  readonly missing: readonly string[];
}

/** Fewer articles with all terms than these are too few: those with some of them are added. */
export const ENOUGH = 10;

/** Articles that lack a term are added up to so many answers: two pages of them, which nobody reads through. */
const MOST_RELAXED = 20;

/** How many of the best are looked at for terms that stand together. */
const NEAREST = 100;

/**
 * Ranks the articles of a query by how much their terms count, each as much as it is rare, by the share of the
 * terms that they have, by how near together these stand, and by age. Where too few have all terms, those that
 * lack some are among them, the rarest terms counting most.
 * @param terms what was searched, each with its matches
 * @param total how many articles the archive has
 * @param ageOf the age of an article in days
 * @param meant the articles that are to be considered
 */
export function rankArticles(
  terms: readonly Term[],
  total: number,
  ageOf: (id: string) => number,
  meant: ReadonlySet<string>,
): Candidate[] {
  const weighed = terms.map((term) => ({ ...term, rarity: rarity(total, term.having) }));
  const present = weighed.filter(({ matches }) => matches.size > 0);
  const needed = present.filter(({ isOptional }) => !isOptional);
  // A query of nothing but function words is about them.
  const wanted = needed.length > 0 ? needed : present;
  const whole = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(wanted.flatMap(({ matches }) => [...matches.keys()]));
  const candidates = [...ids].flatMap((id) => {
    if (!meant.has(id)) return [];
    let score = 0;
    let share = 0;
    for (const { matches, rarity } of present) score += rarity * (matches.get(id)?.weight ?? 0);
    for (const { matches, rarity } of wanted) if (matches.has(id)) share += rarity / whole;
    const missing = weighed.filter(({ isOptional, matches }) => !isOptional && !matches.has(id));
    return [
      {
        id,
        missing: missing.map(nameOf),
        score: score * share * recency(ageOf(id)),
      },
    ];
  });
  candidates.sort(compare);
  const ranked = candidates.map((candidate, at) => {
    if (at >= NEAREST) return candidate;
    const places = present.map(({ matches }) => matches.get(candidate.id)?.places ?? []);
    return { ...candidate, score: candidate.score * proximity(places) };
  });
  ranked.sort(compare);
  const complete = ranked.filter(isComplete);
  if (complete.length >= ENOUGH) return complete;
  let left = MOST_RELAXED - complete.length;
  return ranked.filter((candidate) => isComplete(candidate) || left-- > 0);
}

/** Tells whether an article has all terms of the query. */
export function isComplete({ missing }: Candidate): boolean {
  return missing.length === 0;
}

/** The best first; of equals the same first in every run. */
function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
