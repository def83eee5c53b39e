import { parseXml } from '../../read-xml.ts';
import { locate } from '../addresses/locate.ts';
import type { SiteFolder } from '../site-folder.ts';
import { idAt } from './article-ids.ts';

/** One document of a feed: the addresses of its articles, and of the archive to read after it. */
interface PartOfFeed {
  readonly urls: readonly string[];
  readonly previous: string | undefined;
}

/** The articles of a feed with all of its archives. */
export function inFeed(site: SiteFolder, file: string, read: (text: string) => PartOfFeed): Set<string> {
  const ids = new Set<string>();
  const seen = new Set<string>();
  let next: string | undefined = file;
  while (next !== undefined && site.has(next) && !seen.has(next)) {
    seen.add(next);
    const { urls, previous } = read(site.text(next));
    for (const url of urls) ids.add(idAt(site, next, url) ?? url);
    next = previous === undefined ? undefined : fileAt(site, next, previous);
  }
  return ids;
}

export function readRss(text: string): PartOfFeed {
  const document = parseXml(text);
  const urls = [...document.getElementsByTagName('item')].flatMap((item) =>
    [...item.getElementsByTagName('link')].map((link) => link.textContent ?? ''),
  );
  return { urls, previous: previousIn(document.getElementsByTagName('atom:link')) };
}

export function readAtom(text: string): PartOfFeed {
  const document = parseXml(text);
  const urls = [...document.getElementsByTagName('entry')].flatMap((entry) =>
    [...entry.getElementsByTagName('link')]
      .filter((link) => link.getAttribute('rel') === 'alternate')
      .map((link) => link.getAttribute('href') ?? ''),
  );
  return { urls, previous: previousIn(document.getElementsByTagName('link')) };
}

function fileAt(site: SiteFolder, file: string, address: string): string | undefined {
  const where = locate(site, file, address);
  return where.kind === 'within' ? where.file : undefined;
}

function previousIn(links: Iterable<{ getAttribute(name: string): string | null }>): string | undefined {
  const link = [...links].find((candidate) => candidate.getAttribute('rel') === 'prev-archive');
  return link?.getAttribute('href') ?? undefined;
}

export function readJsonFeed(text: string): PartOfFeed {
  const { items, next_url: previous }: { items: readonly { url: string }[]; next_url?: string } =
    JSON.parse(text);
  return { urls: items.map(({ url }) => url), previous };
}
