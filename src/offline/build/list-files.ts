import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ASSETS, articleIdAt } from '../../article/urls.ts';
import { RECORD_ATTRIBUTE } from '../../search/record.ts';
import { hashOf } from '../hash.ts';
import { type ArchiveList, INDEX_FOLDER } from '../names.ts';
import { canonicalPathIn, isFont, isScript, picturesIn } from '../page-assets.ts';

/** What a built folder holds for the worker; addresses are below the base path. */
export interface BuiltFiles {
  readonly files: ArchiveList['files'];
  /** How many articles are among them. */
  readonly articles: number;
  /** Addresses of articles that were withdrawn. */
  readonly withdrawn: readonly string[];
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
}

/**
 * Lists what a reader needs to have the whole site without a network: every page but the originals of imported texts, of
 * every picture one version, scripts, fonts and the search index.
 * @param folder absolute path of the built folder
 * @param pathnames the pages that were printed, such as `artikel/2025/x/`
 * @param base the site's base path
 */
export async function listFiles(
  folder: string,
  pathnames: readonly string[],
  base: string,
): Promise<BuiltFiles> {
  const files: Record<string, readonly [string, number]> = {};
  const pages: typeof files = {};
  const add = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    files[path] = [await hashOf(bytes), bytes.length];
  };
  const read = async (path: string) => new Uint8Array(await readFile(join(folder, path)));
  const pictures = new Set<string>();
  const withdrawn: string[] = [];
  let articles = 0;
  for (const pathname of pathnames.toSorted()) {
    if (pathname.endsWith('/original/')) continue;
    const bytes = await read(join(pathname, 'index.html')).catch(() => undefined);
    const html = new TextDecoder().decode(bytes);
    // What names itself no page of this address is a notice, or leads elsewhere.
    if (!bytes || canonicalPathIn(html) !== base + pathname) continue;
    if (articleIdAt(pathname)) {
      if (html.includes(` ${RECORD_ATTRIBUTE}=`)) articles += 1;
      else withdrawn.push(pathname);
    }
    pages[pathname] = [await hashOf(bytes), bytes.length];
    for (const address of picturesIn(html, base)) pictures.add(address.slice(base.length));
  }
  const assets = (await readdir(join(folder, ASSETS))).sort().map((name) => ASSETS + name);
  const scripts = assets.filter(isScript);
  const fonts = assets.filter(isFont);
  const index = await readdir(join(folder, INDEX_FOLDER), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const parts = index
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/').replace(/^\//, ''),
    );
  for (const path of [...scripts, ...fonts]) await add(path, await read(path));
  for (const path of [...pictures].sort()) await add(path, await read(decodeURIComponent(path)));
  // After what they need: a half-finished archive has no page that is not whole.
  Object.assign(files, pages);
  for (const path of parts.sort()) await add(path, await read(path));
  return { files, articles, withdrawn, scripts, fonts };
}
