import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_URL } from '../sites/built-sites.ts';
import { attributeValues, listPages, read } from './files.ts';

/** The pages that readers are meant to find: neither what leads on from a former address nor what is hidden. */
export const listShownPages = (folder: string) =>
  listPages(folder).filter(
    (path) => !/http-equiv="refresh"|name="robots" content="noindex"/.test(read(folder, path)),
  );

/** The whole address that a page names as its own. */
export const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';

/** The values of the tags of a name, `og:image` or `twitter:card`. */
export function metaValues(html: string, name: string): string[] {
  const tags = html.match(new RegExp(`<meta (?:property|name)="${name}"(?: \\w+="[^"]*")*>`, 'g')) ?? [];
  return tags.flatMap((tag) => attributeValues(tag, 'content'));
}

/** The file of a built folder to which a whole address leads; undefined where it leads to none. */
export function fileAt(folder: string, address: string, base = '/'): string | undefined {
  if (!address.startsWith(SITE_URL + base)) return undefined;
  const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(folder, file)) ? file : undefined;
}

/** Dates as search engines want them: an instant with its zone. */
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
