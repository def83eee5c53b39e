import { toDateText } from './dates.ts';
import { formatDate } from './german.ts';
import { isPublished } from './published.ts';

/** What decides whether an article is held back. */
interface Dated {
  readonly draft: boolean;
  readonly published: Date;
}

/** The most articles that are named of each kind. */
const MAX_NAMED = 5;

/**
 * Names in one line the articles that a build does not publish yet:
 * `Held back: 1 draft (2025/x), 1 dated ahead (2026/y, from 2026-12-24)`.
 * @returns undefined where there is none
 */
export function describeHeldBack(
  articles: readonly (Dated & { readonly id: string })[],
  now: Date,
  timeZone: string,
): string | undefined {
  const held = articles.filter((article) => !isPublished(article, now));
  const drafts = held.filter(({ draft }) => draft).map(({ id }) => id);
  const ahead = held
    .filter(({ draft }) => !draft)
    .sort((a, b) => a.published.getTime() - b.published.getTime())
    .map(({ id, published }) => `${id}, from ${toDateText(published, timeZone)}`);
  const kinds = [
    ...(drafts.length > 0
      ? [`${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'} ${list(drafts)}`]
      : []),
    ...(ahead.length > 0 ? [`${ahead.length} dated ahead ${list(ahead)}`] : []),
  ];
  return kinds.length > 0 ? `Held back: ${kinds.join(', ')}` : undefined;
}

/** How the writing desk marks an article that readers do not see yet; undefined where they do. */
export function labelHeldBack(article: Dated, now: Date, timeZone: string): string | undefined {
  if (isPublished(article, now)) return undefined;
  return article.draft ? 'Entwurf' : `Erscheint am ${formatDate(article.published, timeZone)}`;
}

function list(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  return `(${[...names.slice(0, MAX_NAMED), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')})`;
}
