import { describe, expect, test } from 'vitest';
import { bundleWorker } from '../../../../src/offline/build/bundle.ts';

describe('a bundled worker', () => {
  test.each(['sw', 'off'] as const)('is one script that imports nothing: %s', async (name) => {
    const code = await bundleWorker(name);
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/\bimport\b|process\.env/);
  });

  test('takes what it must know of its deploy from what stands before it', async () => {
    expect(await bundleWorker('sw')).toContain('WORKER_BUILD');
    expect(await bundleWorker('off')).not.toContain('WORKER_BUILD');
  });

  test('is the same every time', async () => {
    expect(await bundleWorker('sw')).toBe(await bundleWorker('sw'));
  });
});
