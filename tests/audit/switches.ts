import { type Deploy, FILES } from '../../src/offline/names.ts';
import { locate } from './addresses/locate.ts';
import { idOf } from './checks/article-ids.ts';
import type { SiteFolder } from './site-folder.ts';

/** What operators can switch off in `src/site.ts`, as a built site shows it. */

/** Whether there is a card for each article: pages then name their own as the picture that stands for them. */
export function hasCards(site: SiteFolder): boolean {
  return [...site.pages].some(([file, { preview = '' }]) => {
    const id = idOf(file);
    const where = locate(site, file, preview);
    return id !== undefined && where.kind === 'within' && where.file === `artikel/${id}.png`;
  });
}

/** Whether readers can read without a network. */
export function isOffline(site: SiteFolder): boolean {
  if (!site.has(FILES.deploy)) return true;
  const { off }: Deploy = JSON.parse(site.text(FILES.deploy));
  return off !== true;
}
