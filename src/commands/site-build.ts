import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { build } from 'astro';
import { HELD_BACK } from '../loader/held-back.ts';
import { readEnvironment } from '../read-environment.ts';

/**
 * Builds the site, and names at the end what it held back.
 * @throws ContentError where the content, EnvironmentError where the environment is at fault; the site of the
 *   last build stays as it is
 */
export async function buildSite(): Promise<void> {
  const { isSiteUrlDefault, siteUrl } = readEnvironment(process.env, process.cwd());
  if (isSiteUrlDefault) {
    console.warn(
      `SITE_URL is not set: canonical addresses and metadata say ${siteUrl.origin}. ` +
        'Set it before you deploy, for example SITE_URL=https://example.org.',
    );
  }
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
