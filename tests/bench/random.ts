/** Numbers from 0 up to 1, the same for a seed in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the values, each as likely as the other; throws where there is none. */
export function pick<T>(values: ArrayLike<T>, random: () => number): T {
  if (values.length === 0) throw new Error('Expected something to pick from, got nothing.');
  return values[Math.floor(random() * values.length)] as T;
}

/** `count` of the values without repetition, in the order in which they stand. */
export function draw<T>(values: readonly T[], count: number, random: () => number): T[] {
  return shuffle([...values.keys()], random)
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((index) => values[index] as T);
}

/** The values in an order of chance. */
export function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const left = [...values];
  return values.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}
