import { articleIdAt } from '../../../src/article/urls.ts';
import { type ArchiveList, FILES } from '../../../src/offline/names.ts';
import { parseXml } from '../../read-xml.ts';
import { locate } from '../addresses/locate.ts';
import { readFragments } from '../search-index.ts';
import { readBook, type SiteFolder } from '../site-folder.ts';
import { hasCards, isOffline } from '../switches.ts';
import { idAt, idOf } from './article-ids.ts';
import { inFeed, readAtom, readJsonFeed, readRss } from './feed-articles.ts';

/** A place in a built site that holds articles: the ids it names, and where findings say it is. */
export interface Place {
  readonly name: string;
  readonly file: string;
  readonly ids: ReadonlySet<string>;
}

/** The articles that have a page which readers are meant to find. */
export function listPrinted(site: SiteFolder): Set<string> {
  return new Set(
    [...site.pages].flatMap(([file, { isHidden, refresh }]) =>
      isHidden || refresh !== undefined ? [] : (idOf(file) ?? []),
    ),
  );
}

/** The places that hold every published article. */
export function listPlaces(site: SiteFolder): Place[] {
  const place = (name: string, file: string, ids: Iterable<string>): Place => ({
    name,
    file,
    ids: new Set(ids),
  });
  const beside = (ending: string) =>
    site.files.flatMap((file) => new RegExp(`^artikel/(\\d{4}/[^/]+)\\.${ending}$`).exec(file)?.[1] ?? []);
  const topicFeeds = site.files.filter((file) => /^themen\/[^/]+\/feed\.json$/.test(file));
  return [
    place('pages of months', 'archiv/', linkedFrom(site, /^archiv\/\d{4}\/\d{2}\/index\.html$/)),
    place('pages of topics', 'themen/', linkedFrom(site, /^themen\/[^/]+\/(?:\d+\/)?index\.html$/)),
    place('RSS', 'feed.xml', inFeed(site, 'feed.xml', readRss)),
    place('Atom', 'atom.xml', inFeed(site, 'atom.xml', readAtom)),
    place('JSON Feed', 'feed.json', inFeed(site, 'feed.json', readJsonFeed)),
    place(
      'feeds of topics',
      'themen/',
      topicFeeds.flatMap((file) => [...inFeed(site, file, readJsonFeed)]),
    ),
    place('sitemaps', 'sitemap.xml', inSitemaps(site)),
    place(
      'search index',
      'pagefind/',
      readFragments(site).flatMap(({ url }) => articleIdAt(url.slice(1)) ?? []),
    ),
    place('e-books', 'artikel/', beside('epub')),
    place('e-books of months', 'ausgaben/monat/', inEditions(site, 'ausgaben/monat/')),
    place('e-books of topics', 'ausgaben/thema/', inEditions(site, 'ausgaben/thema/')),
    place('Markdown', 'artikel/', beside('md')),
    ...(hasCards(site) ? [place('cards', 'artikel/', beside('png'))] : []),
    ...(isOffline(site) ? [place('archive for want of a network', FILES.archive, inArchive(site))] : []),
  ];
}

/** The ids of the articles to which pages of a kind link. */
export function linkedFrom(site: SiteFolder, pages: RegExp): string[] {
  return [...site.pages]
    .filter(([file]) => pages.test(file))
    .flatMap(([file, { addresses }]) =>
      addresses.flatMap(({ text, use }) => (use === 'link' ? (idAt(site, file, text) ?? []) : [])),
    );
}

function inSitemaps(site: SiteFolder): string[] {
  const locations = (file: string) =>
    [...parseXml(site.text(file)).getElementsByTagName('loc')].map((element) => element.textContent ?? '');
  return locations('sitemap.xml')
    .map((address) => locate(site, 'sitemap.xml', address))
    .flatMap((where) => (where.kind === 'within' && site.has(where.file) ? locations(where.file) : []))
    .flatMap((address) => idAt(site, 'sitemap.xml', address) ?? []);
}

/** The articles in the books of a folder, whose chapters bear their names. */
function inEditions(site: SiteFolder, folder: string): string[] {
  return site.files
    .filter((file) => file.startsWith(folder) && file.endsWith('.epub'))
    .flatMap((file) => [...readBook(site.bytes(file)).keys()])
    .flatMap((name) => /(\d{4})-([^/]+)\.xhtml$/.exec(name)?.slice(1).join('/') ?? []);
}

/** The articles of the archive; it holds the notices of those that were withdrawn too. */
function inArchive(site: SiteFolder): string[] {
  if (!site.has(FILES.archive)) return [];
  const { files }: ArchiveList = JSON.parse(site.text(FILES.archive));
  const isNotice = (path: string) => site.pages.get(`${path}index.html`)?.isHidden === true;
  return Object.keys(files).flatMap((path) => (isNotice(path) ? [] : (articleIdAt(path) ?? [])));
}
