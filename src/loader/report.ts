import { ContentError, type Fault } from '../article/fault.ts';

/** Where loaders that run side by side in one build hand in what they found. */
export interface Report {
  /**
   * Waits until every loader has handed in its faults.
   * @throws ContentError with the faults of all of them, the same to each, where there is any
   */
  submit(loader: string, faults: readonly Fault[]): Promise<void>;
}

/**
 * Makes the report of a build. Astro lets the first loader that throws end the build, which would hide what
 * the others find.
 * @param loaders names of the loaders that will hand in, in the order in which faults are told
 */
export function createReport(loaders: readonly string[]): Report {
  const found = new Map<string, readonly Fault[]>();
  let round = Promise.withResolvers<void>();
  return {
    submit: (loader, faults) => {
      found.set(loader, faults);
      const { promise, resolve, reject } = round;
      if (loaders.every((name) => found.has(name))) {
        const all = loaders.flatMap((name) => found.get(name) ?? []);
        // What every loader finds for itself (a missing content folder) is told once.
        const told = new Map(all.map((fault) => [JSON.stringify(fault), fault]));
        found.clear();
        round = Promise.withResolvers();
        if (told.size > 0) reject(new ContentError([...told.values()]));
        else resolve();
      }
      return promise;
    },
  };
}
