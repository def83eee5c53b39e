import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addIntegrity } from '../../../src/hosting/integrity.ts';

const CODE = 'export const lesesaal = 1;\n';
const HASH = `sha256-${createHash('sha256').update(CODE).digest('base64')}`;

/** A built folder with one page and one script. */
async function addTo(html: string, base = '/'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'suche'));
  writeFileSync(join(folder, '_astro', 'seite.js'), CODE);
  writeFileSync(join(folder, 'suche', 'index.html'), html);
  await addIntegrity(folder, base);
  return readFileSync(join(folder, 'suche', 'index.html'), 'utf8');
}

test.each(['/', '/zeitung/'])('a script of the site at %s has the hash of its file', async (base) => {
  const html = await addTo(`<p>$1</p><script type="module" src="${base}_astro/seite.js"></script>`, base);
  expect(html).toBe(
    `<p>$1</p><script type="module" src="${base}_astro/seite.js" integrity="${HASH}"></script>`,
  );
});

test.each([
  '<p>Kein Skript</p>',
  '<script type="module">let inline;</script>',
  '<p>&lt;script type="module" src="/_astro/seite.js"></p>',
])('a page that loads none stays as it was: %s', async (html) => {
  expect(await addTo(html)).toBe(html);
});
