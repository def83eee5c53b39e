import type { HostPlan } from '../../../../src/hosting/hosts/plan.ts';
import { createHeaderRules } from '../../../../src/hosting/policy.ts';

/** What hosts are told of a site in these tests: some addresses moved, one article was withdrawn. */
export function planFor(base: string): HostPlan {
  return {
    base,
    rules: createHeaderRules({ styles: ['sha256-AAAA='], scripts: ['sha256-CCCC='] }),
    redirects: [
      { from: `${base}2019/alt/`, to: `${base}artikel/2025/neu/` },
      { from: `${base}straße/`, to: `${base}artikel/2025/neu/` },
      { from: `${base}nr%231.html`, to: `${base}artikel/2025/neu/` },
      { from: `${base}{weg}/`, to: `${base}artikel/2025/neu/` },
    ],
    withdrawn: [`${base}artikel/2025/weg/`],
  };
}
