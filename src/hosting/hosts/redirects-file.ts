import { encodePath, type Redirect } from '../redirects.ts';

/**
 * Prints redirects in the format of `_redirects`, permanent ones. Cloudflare Pages follows them; Netlify prefers
 * the page at the former address, and Cloudflare refuses the `301!` that would overrule it.
 */
export function printRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${encodePath(from)} ${encodePath(to)} 301\n`).join('');
}
