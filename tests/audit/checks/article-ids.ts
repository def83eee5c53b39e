import { articleIdAt } from '../../../src/article/urls.ts';
import { locate } from '../addresses/locate.ts';
import type { SiteFolder } from '../site-folder.ts';

/** The id of the article that a file is the page of. */
export function idOf(file: string): string | undefined {
  return file.endsWith('index.html') ? articleIdAt(file.slice(0, -'index.html'.length)) : undefined;
}

/** The id of the article to whose page an address leads. */
export function idAt(site: SiteFolder, file: string, address: string): string | undefined {
  const where = locate(site, file, address);
  return where.kind === 'within' ? idOf(where.file) : undefined;
}
