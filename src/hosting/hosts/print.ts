import { printCaddyfile } from './caddy.ts';
import {
  printMetadataTable,
  printRequestFunction,
  printResponseFunction,
  printResponseHeadersPolicy,
} from './cloudfront.ts';
import { printHeadersFile } from './headers-file.ts';
import { printNginxConfig } from './nginx.ts';
import type { HostPlan } from './plan.ts';
import { printRedirectsFile } from './redirects-file.ts';

/** Files by their names. */
type Files = Readonly<Record<string, string>>;

/**
 * Prints what each host must be told: what it reads within the site, and what an operator gives it.
 * @param within the plan for hosts that change from one release to the next at once
 * @param beside the plan for servers, whose configuration meets the pages of several releases
 */
export function printForHosts(
  within: HostPlan,
  beside: HostPlan,
): { readonly within: Files; readonly beside: Files } {
  return {
    within: {
      _headers: printHeadersFile(within.rules, within.base),
      _redirects: printRedirectsFile(within.redirects),
    },
    beside: {
      'nginx.conf': printNginxConfig(beside),
      Caddyfile: printCaddyfile(beside),
      'cloudfront/request.js': printRequestFunction(beside),
      'cloudfront/response.js': printResponseFunction(beside),
      'cloudfront/response-headers-policy.json': printResponseHeadersPolicy(beside),
      'cloudfront/s3-metadata.tsv': printMetadataTable(beside),
    },
  };
}
