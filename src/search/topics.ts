import type { Card } from './catalogue.ts';
import { fold, foldDigraphs } from './fold.ts';

/** The topics of all articles, those of most articles first. */
export function countTopics(cards: readonly Card[]): string[] {
  const counts = new Map<string, number>();
  for (const topic of cards.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

/**
 * Finds the topics that a query names: the whole name whatever its capitals and accents, or else its beginning.
 * @returns the topics, and the names that are none
 */
export function findTopics(
  names: readonly string[],
  topics: readonly string[],
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const known: string[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const key = keyOf(name);
    const whole = topics.filter((topic) => keyOf(topic) === key);
    const found = whole.length > 0 ? whole : topics.filter((topic) => keyOf(topic).startsWith(key));
    known.push(...found);
    if (found.length === 0) unknown.push(name);
  }
  return { known, unknown };
}

function keyOf(name: string): string {
  return foldDigraphs(fold(name));
}
