/** The most letters by which a slip of the keyboard differs from the word that was meant. */
const MAX_DISTANCE = 2;

/**
 * The word that was probably meant: the one that differs least, by at most two letters (and by fewer letters
 * than it has).
 * @returns undefined where none is near
 */
export function findNearest(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((candidate) => ({
      candidate,
      distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, distance }) => distance <= MAX_DISTANCE && distance < candidate.length)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** How many letters must be put in, taken out or exchanged to make one word of the other (Levenshtein). */
function distanceBetween(first: string, second: string): number {
  // Words of very different length are far apart, however long the calculation would take.
  if (Math.abs(first.length - second.length) > MAX_DISTANCE) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let at = 1; at <= first.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= second.length; to += 1) {
      const exchange = (row[to - 1] ?? 0) + (first[at - 1] === second[to - 1] ? 0 : 1);
      next.push(Math.min(exchange, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[second.length] ?? Number.POSITIVE_INFINITY;
}
