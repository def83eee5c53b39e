import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOf } from '../../../src/offline/hash.ts';

test('a file is known by the beginning of its SHA-256', async () => {
  const bytes = new TextEncoder().encode('Größe');
  expect(await hashOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
});
