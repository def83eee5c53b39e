import { build } from 'astro';
import { environment } from '../environment.ts';

/**
 * Builds the site; where the content or the environment is at fault, says so without a stack trace and ends
 * the process with exit code 1. The site of the last build stays as it is.
 */
export async function buildSite(): Promise<void> {
  if (environment.isSiteUrlDefault) {
    console.warn(
      `SITE_URL is not set: canonical addresses and metadata say ${environment.siteUrl.origin}. ` +
        'Set it before you deploy, for example SITE_URL=https://example.org.',
    );
  }
  try {
    await build({});
  } catch (error) {
    const isContentError = error instanceof Error && error.name === 'ContentError';
    console.error(isContentError ? error.message : error);
    process.exit(1);
  }
}
