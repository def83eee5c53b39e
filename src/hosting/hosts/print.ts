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

/** Prints what each host must be told: what it reads within the site, and what an operator gives it. */
export function printForHosts(plan: HostPlan): { readonly within: Files; readonly beside: Files } {
  return {
    within: {
      _headers: printHeadersFile(plan.rules, plan.base),
      _redirects: printRedirectsFile(plan.redirects),
    },
    beside: {
      'nginx.conf': printNginxConfig(plan),
      Caddyfile: printCaddyfile(plan),
      'cloudfront/request.js': printRequestFunction(plan),
      'cloudfront/response.js': printResponseFunction(plan),
      'cloudfront/response-headers-policy.json': printResponseHeadersPolicy(plan),
      'cloudfront/s3-metadata.tsv': printMetadataTable(plan),
    },
  };
}
