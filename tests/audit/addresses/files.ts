import { extname } from 'node:path';
import { ASSETS } from '../../../src/article/urls.ts';
import { FILES } from '../../../src/offline/names.ts';
import { naming, readBook, type SiteFolder } from '../site-folder.ts';
import { isOffline } from '../switches.ts';
import type { Address } from './address.ts';
import { addressesInCss } from './css.ts';
import { addressesInHosts } from './hosts.ts';
import { addressesInJson } from './json.ts';
import { addressesInMarkdown } from './markdown.ts';
import { addressesInList, addressesInWorker } from './offline.ts';
import { addressesInScript } from './script.ts';
import { addressesInXml } from './xml.ts';

/** An address, where it stands, and among which kind of files it is counted. */
export interface PlacedAddress extends Address {
  readonly file: string;
  readonly kind: 'pages' | 'feeds' | 'sitemaps' | 'Markdown' | 'books' | 'scripts' | 'other files';
}

/** Every address that a site's files name. */
export function* addressesIn(site: SiteFolder): Generator<PlacedAddress> {
  for (const file of site.files) {
    const kind = kindOf(file);
    for (const address of naming(file, () => addressesOfFile(site, file))) yield { ...address, file, kind };
  }
}

function addressesOfFile(site: SiteFolder, file: string): readonly Address[] {
  const page = site.pages.get(file);
  if (page) return page.addresses;
  if (file === FILES.archive) return addressesInList(site.text(file), site.base);
  if (file === FILES.worker && isOffline(site)) return addressesInWorker(site.text(file), site.base);
  if (/^_|^robots\.txt$|^\.well-known\//.test(file) && !file.startsWith(ASSETS)) {
    return addressesInHosts(file, site.text(file));
  }
  switch (extname(file)) {
    case '.css':
      return addressesInCss(site.text(file));
    case '.js':
      return addressesInScript(site.text(file), site.base);
    case '.json':
    case '.webmanifest':
      return addressesInJson(JSON.parse(site.text(file)));
    case '.md':
      return addressesInMarkdown(site.text(file));
    case '.opml':
    case '.svg':
    case '.xml':
    case '.xsl':
      return addressesInXml(site.text(file));
    case '.epub':
      // What is relative leads from one part of the book to another, which checkers of books look at.
      return [...readBook(site.bytes(file))]
        .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
        .flatMap(([name, text]) =>
          addressesInXml(text).map((address) => ({ ...address, at: `${name}: ${address.at}` })),
        )
        .filter(({ text }) => /^https?:/i.test(text));
    default:
      return [];
  }
}

function kindOf(file: string): PlacedAddress['kind'] {
  if (file.endsWith('.html')) return 'pages';
  if (/(?:^|\/)(?:feed|atom)\.(?:xml|json)$|\.opml$/.test(file)) return 'feeds';
  if (/^sitemap/.test(file)) return 'sitemaps';
  if (file.endsWith('.md')) return 'Markdown';
  if (file.endsWith('.epub')) return 'books';
  return file.endsWith('.js') ? 'scripts' : 'other files';
}
