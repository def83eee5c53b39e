import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Fault } from '../article/fault.ts';
import { articleIdAt, RESERVED_PAGES } from '../article/urls.ts';

/** A printed page that was written by hand, and the file it was made of. */
export interface WrittenPage {
  /** Below the built folder, with a closing slash: `artikel/2025/x/`. */
  readonly pathname: string;
  /** As messages name it: `content/articles/2025/x.md`. */
  readonly file: string;
}

/** Where the built site lies. */
export interface Place {
  readonly base: string;
  readonly origin: string;
}

/** A link or a picture; only quoted values may hold an angle bracket, and text holds none that opens a tag. */
const ADDRESS = /<(?:a|img)(?:\s+[\w-]+(?:="[^"]*")?)*?\s+(?:href|src)="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&#x26;': '&',
  '&amp;': '&',
  '&#34;': '"',
  '&#x22;': '"',
  '&quot;': '"',
};

/**
 * Chooses from what a build printed the articles and the operator's own pages.
 * @param pathnames what was printed, such as `artikel/2025/x/`
 * @param content the content folder as messages name it
 */
export function chooseWrittenPages(pathnames: readonly string[], content: string): WrittenPage[] {
  const isSection = (name: string) => (RESERVED_PAGES as readonly string[]).includes(name);
  return pathnames.flatMap((pathname) => {
    const article = articleIdAt(pathname);
    if (article) return [{ pathname, file: `${content}/articles/${article}.md` }];
    const page = /^([^/]+)\/$/.exec(pathname)?.[1];
    return page && !isSection(page) ? [{ pathname, file: `${content}/pages/${page}.md` }] : [];
  });
}

/**
 * Finds the addresses within the site that lead to no file of the built folder, each once a page. What lies beside the
 * base path belongs to others.
 * @param folder absolute path of the built folder
 */
export async function findBrokenLinks(
  folder: string,
  pages: readonly WrittenPage[],
  place: Place,
): Promise<Fault[]> {
  const written = await readdir(folder, { recursive: true });
  const files = new Set(written.map((path) => `/${path.split(sep).join('/').normalize('NFC')}`));
  const found: Fault[] = [];
  for (const { pathname, file } of pages) {
    for (const address of await readAddresses(folder, pathname)) {
      const path = pathWithin(address, pathname, place);
      if (path === undefined || leadsToFile(path, files)) continue;
      found.push({ file, ...describe(address, place.base) });
    }
  }
  return found;
}

/**
 * The addresses of links and pictures in a page, each once, as they are written there.
 * @param folder absolute path of the built folder
 * @param pathname of the page, such as `artikel/2025/x/`
 */
export async function readAddresses(folder: string, pathname: string): Promise<ReadonlySet<string>> {
  const html = await readFile(join(folder, pathname, 'index.html'), 'utf8');
  return new Set([...html.matchAll(ADDRESS)].map(([, address = '']) => decode(address)));
}

/** The path of an address below the base path, with a leading slash; undefined where it leads elsewhere. */
function pathWithin(address: string, pathname: string, { base, origin }: Place): string | undefined {
  // Most links only lead on within the page.
  if (address.startsWith('#')) return undefined;
  const page = origin + base + pathname;
  if (!URL.canParse(address, page)) return undefined;
  const url = new URL(address, page);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  return url.pathname.slice(base.length - 1);
}

/** Hosts answer an address without its closing slash with the folder's page too. */
function leadsToFile(path: string, files: ReadonlySet<string>): boolean {
  const file = decodePath(path).normalize('NFC');
  return files.has(file.endsWith('/') ? `${file}index.html` : file) || files.has(`${file}/index.html`);
}

function describe(address: string, base: string): Omit<Fault, 'file'> {
  const isFromRoot = address.startsWith(base);
  const shown = JSON.stringify(isFromRoot ? address.slice(base.length - 1) : address);
  const remedy = /^(?:www\.|[\w-]+\.(?:de|com|org|net|at|ch|eu)\b)/i.test(address)
    ? 'Write an address of another site with https:// before it.'
    : isFromRoot || /^https?:/i.test(address)
      ? 'Correct it, or take it out.'
      : 'Write an address within the site with a leading slash, such as /artikel/2025/x/.';
  return { expected: 'a link or picture that exists', got: `${shown}, which leads nowhere`, remedy };
}

function decode(value: string): string {
  return value.replace(
    /&(?:#38|#x26|amp|#34|#x22|quot);/gi,
    (entity) => ENTITIES[entity.toLowerCase()] ?? entity,
  );
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
