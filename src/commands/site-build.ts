import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { build } from 'astro';
import { formatFault } from '../article/fault.ts';
import { checkSettings, findMissingPages } from '../check-settings.ts';
import { HELD_BACK } from '../loader/held-back.ts';
import { readEnvironment } from '../read-environment.ts';
import { site } from '../site.ts';

/**
 * Builds the site, and names at the end what it held back.
 * @throws ContentError where the content (with a SITE_URL placeholders too), EnvironmentError or SiteError where
 *   environment or settings are at fault; the site of the last build stays as it is
 */
export async function buildSite(): Promise<void> {
  const { isSiteUrlDefault, siteUrl, content } = readEnvironment(process.env, process.cwd());
  checkSettings(site);
  if (isSiteUrlDefault) {
    console.warn(
      `SITE_URL is not set: canonical addresses and metadata say ${siteUrl.origin}. ` +
        'Set it before you deploy, for example SITE_URL=https://example.org.',
    );
  }
  const missing = findMissingPages(site.footerPages, content);
  if (missing) console.warn(formatFault(missing));
  let heldBack: unknown;
  const listen = (line: unknown) => {
    heldBack = line;
  };
  subscribe(HELD_BACK, listen);
  try {
    await build({});
  } finally {
    unsubscribe(HELD_BACK, listen);
  }
  if (heldBack !== undefined) console.log(heldBack);
}
