import { toCalendarDate } from './dates.ts';
import { slugify } from './slug.ts';

/** Where an article lives: the folder is the year of its publication, the name its slug. */
export interface ArticlePath {
  /** `2025/deepseek-verschiebt-r2`, the article's identity everywhere. */
  readonly id: string;
  readonly year: number;
  readonly slug: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Tells whether a text may be the name of a file: lowercase ASCII letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/**
 * Reads an article's path below `articles/`.
 * @param path such as `2025/deepseek-verschiebt-r2.md`, with forward slashes
 * @returns undefined where it is not `<year>/<slug>.md`
 */
export function parseArticlePath(path: string): ArticlePath | undefined {
  const [folder = '', name = '', ...rest] = path.split('/');
  const slug = name.replace(/\.md$/, '');
  if (rest.length > 0 || !/^[1-9]\d{3}$/.test(folder) || !name.endsWith('.md') || !isSlug(slug))
    return undefined;
  return { id: `${folder}/${slug}`, year: Number(folder), slug };
}

/**
 * The path that an article's file should have below `articles/`.
 * @param path the path it has
 * @param published the instant of publication, where it could be read; else the year stays a placeholder
 */
export function rightArticlePath(path: string, published: Date | undefined, timeZone: string): string {
  const name = path.split('/').at(-1) ?? '';
  const folder = /^([1-9]\d{3})\//.exec(path)?.[1];
  const year = published ? String(toCalendarDate(published, timeZone).year) : (folder ?? '<year>');
  return `${year}/${slugify(name.replace(/\.(?:md|markdown)$/i, '')) || '<name>'}.md`;
}
