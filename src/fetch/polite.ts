/** How many addresses are visited at once, where nothing else is said. */
export const MAX_AT_ONCE = 2;

/**
 * Visits addresses, at most so many at a time and never two of one host, and gives the results in the order
 * of the addresses. One that fails stops no other.
 * @param rest what to wait for after a visit before the same host is visited again
 */
export function visitPolitely<T>(
  addresses: readonly string[],
  visit: (address: string) => Promise<T>,
  rest: (address: string) => Promise<unknown> = async () => {},
  atOnce = MAX_AT_ONCE,
): Promise<PromiseSettledResult<T>[]> {
  const waiting = addresses.map((address, at) => ({ address, at, host: hostOf(address) }));
  const results: PromiseSettledResult<T>[] = [];
  const busy = new Set<string>();
  let running = 0;
  const { promise, resolve } = Promise.withResolvers<PromiseSettledResult<T>[]>();

  const startAll = () => {
    while (running < atOnce) {
      const next = waiting.findIndex(({ host }) => !busy.has(host));
      const [task] = next < 0 ? [] : waiting.splice(next, 1);
      if (!task) break;
      running += 1;
      busy.add(task.host);
      void run(task);
    }
    if (running === 0 && waiting.length === 0) resolve(results);
  };
  const run = async ({ address, at, host }: (typeof waiting)[number]) => {
    [results[at]] = (await Promise.allSettled([attempt(visit, address)])) as [PromiseSettledResult<T>];
    running -= 1;
    startAll();
    if (waiting.some((task) => task.host === host)) await Promise.allSettled([attempt(rest, address)]);
    busy.delete(host);
    startAll();
  };

  startAll();
  return promise;
}

/** Turns what is thrown at once into a rejection too. */
async function attempt<T>(work: (address: string) => Promise<T>, address: string): Promise<T> {
  return work(address);
}

/** What counts as one host; an address without one is alone. */
function hostOf(address: string): string {
  return URL.parse(address)?.hostname || address;
}
