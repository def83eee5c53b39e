import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../src/search/register.ts';

describe('unpack', () => {
  const bytesOf = (data: Uint8Array | string) => new Uint8Array(Buffer.from(data));

  test.each(['{"Öl": "🚀"}', '0export$6^verbot!', ''])(
    'reads %j, packed or as a host has unpacked it',
    async (text) => {
      expect([await unpack(bytesOf(gzipSync(text))), await unpack(bytesOf(text))]).toEqual([text, text]);
    },
  );

  test('throws where a packed file is broken off', async () => {
    const packed = bytesOf(gzipSync('Exportverbot '.repeat(100)));
    await expect(unpack(packed.slice(0, 20))).rejects.toThrow();
  });
});
