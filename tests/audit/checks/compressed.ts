import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Check, Finding } from '../check.ts';

/** Every compressed copy has its original beside it and holds the same bytes. */
export const compressed: Check = {
  name: 'compressed',
  run: (site) => {
    const findings: Finding[] = [];
    for (const file of site.compressed) {
      const original = file.replace(/\.(?:br|gz)$/, '');
      const decode = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      if (!site.has(original))
        findings.push({ file, expected: `${original} beside it`, got: 'no such file' });
      else if (!decodes(decode, site.bytes(file), site.bytes(original))) {
        findings.push({ file, expected: `the bytes of ${original} once decompressed`, got: 'others' });
      }
    }
    return { counts: { copies: site.compressed.length }, findings };
  },
};

function decodes(decode: (bytes: Buffer) => Buffer, copy: Buffer, original: Buffer): boolean {
  try {
    return decode(copy).equals(original);
  } catch {
    return false;
  }
}
