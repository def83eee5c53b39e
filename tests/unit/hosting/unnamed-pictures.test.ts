import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeUnnamedPictures } from '../../../src/hosting/unnamed-pictures.ts';

/** Writes a folder, removes what is unnamed, and tells what is left among the assets. */
async function leftOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await removeUnnamedPictures(folder, '_astro');
  return readdirSync(join(folder, '_astro')).sort();
}

test('A picture that no page names is removed; what was made of it stays', async () => {
  expect(
    await leftOf({
      '_astro/haus.C1aB-d_9.jpg': '',
      '_astro/haus.C1aB-d_9_Z2abc.webp': '',
      'artikel/2025/x/index.html': '<img src="/_astro/haus.C1aB-d_9_Z2abc.webp">',
    }),
  ).toEqual(['haus.C1aB-d_9_Z2abc.webp']);
});

test.each([
  ['a page', 'index.html', '<img src="/zeitung/_astro/haus.C1aB-d_9.png">'],
  [
    'a page that percent-encodes its name',
    'x/index.html',
    '<img src="/_astro/gro%C3%9Fes%20haus.C1aB-d_9.png">',
  ],
  ['a list of sizes', 'index.html', '<source srcset="/_astro/haus.C1aB-d_9.png 480w, /_astro/x 2x">'],
  ['a style', '_astro/page.css', 'a{background:url(haus.C1aB-d_9.png)}'],
  ['a feed', 'feed.xml', '<url>https://example.org/_astro/haus.C1aB-d_9.png</url>'],
])('A picture that %s names stays', async (_, path, text) => {
  expect(await leftOf({ '_astro/haus.C1aB-d_9.png': '', [path]: text })).toContain('haus.C1aB-d_9.png');
});

test('A name with blanks and capitals is compared like any other', async () => {
  expect(
    await leftOf({
      '_astro/mein haus.C1aB-d_9.PNG': '',
      '_astro/Mein Haus.D1aB-d_9.PNG': '',
      'index.html': '<img src="/_astro/Mein Haus.D1aB-d_9.PNG">',
    }),
  ).toEqual(['Mein Haus.D1aB-d_9.PNG']);
});

test('Only pictures are removed', async () => {
  const files = ['page.C1aB-d_9.css', 'page.C1aB-d_9.js', 'serif.C1aB-d_9.woff2'];
  expect(await leftOf(Object.fromEntries(files.map((name) => [`_astro/${name}`, ''])))).toEqual(files.sort());
});

test('A site without assets is left alone', async () => {
  await expect(removeUnnamedPictures('/gibt-es-nicht', '_astro')).resolves.toBeUndefined();
});
