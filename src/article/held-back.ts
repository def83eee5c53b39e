import { formatDate } from './german.ts';
import { isPublished } from './published.ts';

/** What decides whether an article is held back. */
interface Dated {
  readonly draft: boolean;
  readonly published: Date;
}

/** How the writing desk marks an article that readers do not see yet; undefined where they do. */
export function labelHeldBack(article: Dated, now: Date, timeZone: string): string | undefined {
  if (isPublished(article, now)) return undefined;
  return article.draft ? 'Entwurf' : `Erscheint am ${formatDate(article.published, timeZone)}`;
}
