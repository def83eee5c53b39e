import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from '../article/fault.ts';
import { isPublished } from '../article/published.ts';
import { chooseWrittenPages, type WrittenPage } from '../hosting/broken-links.ts';
import { readBuiltPlace } from '../hosting/built-place.ts';
import { listFiles } from '../loader/collection.ts';
import type { Environment } from '../read-environment.ts';
import type { CheckedArticle } from './content.ts';

/** A folder or file of which a site is built, as messages name it, and its absolute path. */
interface Source {
  readonly label: string;
  readonly path: string;
}

/** What of the project a build reads beside the content: a copy of this, with the packages, builds the same site. */
export const BUILT_FROM = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** Files in the content folder that no build reads. */
const UNREAD = ['feeds.yaml'];

const BUILD = 'Run npm run build.';

/** Tells whether there is a built site. */
export function isBuilt(folder: string): boolean {
  return statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Finds a built site that was built for another place than it is to be deployed to. */
export function checkPlace({
  project,
  outDir,
  base,
  siteUrl,
  isSiteUrlDefault,
}: Environment): Fault | undefined {
  const built = readBuiltPlace(readFileSync(join(outDir, 'index.html'), 'utf8'));
  const address = siteUrl.origin + base;
  const isRight = isSiteUrlDefault ? built.base === base : built.address === address;
  if (isRight) return undefined;
  return {
    file: nameFolder(outDir, project),
    expected: `a site built for ${isSiteUrlDefault ? `BASE_PATH=${base}` : address}`,
    got: `one built for ${(isSiteUrlDefault ? built.base : built.address) ?? 'an unknown place'}`,
    remedy: 'Run npm run build with the same SITE_URL and BASE_PATH as this check.',
  };
}

/** Finds out whether something changed, or an article became due, after a site was built. */
export function checkAge(
  { project, outDir, content, now }: Environment,
  articles: readonly CheckedArticle[],
): Fault[] {
  const { mtime: builtAt } = statSync(join(outDir, 'index.html'));
  const sources: Source[] = [content, ...BUILT_FROM.map((label) => ({ label, path: join(project, label) }))];
  const newest = sources
    .flatMap(listSource)
    .reduce<ChangedFile | undefined>((last, file) => (last && last.at >= file.at ? last : file), undefined);
  const folder = nameFolder(outDir, project);
  const faults: Fault[] = [];
  if (newest && newest.at > builtAt.getTime()) {
    const got = `one of ${builtAt.toISOString()}, and ${newest.name} changed after it`;
    faults.push({ file: folder, expected: 'a build after the last change', got, remedy: BUILD });
  }
  for (const article of articles) {
    if (!isPublished(article, now) || isPublished(article, builtAt)) continue;
    const got = `one of ${builtAt.toISOString()}, when it was dated ahead`;
    faults.push({ file: article.file, expected: 'a build since it became due', got, remedy: BUILD });
  }
  return faults;
}

/**
 * Lists the articles and own pages of a built site. What else a folder has (a redirect at a former address, a page from
 * `public/`) was made of no file in the content.
 * @param folder absolute path of the built folder
 */
export function listWrittenPages(folder: string, content: Environment['content']): WrittenPage[] {
  const pathnames = listFiles(folder)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
  return chooseWrittenPages(pathnames, content.label).filter(({ file }) =>
    existsSync(join(content.path, file.slice(content.label.length))),
  );
}

interface ChangedFile {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

function listSource({ label, path }: Source): ChangedFile[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [{ name: label, at: stats.mtimeMs }];
  return listFiles(path)
    .filter((file) => !UNREAD.includes(file))
    .map((file) => ({ name: `${label}/${file}`, at: statSync(join(path, file)).mtimeMs }));
}

/** A folder as messages name it: within the project by its path from there. */
export function nameFolder(folder: string, project: string): string {
  const name = relative(project, folder);
  return name === '' || name.startsWith('..') ? folder : name;
}
