import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Carrier } from '../../../src/deploy/carrier.ts';
import { deploySite } from '../../../src/deploy/deploy-site.ts';

/** Files by their paths, as text. */
export type Files = Readonly<Record<string, string>>;

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-deploy-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Takes a folder as it is, and puts files into it. */
export function writeFiles(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Everything in a folder, links unfollowed: what they lead to does not count. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => lstatSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** A site in miniature: each release has a script of its own, and an article that the next no longer has. */
export function smallSite(release: number): Files {
  const page = `<script src="/_astro/page.${release}.js"></script><img src="/_astro/bild.1.png">`;
  return {
    'index.html': page,
    '404.html': page,
    'artikel/2026/bleibt/index.html': page,
    [`artikel/2026/nur-${release}/index.html`]: page,
    [`artikel/2026/nur-${release}.epub`]: `Buch ${release}`,
    [`_astro/page.${release}.js`]: `Schrift ${release}`,
    '_astro/bild.1.png': 'Bild',
    'pagefind/pagefind.js': `Suche ${release}`,
    'pagefind/pagefind-entry.json': `{"fragment":${release}}`,
    [`pagefind/fragment/de_${release}.pf_fragment`]: `Teil ${release}`,
    'feed.xml': `Neuestes ${release}`,
    'offline.json': `{"id":${release}}`,
    'sw.js': `Arbeiter ${release}`,
  };
}

/** The scripts and pictures that some page in a folder names, and that are not there. */
export function findMissing(folder: string): string[] {
  const files = readFiles(folder);
  const named = Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.html') ? [...text.matchAll(/"\/(_astro\/[^"]+)"/g)].map(([, name = '']) => name) : [],
  );
  const fragment = /\d+/.exec(files['pagefind/pagefind-entry.json'] ?? '')?.[0];
  if (fragment !== undefined) named.push(`pagefind/fragment/de_${fragment}.pf_fragment`);
  return [...new Set(named)].filter((path) => !(path in files));
}

/** Deploys files as a site, and answers with what was printed. */
export async function deployFiles(
  files: Files,
  createCarrier: (site: string) => Carrier,
  isDry = false,
): Promise<string[]> {
  const site = writeFiles(makeFolder(), files);
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  await deploySite({ site, target: 'ziel', carrier: createCarrier(site), isDry, print });
  return lines;
}

/** Names at which tools stumble. */
export const ODD_NAMES: Files = {
  'mit leerzeichen/straße #1?.html': 'a',
  '-rf/--delete': 'b',
  'zeilen\numbruch.html': 'c',
  '_astro/\\#012*[a-z]?.js': 'd',
  "'$(touch x)`;&.txt": 'e',
  'cafe\u0301.txt': 'f',
  ' ': 'g',
};
