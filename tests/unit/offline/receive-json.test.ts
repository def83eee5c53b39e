import { afterEach, expect, test, vi } from 'vitest';
import { receiveJson } from '../../../src/offline/receive-json.ts';

afterEach(() => vi.unstubAllGlobals());

test('JSON is asked of the host, whatever the browser has kept', async () => {
  const fetched = vi.fn(async () => Response.json({ id: 'a' }));
  vi.stubGlobal('fetch', fetched);
  expect(await receiveJson('/offline.json')).toEqual({ id: 'a' });
  expect(fetched).toHaveBeenCalledWith('/offline.json', { cache: 'no-cache' });
});

test.each([
  { what: 'the network is gone', answer: () => Promise.reject(new TypeError('Failed to fetch')) },
  { what: 'there is no such file', answer: async () => new Response('{}', { status: 404 }) },
  { what: 'the host answers with a page', answer: async () => new Response('<p>Hier ist nichts') },
])('nothing is had where $what', async ({ answer }) => {
  vi.stubGlobal('fetch', answer);
  expect(await receiveJson('/offline.json')).toBeUndefined();
});
