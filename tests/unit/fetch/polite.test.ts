import { describe, expect, test } from 'vitest';
import { visitPolitely } from '../../../src/fetch/polite.ts';

/** Visits that end when the test says so. */
class Visits {
  /** What began and ended, in its order. */
  readonly log: string[] = [];
  readonly #open = new Map<string, PromiseWithResolvers<string>>();

  readonly begin = (address: string): Promise<string> => {
    this.log.push(`begin ${address}`);
    const visit = Promise.withResolvers<string>();
    this.#open.set(address, visit);
    return visit.promise;
  };

  get running(): string[] {
    return [...this.#open.keys()];
  }

  async end(address: string, error?: Error): Promise<void> {
    const visit = this.#open.get(address);
    this.#open.delete(address);
    if (error) visit?.reject(error);
    else visit?.resolve(`text of ${address}`);
    await settle();
  }
}

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

const A1 = 'https://a.example/1';
const A2 = 'http://a.example:8080/2';
const B1 = 'https://b.example/1';
const C1 = 'https://c.example/1';

describe('Addresses', () => {
  test('are visited two at a time', async () => {
    const visits = new Visits();
    const all = visitPolitely([A1, B1, C1], visits.begin);
    expect(visits.running).toEqual([A1, B1]);
    await visits.end(B1);
    expect(visits.running).toEqual([A1, C1]);
    await visits.end(C1);
    await visits.end(A1);
    expect(await all).toEqual([
      { status: 'fulfilled', value: `text of ${A1}` },
      { status: 'fulfilled', value: `text of ${B1}` },
      { status: 'fulfilled', value: `text of ${C1}` },
    ]);
  });

  test('of one host are visited one after the other, and let others pass', async () => {
    const visits = new Visits();
    visitPolitely([A1, A2, B1, C1], visits.begin);
    expect(visits.running).toEqual([A1, B1]);
    await visits.end(B1);
    expect(visits.running).toEqual([A1, C1]);
    await visits.end(A1);
    expect(visits.running).toEqual([C1, A2]);
  });

  test('of one host wait for the rest that it needs, while others are visited', async () => {
    const visits = new Visits();
    const rest = Promise.withResolvers<void>();
    const rested: string[] = [];
    visitPolitely([A1, A2, B1, C1], visits.begin, (address) => {
      rested.push(address);
      return rest.promise;
    });
    await visits.end(A1);
    expect(visits.running).toEqual([B1, C1]);
    await visits.end(B1);
    await visits.end(C1);
    expect(visits.running).toEqual([]);
    rest.resolve();
    await settle();
    expect(visits.running).toEqual([A2]);
    expect(rested).toEqual([A1]);
  });

  test('are visited on when one fails, at once or later, or its rest does', async () => {
    const visit = (address: string) => {
      if (address === A1) throw new Error('at once');
      return address === B1 ? Promise.reject(new Error('later')) : Promise.resolve(address);
    };
    const rest = () => {
      throw new Error('no rest');
    };
    expect(await visitPolitely([A1, B1, A2, C1], visit, rest)).toEqual([
      { status: 'rejected', reason: new Error('at once') },
      { status: 'rejected', reason: new Error('later') },
      { status: 'fulfilled', value: A2 },
      { status: 'fulfilled', value: C1 },
    ]);
  });

  test('may be no addresses', async () => {
    const results = await visitPolitely(['', 'nonsense', 'file:///x'], async (address) => address);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  });

  test('may be none at all', async () => {
    expect(await visitPolitely([], async () => expect.unreachable())).toEqual([]);
  });

  test('may be many of one host', async () => {
    const addresses = Array.from({ length: 1000 }, (_, at) => `https://a.example/${at}`);
    const results = await visitPolitely(addresses, async (address) => address);
    expect(results).toEqual(addresses.map((value) => ({ status: 'fulfilled', value })));
  });
});
