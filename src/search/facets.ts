import type { Card } from './catalogue.ts';
import type { Query } from './query.ts';

/** A value of a facet with the number of results that choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The names of the facets, as a query has them. */
export const FACETS = ['topics', 'years', 'sources'] as const;
export type Facet = (typeof FACETS)[number];

export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

/** What narrows a query beside its words. */
export type Choice = Pick<Query, Facet | 'from' | 'to'>;

/** Tells whether an article is among those chosen; of one facet any value will do, of all facets each must hold. */
export function isChosen(card: Card, choice: Choice, except?: Facet): boolean {
  if ((choice.from && card.day < choice.from) || (choice.to && card.day > choice.to)) return false;
  return FACETS.every((facet) => {
    const wanted = choice[facet];
    if (wanted.length === 0 || facet === except) return true;
    return valuesOf(card, facet).some((value) => wanted.includes(value));
  });
}

/**
 * Counts for each facet what each of its values would leave; its own choice does not limit its counts. Values
 * that are chosen are there even where they leave nothing, so that they can be taken back.
 */
export function countFacets(cards: readonly Card[], choice: Choice): Facets {
  const german = new Intl.Collator('de', { numeric: true });
  const count = (facet: Facet): FacetValue[] => {
    const counts = new Map(choice[facet].map((value) => [value, 0]));
    for (const card of cards) {
      if (!isChosen(card, choice, facet)) continue;
      for (const value of valuesOf(card, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || german.compare(a.value, b.value);
  return {
    topics: count('topics').sort(byCount),
    years: count('years').sort((a, b) => german.compare(b.value, a.value)),
    sources: count('sources').sort(byCount),
  };
}

function valuesOf(card: Card, facet: Facet): readonly string[] {
  if (facet === 'topics') return card.topics;
  if (facet === 'years') return [card.day.slice(0, 4)];
  return card.source === undefined ? [] : [card.source];
}
