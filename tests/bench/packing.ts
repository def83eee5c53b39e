/**
 * Measures what packed versions of a built site cost and save: `npm run bench:packing` (the site in OUT_DIR, else
 * dist). Prints for each way the bytes of all texts together and the processor time, then the wall time of what a
 * build does: the first time, and the second, when nothing has changed.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeeper } from '../../src/formats/keep-made.ts';
import { listTexts, packWithBrotli, packWithGzip, precompress } from '../../src/hosting/precompress.ts';
import { readEnvironment } from '../../src/read-environment.ts';

const QUALITIES = [5, 8, 9, 10, 11];

const { outDir } = readEnvironment(process.env, process.cwd());
const texts = await Promise.all((await listTexts(outDir)).map((path) => readFile(join(outDir, path))));
const bytes = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} texts: ${toKib(bytes)}`);

const ways = [
  { name: 'gzip 9', pack: packWithGzip },
  ...QUALITIES.map((quality) => ({
    name: `Brotli ${quality}`,
    pack: (text: Uint8Array) => packWithBrotli(text, quality),
  })),
];
for (const { name, pack } of ways) {
  const before = process.cpuUsage();
  let packed = 0;
  for (const text of texts) packed += (await pack(text)).length;
  const { user, system } = process.cpuUsage(before);
  console.log(`${name}: ${toKib(packed)}, ${((user + system) / 1e6).toFixed(1)} s of processor time`);
}

const work = mkdtempSync(join(tmpdir(), 'lesesaal-bench-'));
const keep = createKeeper(join(work, 'cache'));
for (const time of ['first', 'second']) {
  const folder = join(work, time);
  cpSync(outDir, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const start = performance.now();
  await precompress(folder, keep);
  console.log(`A build packs the ${time} time in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
rmSync(work, { recursive: true, force: true });

function toKib(size: number): string {
  return `${Math.ceil(size / 1024)} KiB`;
}
