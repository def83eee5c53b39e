import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findPlaceholders } from '../../../src/hosting/placeholders.ts';

/** Finds what is left of the template in pages with these texts, by their names. */
function placeholdersIn(texts: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const pages = Object.entries(texts).map(([name, text]) => {
    mkdirSync(join(folder, name), { recursive: true });
    const header = '<style>a[data-kopf]{}</style><header>[Kopf der Seite]</header>';
    const html = `${header}<article><h1>x</h1><div class="prose">${text}</div></article><p>[Fuß der Seite]</p>`;
    writeFileSync(join(folder, name, 'index.html'), html);
    return { pathname: `${name}/`, file: `content/${name}.md` };
  });
  return findPlaceholders(folder, pages);
}

test.each([
  '<blockquote><p><strong>Platzhalter:</strong> Ersetzen Sie …</p></blockquote>',
  '<p>[Straße und Hausnummer]<br>\n[Ort]</p>',
  '<p>E-Mail: [Adresse]</p>',
  '<p>Speicherdauer: [Angabe des\nHosters]</p>',
  '<p>[zuständige Behörde]</p>',
])('A page with what the template left open is found: %s', async (text) => {
  expect(await placeholdersIn({ b: text, a: text, c: '<p>Fertig.</p>' })).toEqual([
    'content/a.md',
    'content/b.md',
  ]);
});

test.each([
  '<p>Ada Beispiel, Musterweg 1</p>',
  '<p>„Das ist so [sic] und […] nicht anders“</p>',
  '<p>Dies ist kein Platzhalter.</p>',
  '<p>Nach [1] und [12, 13].</p>',
])('A page that is filled in is left alone: %s', async (text) => {
  expect(await placeholdersIn({ a: text })).toEqual([]);
});

test('An article may hold what it likes', async () => {
  expect(await placeholdersIn({ 'artikel/2025/x': '<p>[Name der Person]</p>' })).toEqual([]);
});
