import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const unregister = vi.fn(async () => true);
const asked = vi.fn<() => Promise<Response>>();
let stores: string[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  stores = ['lesesaal:/zeitung/:1:visited', 'lesesaal:/:1:visited'];
  vi.stubGlobal('location', { href: 'https://a.example/zeitung/sw.js' });
  vi.stubGlobal('registration', { unregister });
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  vi.stubGlobal('caches', {
    keys: async () => stores,
    delete: async (name: string) => (stores = stores.filter((other) => other !== name)),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The module as a worker has it that has just started. */
const start = () => import('../../../../src/offline/worker/switch.ts');

describe('a worker', () => {
  test('asks once since it started what is deployed', async () => {
    asked.mockImplementation(async () => Response.json({ id: 'a' }));
    const { askOnce, isOff } = await start();
    await Promise.all([askOnce(false), askOnce(true)]);
    await askOnce(true);
    expect(asked.mock.calls).toEqual([['/zeitung/offline.json', { cache: 'no-cache' }]]);
    expect(isOff()).toBe(false);
  });

  test('asks again with the next page, and with nothing else, where it had no answer', async () => {
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    const { askOnce, isOff } = await start();
    await askOnce(false);
    await askOnce(false);
    expect(asked).toHaveBeenCalledTimes(1);
    await askOnce(true);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(isOff()).toBe(false);
  });

  test('that hears of the switch goes, with the stores of its own site', async () => {
    asked.mockImplementation(async () => Response.json({ id: 'a', off: true }));
    const { askOnce, isOff } = await start();
    await askOnce(true);
    expect(isOff()).toBe(true);
    expect(unregister).toHaveBeenCalledTimes(1);
    expect(stores).toEqual(['lesesaal:/:1:visited']);
  });

  test('that a page tells of the switch believes no answer from before', async () => {
    const host = Promise.withResolvers<Response>();
    asked.mockReturnValue(host.promise);
    const { askOnce, isOff, switchOff } = await start();
    const asking = askOnce(true);
    await switchOff();
    host.resolve(Response.json({ id: 'a' }));
    await asking;
    expect(isOff()).toBe(true);
  });
});
