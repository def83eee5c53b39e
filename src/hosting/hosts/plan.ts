import type { HeaderRule } from '../policy.ts';
import type { Redirect } from '../redirects.ts';

/** What every host must be told of one built site. */
export interface HostPlan {
  /** The site's base path with slashes at both ends. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Addresses of withdrawn articles, with the base path: a notice stands there, which is no longer the article. */
  readonly withdrawn: readonly string[];
}

/** Files of the site that are written for hosts and concern no reader. */
export const FOR_HOSTS_ALONE = ['_headers', '_redirects'];

/**
 * The folder with what a host must be told that takes no word from the site itself; the build writes it beside the site.
 * @param site path of the built site
 */
export function folderForHosts(site: string): string {
  return `${site.replace(/[\\/]+$/, '')}-hosting`;
}

/** The page that answers for an address that does not exist, below the base path. */
export const NOT_FOUND_PAGE = '404.html';
