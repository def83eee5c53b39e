import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed } from '../../../audit/checks/compressed.ts';
import { findingsOf, page, plantSite } from '../planted-site.ts';

const HTML = page('seite/', 'Text');

test('Compressed copies of what lies beside them are counted, and are no files of their own', async () => {
  const site = plantSite({
    'seite/index.html': HTML,
    'seite/index.html.br': brotliCompressSync(HTML),
    'seite/index.html.gz': gzipSync(HTML),
  });
  expect(await compressed.run(site)).toEqual({ counts: { copies: 2 }, findings: [] });
  expect(site.files).not.toContain('seite/index.html.br');
});

test.each([
  {
    what: 'holds something else',
    copy: gzipSync('anders'),
    got: 'expected the bytes of seite/index.html once decompressed',
  },
  {
    what: 'cannot be decompressed',
    copy: 'anders',
    got: 'expected the bytes of seite/index.html once decompressed',
  },
])('A copy is found that $what', async ({ copy, got }) => {
  const site = plantSite({ 'seite/index.html': HTML, 'seite/index.html.gz': copy });
  expect(await findingsOf(compressed, site)).toEqual([expect.stringContaining(got)]);
});

test('A copy is found that has no original', async () => {
  expect(await findingsOf(compressed, plantSite({ 'fehlt.html.br': brotliCompressSync(HTML) }))).toEqual([
    'fehlt.html.br: expected fehlt.html beside it, got no such file',
  ]);
});
