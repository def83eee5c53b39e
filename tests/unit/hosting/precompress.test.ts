import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createKeeper } from '../../../src/formats/keep-made.ts';
import { precompress } from '../../../src/hosting/precompress.ts';

const TEXT = 'Der Rat hat am Dienstag lange über die Brücke beraten.\n'.repeat(40);

function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The packed versions in a folder. */
const packedIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:br|gz)$/.test(path))
    .sort();

const packAnew = (folder: string) => precompress(folder, async (_, make) => make());

describe('packed versions', () => {
  test.each(['br', 'gz'])('hold what the text holds: .%s', async (end) => {
    const folder = makeFolder({ 'a/mit leerzeichen.html': TEXT });
    await packAnew(folder);
    const packed = readFileSync(join(folder, `a/mit leerzeichen.html.${end}`));
    expect(packed.length).toBeLessThan(TEXT.length / 2);
    expect((end === 'br' ? brotliDecompressSync(packed) : gunzipSync(packed)).toString()).toBe(TEXT);
  });

  test.each(['html', 'css', 'js', 'mjs', 'json', 'xml', 'xsl', 'svg', 'txt', 'md', 'webmanifest', 'opml'])(
    'lie beside every text: .%s',
    async (end) => {
      const folder = makeFolder({ [`x.${end}`]: TEXT });
      await packAnew(folder);
      expect(packedIn(folder)).toEqual([`x.${end}.br`, `x.${end}.gz`]);
    },
  );

  test.each([
    ['a small text, which travels in one packet', 'x.html', TEXT.slice(0, 900)],
    ['a text that does not become smaller', 'x.txt', randomBytes(4096)],
    ['what is packed by its own format', 'pagefind/fragment/de_1.pf_fragment', TEXT],
    ['a picture', 'x.png', TEXT],
    ['an e-book', 'x.epub', TEXT],
    ['what a host reads itself', '_headers', TEXT],
    ['what a host reads itself', '_redirects', TEXT],
    ['what one file must replace in an emergency', 'sw.js', TEXT],
    ['what replaces it', 'sw-aus.js', TEXT],
  ])('are not made of %s: %s', async (_, path, content) => {
    const folder = makeFolder({ [path]: content });
    expect(await packAnew(folder)).toEqual({ texts: 0, bytes: 0, packedBytes: {}, taken: [] });
    expect(packedIn(folder)).toEqual([]);
  });

  test('note neither when nor where they were made', async () => {
    const [one, other] = [makeFolder({ 'x.html': TEXT }), makeFolder({ 'a/y.html': TEXT })];
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    await packAnew(one);
    vi.setSystemTime(new Date('2030-01-01'));
    await packAnew(other);
    vi.useRealTimers();
    for (const end of ['br', 'gz']) {
      expect(readFileSync(join(one, `x.html.${end}`))).toEqual(readFileSync(join(other, `a/y.html.${end}`)));
    }
    // RFC 1952: four bytes of time after magic number, method and flags.
    expect([...readFileSync(join(one, 'x.html.gz')).subarray(3, 8)]).toEqual([0, 0, 0, 0, 0]);
  });

  test('of others stay as they are, and are named', async () => {
    const folder = makeFolder({ 'a/x.css': TEXT, 'a/x.css.gz': 'von anderen' });
    expect(await packAnew(folder)).toMatchObject({ texts: 1, taken: ['a/x.css.gz'] });
    expect(readFileSync(join(folder, 'a/x.css.gz'), 'utf8')).toBe('von anderen');
    expect(packedIn(folder)).toEqual(['a/x.css.br', 'a/x.css.gz']);
  });

  test('are made only of texts that have changed', async () => {
    const cache = makeFolder();
    const texts = { 'a.html': TEXT, 'b.html': `${TEXT}b`, 'c.html': `${TEXT}c` };
    const pack = async (files: Readonly<Record<string, string>>) => {
      const folder = makeFolder(files);
      const keep = createKeeper(cache);
      let made = 0;
      await precompress(folder, (origin, make) =>
        keep(origin, () => {
          made += 1;
          return make();
        }),
      );
      return { made, versions: packedIn(folder).map((path) => readFileSync(join(folder, path))) };
    };
    const first = await pack(texts);
    const second = await pack(texts);
    const third = await pack({ ...texts, 'b.html': `${TEXT}anders` });
    expect([first.made, second.made, third.made]).toEqual([6, 0, 2]);
    expect(second.versions).toEqual(first.versions);
  });
});

/** Bytes that nothing makes smaller, the same in every run. */
function randomBytes(count: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 0xff;
  });
}
