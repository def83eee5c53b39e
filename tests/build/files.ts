import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All files below a folder, as sorted paths with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The printed pages of a built folder, as paths. */
export function listPages(folder: string): string[] {
  return listFiles(folder).filter((path) => path.endsWith('.html'));
}

/** The pages of articles, as paths; what else lies below their addresses is left out. */
export function listArticlePages(folder: string): string[] {
  return listPages(folder).filter((path) => /^artikel\/\d{4}\/[^/]+\/index\.html$/.test(path));
}

/** A file of a built folder as text. */
export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The values of an attribute in a page, entities decoded as far as addresses need it. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#x26;', '&'),
  );
}

/** A file of a built folder as bytes. */
export function readBytes(folder: string, path: string): Buffer {
  return readFileSync(join(folder, path));
}
