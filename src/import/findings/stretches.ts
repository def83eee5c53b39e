import type { Stretch } from '../../article/sentences.ts';

/**
 * Finds the first stretch that ends behind a place.
 * @param stretches in their order, none overlapping another
 * @returns its index; their number where there is none
 */
export function indexBehind(stretches: readonly Stretch[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells whether one of some stretches, which are in their order and apart, shares a character with another. */
export function touches(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  return (stretches[indexBehind(stretches, start)]?.start ?? end) < end;
}

/** Tells whether one of some stretches, which are in their order and apart, holds all of another. */
export function holds(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  const around = stretches[indexBehind(stretches, start)];
  return around !== undefined && around.start <= start && around.end >= end;
}
