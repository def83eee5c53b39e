import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { switchOff } from '../../../src/reader/switch-off.ts';

const active = { postMessage: vi.fn() };
const unregister = vi.fn(async () => true);
const getRegistration = vi.fn();
const deleted = vi.fn(async (_name: string) => true);

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  vi.stubGlobal('caches', {
    keys: async () => ['lesesaal:/zeitung/:1:kept', 'lesesaal:/:1:kept'],
    delete: deleted,
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the worker is told and goes, and so do the stores of the site', async () => {
  getRegistration.mockResolvedValue({ scope: 'https://a.example/zeitung/', active, unregister });
  await switchOff('/zeitung/');
  expect(active.postMessage).toHaveBeenCalledWith('switch-off');
  expect(unregister).toHaveBeenCalledTimes(1);
  expect(deleted.mock.calls).toEqual([['lesesaal:/zeitung/:1:kept']]);
});

test('the worker of a site above stays', async () => {
  getRegistration.mockResolvedValue({ scope: 'https://a.example/', active, unregister });
  await switchOff('/zeitung/');
  expect(active.postMessage).not.toHaveBeenCalled();
  expect(unregister).not.toHaveBeenCalled();
  expect(deleted.mock.calls).toEqual([['lesesaal:/zeitung/:1:kept']]);
});

test('a browser that refuses storage is left in peace', async () => {
  getRegistration.mockRejectedValue(new DOMException('Refused', 'SecurityError'));
  await expect(switchOff('/')).resolves.toBeUndefined();
  expect(deleted).not.toHaveBeenCalled();
});
