import { expect, test } from 'vitest';
import { printForHosts } from '../../../../src/hosting/hosts/print.ts';
import { createHeaderRules } from '../../../../src/hosting/policy.ts';
import { planFor } from './plan.ts';

const NEW = 'sha256-NEUNEU=';
const OLD = 'sha256-ALTALT=';

const printed = printForHosts(
  { ...planFor('/'), rules: createHeaderRules({ styles: [NEW], scripts: [] }) },
  { ...planFor('/'), rules: createHeaderRules({ styles: [NEW, OLD], scripts: [] }) },
);

test('Servers accept what is inline in the new pages and in those that a deploy has yet to replace', () => {
  for (const name of ['nginx.conf', 'Caddyfile', 'cloudfront/response-headers-policy.json']) {
    expect(printed.beside[name], name).toContain(`style-src '${NEW}' '${OLD}';`);
  }
});

test('Hosts that change from one release to the next at once accept the new pages alone', () => {
  expect(printed.within['_headers']).toContain(`style-src '${NEW}';`);
});
