import { build } from 'astro';
import { readEnvironment } from '../read-environment.ts';

/**
 * Builds the site.
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
  await build({});
}
